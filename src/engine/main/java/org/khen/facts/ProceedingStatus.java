package org.khen.facts;

/**
 * Whether a proceeding is still going on.
 */
public enum ProceedingStatus implements Word {
    /** Still open. */
    OPEN("đang xem xét", "open"),
    /** Concluded. */
    CLOSED("đã kết luận", "closed");

    private final String vi;
    private final String en;

    ProceedingStatus(String vi, String en) {
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
