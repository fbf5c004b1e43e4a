package org.khen.facts;

/**
 * How far an achievement or initiative is felt, ordered from the narrowest to the widest.
 */
public enum Scope implements Word {
    /** Within the base-level unit. */
    BASE("cơ sở", "base unit"),
    /** Within a commune. */
    COMMUNE("xã", "commune"),
    /** Within a district. */
    DISTRICT("huyện", "district"),
    /** Within one field of a ministry or province. */
    FIELD("ngành, lĩnh vực", "branch or field"),
    /** Within a province, ministry or branch. */
    PROVINCE("tỉnh, bộ, ngành", "province or ministry"),
    /** Nationwide. */
    NATION("toàn quốc", "nationwide");

    private final String vi;
    private final String en;

    Scope(String vi, String en) {
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
