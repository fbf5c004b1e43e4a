package org.khen.pack;

import org.khen.facts.Word;

/** Among whom the places of a row of {@code rounds.csv} are counted. */
public enum RoundScope implements Word {
    /** In each agency or unit. */
    UNIT("cơ quan, đơn vị", "unit"),
    /** In each emulation cluster or block. */
    CLUSTER("cụm, khối", "cluster"),
    /** In the whole round. */
    ROUND("toàn đợt xét", "round");

    private final String vi;
    private final String en;

    RoundScope(String vi, String en) {
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
