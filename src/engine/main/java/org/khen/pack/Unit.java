package org.khen.pack;

import org.khen.facts.Word;

/**
 * Unit of measure.
 */
public enum Unit implements Word {
    /** Years. */
    YEAR("năm", "years"),
    /** Months. */
    MONTH("tháng", "months"),
    /** Days. */
    DAY("ngày", "days"),
    /** Working days. */
    WORKING_DAY("ngày làm việc", "working days"),
    /** People. */
    PERSON("người", "people"),
    /** Times. */
    TIME("lần", "times"),
    /** Initiatives. */
    INITIATIVE("sáng kiến", "initiatives"),
    /** Achievements. */
    ACHIEVEMENT("thành tích", "achievements"),
    /** Research topics. */
    TOPIC("đề tài", "topics"),
    /** Courses. */
    COURSE("khóa", "courses"),
    /** Emulation movements. */
    MOVEMENT("phong trào", "movements"),
    /** Exemplars. */
    EXEMPLAR("điển hình", "exemplars"),
    /** Quarters of a year. */
    QUARTER("quý", "quarters"),
    /** Per cent. */
    PERCENT("%", "%"),
    /** Vietnamese dong. */
    DONG("đồng", "dong"),
    /** No unit: the value is a word of an ordered list. */
    WORD("", "");

    private final String vi;
    private final String en;

    Unit(String vi, String en) {
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
