package org.khen.facts;

/** Which runs of adjoining years count, where the text that asks for them does not say. */
public enum RunReach implements Word {
    /** Only the run that lasts up to the proposal. */
    UP_TO_PROPOSAL("các năm liên tục đến khi đề nghị", "adjoining years up to the proposal"),
    /** Any run before the proposal. */
    ANY_YEARS("các năm liên tục bất kỳ trước khi đề nghị", "any adjoining years before the proposal");

    private final String vi;
    private final String en;

    RunReach(String vi, String en) {
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
