package org.khen.pack;

/** A language of explanations and messages. */
public enum Language {
    /** Vietnamese: what officials read. */
    VIETNAMESE,
    /** English. */
    ENGLISH
}
