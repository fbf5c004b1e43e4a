package org.khen.json;

import java.util.Locale;

/** What can be wrong with a dossier as JSON. The codes are stable: a host may act on them. */
public enum DossierProblemCode {
    /** The file holds no dossier. */
    EMPTY,
    /** The file is neither a list of dossiers, nor a dossier, nor one dossier a line. */
    NOT_A_DOSSIER_FILE,
    /** The file is not one review round. */
    NOT_A_ROUND_FILE,
    /** Bytes that are not UTF-8. */
    NOT_UTF_8,
    /** Not JSON. */
    SYNTAX,
    /** The file or the dossier ends before its last bracket. */
    TRUNCATED,
    /** The dossier, or the round, is longer than {@link DossierLimits} allows. */
    TOO_LARGE,
    /** Nested deeper than {@link DossierLimits#NESTING}. */
    NESTED_TOO_DEEP,
    /** A text is longer than allowed. */
    TEXT_TOO_LONG,
    /** Something stands behind the end of the list or of the dossier. */
    TRAILING_CONTENT,
    /** The version of the form is not one this reader knows. */
    UNKNOWN_VERSION,
    /** A property that the form does not have. */
    UNKNOWN_PROPERTY,
    /** The same property twice in one object. */
    DUPLICATE_PROPERTY,
    /** A property that must be given is absent. */
    MISSING_PROPERTY,
    /** For example a text where a number is expected. */
    WRONG_TYPE,
    /** A word that the vocabulary does not have at this place. */
    UNKNOWN_WORD,
    /** Not a day of the calendar, or not written as year-month-day. */
    BAD_DATE,
    /** Not a year, a school year or a first and last day in this order. */
    BAD_PERIOD,
    /** A number that is too small, too great or not whole. */
    NUMBER_OUT_OF_RANGE,
    /** An empty text; what is not known is left out. */
    EMPTY_TEXT,
    /** An item that a list may hold only once comes twice. */
    DUPLICATE_ITEM,
    /** A dossier, or a unit, before this one in the same file has the same code. */
    DUPLICATE_ID,
    /** There are more problems than {@link DossierLimits#PROBLEMS}; the rest is not told. */
    MORE_PROBLEMS;

    /** The code as it is written in reports, for example {@code DOSSIER-UNKNOWN-PROPERTY}. */
    public String code() {
        return "DOSSIER-" + name().replace('_', '-').toUpperCase(Locale.ROOT);
    }
}
