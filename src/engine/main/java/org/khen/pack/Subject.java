package org.khen.pack;

import org.khen.facts.Word;

/**
 * Whom an award or criterion is for.
 */
public enum Subject implements Word {
    /** A person. */
    PERSON("cá nhân", "individual"),
    /** A collective. */
    COLLECTIVE("tập thể", "collective"),
    /** A household. */
    HOUSEHOLD("hộ gia đình", "household"),
    /** An agency or unit and its registration. */
    UNIT("cơ quan, đơn vị", "agency or unit");

    private final String vi;
    private final String en;

    Subject(String vi, String en) {
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
