package org.khen.facts;

/**
 * Sex as the personnel file states it; read only where the law asks for it.
 */
public enum Sex implements Word {
    /** Female. */
    FEMALE("nữ", "female"),
    /** Male. */
    MALE("nam", "male");

    private final String vi;
    private final String en;

    Sex(String vi, String en) {
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
