package org.khen.json;

/**
 * A sentence in both languages.
 *
 * @param vi Vietnamese
 * @param en English
 */
record Say(String vi, String en) {}
