package org.khen.pack;

import org.khen.facts.Word;

/**
 * How a measured value is compared with a limit.
 */
public enum Direction implements Word {
    /** The value or more. */
    AT_LEAST("từ", "at least"),
    /** The value or less. */
    AT_MOST("không quá", "at most"),
    /** More than the value. */
    MORE_THAN("trên", "more than"),
    /** Less than the value. */
    LESS_THAN("dưới", "less than"),
    /** The value itself. */
    EXACTLY("đúng", "exactly");

    private final String vi;
    private final String en;

    Direction(String vi, String en) {
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
