package org.khen.facts;

/**
 * On what ground an award was given.
 */
public enum AwardGround implements Word {
    /** Merit and achievement (công trạng). */
    MERIT("công trạng", "merit"),
    /** Sudden achievement (đột xuất). */
    SUDDEN("đột xuất", "sudden achievement"),
    /** By phase or theme (theo đợt, chuyên đề). */
    THEMATIC("theo đợt, chuyên đề", "thematic"),
    /** An emulation movement (phong trào thi đua). */
    MOVEMENT("phong trào thi đua", "movement"),
    /** Long service (quá trình cống hiến). */
    LONG_SERVICE("quá trình cống hiến", "long service"),
    /** Tenure in the armed forces (niên hạn). */
    TENURE("niên hạn", "tenure"),
    /** External relations (đối ngoại). */
    EXTERNAL("đối ngoại", "external"),
    /** The decision states no ground: known not to be stated, which is not the same as not known. */
    NOT_STATED("quyết định không ghi", "not stated");

    private final String vi;
    private final String en;

    AwardGround(String vi, String en) {
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
