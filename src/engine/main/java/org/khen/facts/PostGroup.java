package org.khen.facts;

/**
 * A group of leading posts that the law puts on one step for long service (quá trình cống hiến), from lowest to highest
 * (Decree 65/2014/NĐ-CP, clause 3 of articles 15 to 17).
 */
public enum PostGroup implements Word {
    /** A post that the law does not list. */
    OTHER("chức vụ khác", "a post not listed"),
    /**
     * Director of a provincial department, deputy chair of the provincial Fatherland Front, secretary or chair of a district, deputy
     * head of a department of a ministry (Phó Vụ trưởng).
     */
    PROVINCIAL_DIRECTOR("nhóm Giám đốc sở, Phó Vụ trưởng", "directors of provincial departments"),
    /**
     * Head of a department of a ministry (Vụ trưởng), standing member of a provincial Party committee, deputy chair of a province,
     * chair of the provincial Fatherland Front.
     */
    DEPARTMENT_HEAD("nhóm Vụ trưởng, Phó Chủ tịch tỉnh", "heads of departments of ministries"),
    /** Deputy minister, deputy secretary of a province, chair of its People's Council or People's Committee. */
    DEPUTY_MINISTER("nhóm Thứ trưởng, Chủ tịch tỉnh", "deputy ministers and chairs of provinces"),
    /** Minister, Party secretary of a province. */
    MINISTER("nhóm Bộ trưởng, Bí thư tỉnh ủy", "ministers and Party secretaries of provinces");

    private final String vi;
    private final String en;

    PostGroup(String vi, String en) {
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
