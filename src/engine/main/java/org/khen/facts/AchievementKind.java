package org.khen.facts;

/**
 * The kind under which the unit declares an achievement; what it is by law is measured, not declared.
 */
public enum AchievementKind implements Word {
    /** Regular, yearly. */
    REGULAR("thường xuyên", "regular"),
    /** Sudden. */
    SUDDEN("đột xuất", "sudden"),
    /** By phase or theme. */
    THEMATIC("theo đợt, chuyên đề", "thematic");

    private final String vi;
    private final String en;

    AchievementKind(String vi, String en) {
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
