package org.khen.facts;

/** How somebody is related to the candidate. */
public enum Kinship implements Word {
    /** Child by birth (con đẻ). */
    CHILD("con đẻ", "child by birth"),
    /** Adopted child (con nuôi), lawfully or not. */
    ADOPTED_CHILD("con nuôi", "adopted child"),
    /** Son-in-law or daughter-in-law (con rể, con dâu). */
    CHILD_IN_LAW("con dâu, con rể", "child-in-law"),
    /** Husband, the first or a later one (chồng). */
    HUSBAND("chồng", "husband");

    private final String vi;
    private final String en;

    Kinship(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    @Override
    public String vi() {
        return vi;
    }

    @Override
    public String en() {
        return en;
    }
}
