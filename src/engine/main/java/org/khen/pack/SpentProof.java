package org.khen.pack;

import org.khen.facts.Word;

/** What an award that is given uses up. */
public enum SpentProof implements Word {
    /** The achievement it rewarded, by the code that the dossier and the decision share. */
    ACHIEVEMENT("thành tích", "achievement"),
    /** The years of the merit period that its decision states. */
    YEAR("năm", "year");

    private final String vi;
    private final String en;

    SpentProof(String vi, String en) {
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
