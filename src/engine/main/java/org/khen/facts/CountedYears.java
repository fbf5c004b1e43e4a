package org.khen.facts;

/** From which years something counts, where the text that asks for it does not say. */
public enum CountedYears implements Word {
    /** The merit period alone. */
    MERIT_PERIOD("các năm trong thời gian lập thành tích", "the years of the merit period"),
    /** Any year up to the proposal. */
    ANY_YEAR("mọi năm tính đến ngày đề nghị", "any year up to the proposal");

    private final String vi;
    private final String en;

    CountedYears(String vi, String en) {
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
