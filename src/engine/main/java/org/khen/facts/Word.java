package org.khen.facts;

/**
 * A word of the vocabulary: a closed list of values that tables, dossiers and explanations share.
 *
 * <p>In JSON a word is written as its {@linkplain #code() code}; in tables and explanations as its Vietnamese wording.
 * Where the words of an enum are ordered, from least to most, the enum says so.
 */
public interface Word {

    /** The name of the constant, as Java declares it. */
    String name();

    /** The wording that an official reads. */
    String vi();

    /** The English wording. */
    String en();

    /** The code used in JSON: the constant's name in lower case with hyphens, for example {@code civil-servant}. */
    default String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
