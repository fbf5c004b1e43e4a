package org.khen.pack;

import org.khen.facts.Word;

/**
 * Title or form.
 */
public enum AwardGroup implements Word {
    /** An emulation title. */
    TITLE("danh hiệu thi đua", "emulation title"),
    /** A commendation form. */
    FORM("hình thức khen thưởng", "commendation form");

    private final String vi;
    private final String en;

    AwardGroup(String vi, String en) {
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
