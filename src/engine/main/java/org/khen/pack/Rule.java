package org.khen.pack;

/**
 * A rule as {@code rules.drl} holds it: the condition of one criterion. Where people judge the criterion, it says of whom it is
 * asked.
 *
 * @param criterion the criterion it belongs to, which is the rule's name
 * @param text the text of the rule from {@code rule} to {@code end}
 * @param at where it starts
 */
public record Rule(String criterion, String text, CellRef at) {}
