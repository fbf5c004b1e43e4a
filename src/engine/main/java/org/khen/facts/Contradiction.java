package org.khen.facts;

/**
 * Two facts of one dossier that cannot both be true. Its sentences hold dates and numbers, never a name.
 *
 * @param fact the fact to correct
 * @param vi what contradicts what, in Vietnamese
 * @param en the same in English
 */
public record Contradiction(Fact fact, String vi, String en) {}
