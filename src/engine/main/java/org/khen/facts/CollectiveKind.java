package org.khen.facts;

/**
 * What kind of collective is proposed.
 */
public enum CollectiveKind implements Word {
    /** Tổ. */
    TEAM("tổ", "team"),
    /** Đội. */
    CREW("đội", "crew"),
    /** Phân xưởng. */
    WORKSHOP("phân xưởng", "workshop"),
    /** Khoa or phòng, other than of a hospital. */
    DEPARTMENT("khoa, phòng", "department"),
    /** Khoa or phòng of a hospital. */
    HOSPITAL_DEPARTMENT("khoa, phòng của bệnh viện", "hospital department"),
    /** Tiểu đội. */
    SQUAD("tiểu đội", "squad"),
    /** A whole agency, organisation or unit. */
    UNIT("cơ quan, đơn vị", "agency or unit"),
    /** Any other collective. */
    OTHER("tập thể khác", "other collective");

    private final String vi;
    private final String en;

    CollectiveKind(String vi, String en) {
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
