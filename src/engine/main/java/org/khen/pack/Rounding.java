package org.khen.pack;

import org.khen.facts.Word;

/** What becomes of the part of a place. */
public enum Rounding implements Word {
    /** It is dropped: what "at most" means. */
    DOWN("bỏ phần lẻ", "down"),
    /** A half or more makes a place. */
    HALF_UP("làm tròn", "half up"),
    /** It is dropped, but one place there is, if there is anybody at all. */
    AT_LEAST_ONE("ít nhất 01", "at least one");

    private final String vi;
    private final String en;

    Rounding(String vi, String en) {
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
