package org.khen.facts;

/**
 * A form of discipline, ordered from the lightest to the heaviest.
 */
public enum DisciplineForm implements Word {
    /** No discipline: the lowest value of the scale, never a row of a list. */
    NONE("không bị kỷ luật", "no discipline"),
    /** Reprimand. */
    REPRIMAND("khiển trách", "reprimand"),
    /** Warning. */
    WARNING("cảnh cáo", "warning"),
    /** Salary reduced by a step. */
    SALARY_REDUCTION("hạ bậc lương", "salary reduction"),
    /** Demoted. */
    DEMOTION("giáng chức", "demotion"),
    /** Removed from the post. */
    REMOVAL("cách chức", "removal from post"),
    /** Dismissed. */
    DISMISSAL("buộc thôi việc", "dismissal");

    private final String vi;
    private final String en;

    DisciplineForm(String vi, String en) {
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
