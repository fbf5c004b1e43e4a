package org.khen.report.html;

/**
 * How many nominations came out one way.
 *
 * @param style how it is coloured: the code of the status
 * @param anchor where the paper shows them
 * @param label what came out
 * @param count how many
 * @param from where its part of the bar begins, from 0 to 100
 * @param width how wide its part is
 */
public record Total(String style, String anchor, String label, int count, double from, double width) {}
