package org.khen.facts;

/**
 * Who attests that a criterion holds.
 */
public enum AttestedBy implements Word {
    /** The unit, by a certificate. */
    UNIT("đơn vị xác nhận", "unit"),
    /** The emulation and commendation council, by its minutes. */
    COUNCIL("Hội đồng xem xét", "council");

    private final String vi;
    private final String en;

    AttestedBy(String vi, String en) {
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
