package org.khen.pack;

import org.khen.facts.Word;

/**
 * How a criterion is judged.
 */
public enum JudgedBy implements Word {
    /** By a rule over the facts. */
    MEASURED("đối chiếu số liệu", "measured"),
    /** By a certificate of the unit. */
    UNIT("đơn vị xác nhận", "certified by the unit"),
    /** By the council. */
    COUNCIL("Hội đồng xem xét", "judged by the council");

    private final String vi;
    private final String en;

    JudgedBy(String vi, String en) {
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
