package org.khen.pack;

import org.khen.facts.Word;

/** What a share of places is a share of. */
public enum RoundBase implements Word {
    /** How many people or collectives have reached the award that the row names. */
    HOLDERS("số đạt danh hiệu, tiêu chuẩn", "holders"),
    /** How many people there are. */
    HEADCOUNT("tổng số người", "headcount"),
    /** How many are nominated for the award in the round, whatever their outcome. */
    NOMINATED("số đề nghị trong đợt", "nominated");

    private final String vi;
    private final String en;

    RoundBase(String vi, String en) {
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
