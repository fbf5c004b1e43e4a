package org.khen.json;

/** What a file may hold at most, so that no file can exhaust the memory of a host. */
public final class DossierLimits {

    /** Characters of one dossier. */
    public static final int DOSSIER_CHARACTERS = 1_000_000;

    /** Characters of one text. */
    public static final int TEXT_CHARACTERS = 4_000;

    /** Characters of one code, such as that of a dossier, an award or a criterion. */
    public static final int CODE_CHARACTERS = 200;

    /** Objects and lists within each other; a dossier needs six. */
    public static final int NESTING = 16;

    /** Problems told of one dossier; the last one says that there are more. */
    public static final int PROBLEMS = 100;

    /** Nominations, units or registrations of one review round. */
    public static final int ROUND_ITEMS = 100_000;

    /** Characters of all nominations, units and registrations of one review round together. */
    public static final int ROUND_CHARACTERS = 300_000_000;

    /** Problems told of one review round; the last one says that there are more. */
    public static final int ROUND_PROBLEMS = 10_000;

    /** The earliest year a date may lie in. */
    public static final int FIRST_YEAR = 1900;

    /** The latest year a date may lie in. */
    public static final int LAST_YEAR = 2199;

    private DossierLimits() {}
}
