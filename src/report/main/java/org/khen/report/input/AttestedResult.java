package org.khen.report.input;

import org.khen.facts.Word;

/** Whether a criterion holds, as somebody attests. */
enum AttestedResult implements Word {
    HOLDS("đạt", "met"),
    HOLDS_NOT("không đạt", "not met");

    private final String vi;
    private final String en;

    AttestedResult(String vi, String en) {
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
