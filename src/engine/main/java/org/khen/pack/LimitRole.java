package org.khen.pack;

import org.khen.facts.Word;

/**
 * What a row of limits.csv is.
 */
public enum LimitRole implements Word {
    /** A value that a measure is held against. */
    LIMIT("mức quy định", "limit"),
    /** A value that a measure reads. */
    PARAMETER("tham số", "parameter"),
    /** A change to another limit for some candidates. */
    ADJUSTMENT("điều chỉnh", "adjustment");

    private final String vi;
    private final String en;

    LimitRole(String vi, String en) {
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
