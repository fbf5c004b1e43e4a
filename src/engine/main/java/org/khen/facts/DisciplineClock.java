package org.khen.facts;

/** From when years count after a discipline. */
public enum DisciplineClock implements Word {
    /** Years that begin after the discipline was completed. */
    AFTER_ITS_END(
            "các năm bắt đầu sau ngày chấp hành xong kỷ luật", "years that begin after the discipline was completed"),
    /** From the year in which the discipline was completed. */
    YEAR_OF_ITS_END("từ năm chấp hành xong kỷ luật", "from the year in which the discipline was completed");

    private final String vi;
    private final String en;

    DisciplineClock(String vi, String en) {
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
