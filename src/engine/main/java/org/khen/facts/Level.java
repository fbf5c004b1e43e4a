package org.khen.facts;

/**
 * The level of the body that recognises or issues something, ordered from the base upwards.
 */
public enum Level implements Word {
    /** The base-level agency, unit or enterprise. */
    BASE("cơ sở", "base"),
    /** Commune, ward, township or special zone. */
    COMMUNE("xã", "commune"),
    /** District; abolished as a level on 2025-07-01. */
    DISTRICT("huyện", "district"),
    /** Province, ministry, branch or central mass organisation. */
    PROVINCE("tỉnh, bộ, ngành", "province or ministry"),
    /** Prime Minister, Government, President. */
    STATE("Nhà nước", "State");

    private final String vi;
    private final String en;

    Level(String vi, String en) {
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
