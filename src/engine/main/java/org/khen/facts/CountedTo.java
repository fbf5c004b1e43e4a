package org.khen.facts;

/** Up to which day a time is counted, where the text that asks for it does not say. */
public enum CountedTo implements Word {
    /** The last day of the merit period. */
    END_OF_MERIT_PERIOD("hết thời gian lập thành tích", "end of the merit period"),
    /** The day of the proposal. */
    DAY_OF_PROPOSAL("ngày đề nghị", "day of the proposal");

    private final String vi;
    private final String en;

    CountedTo(String vi, String en) {
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
