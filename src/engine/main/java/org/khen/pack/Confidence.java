package org.khen.pack;

import org.khen.facts.Word;

/**
 * How well a source was verified.
 */
public enum Confidence implements Word {
    /** A: the text itself was seen. */
    SEEN("đã xem nguyên văn", "text seen"),
    /** B: seen in a secondary source. */
    SECONDARY("theo nguồn thứ cấp", "secondary source"),
    /** C: not verified. */
    UNVERIFIED("chưa kiểm chứng", "unverified");

    private final String vi;
    private final String en;

    Confidence(String vi, String en) {
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
