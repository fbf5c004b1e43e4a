package org.khen.facts;

/** Which year an award belongs to, where a text that allows one a year does not say. */
public enum AwardYear implements Word {
    /** The calendar year of the decision; for the award proposed, that of the proposal. */
    OF_DECISION("năm của quyết định", "year of the decision"),
    /** The calendar year in which the merit period ends. */
    OF_MERIT("năm của thành tích", "year of the merit");

    private final String vi;
    private final String en;

    AwardYear(String vi, String en) {
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
