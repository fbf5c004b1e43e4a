package org.khen.facts;

/** The periods in which somebody served, as the law sorts them for long service (quá trình cống hiến). */
public enum ServiceRecord implements Word {
    /** Cadre from before the uprising of August 1945. */
    PRE_UPRISING("tiền khởi nghĩa", "before the uprising of 1945"),
    /** Both wars: against the French and against the Americans. */
    BOTH_WARS("hai cuộc kháng chiến", "both resistance wars"),
    /** The war against the Americans, and not both wars. */
    AMERICAN_WAR("kháng chiến chống Mỹ", "the war against the Americans"),
    /** Construction and defence of the country only, after the wars. */
    CONSTRUCTION("xây dựng và bảo vệ Tổ quốc", "construction and defence of the country");

    private final String vi;
    private final String en;

    ServiceRecord(String vi, String en) {
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
