package org.khen.pack;

import org.khen.facts.Word;

/** For what a proof that is spent can no longer be used. */
public enum NoLongerFor implements Word {
    /** The same award again. */
    SAME_AWARD("cùng khen thưởng", "same award"),
    /** Any form of commendation; a title is allowed. */
    ANY_FORM("hình thức khen thưởng", "commendation form"),
    /** Any award on merit. */
    MERIT_AWARD("khen thưởng công trạng", "award on merit"),
    /** Any award at all. */
    ANY_AWARD("mọi khen thưởng", "any award");

    private final String vi;
    private final String en;

    NoLongerFor(String vi, String en) {
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
