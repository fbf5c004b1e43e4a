package org.khen.facts;

/**
 * How well the tasks of a year were fulfilled, ordered from least to most.
 */
public enum Rating implements Word {
    /** Tasks not completed. */
    FAILED("không hoàn thành nhiệm vụ", "tasks not completed"),
    /** Tasks completed. */
    COMPLETED("hoàn thành nhiệm vụ", "tasks completed"),
    /** Tasks completed well. */
    GOOD("hoàn thành tốt nhiệm vụ", "tasks completed well"),
    /** Tasks completed excellently. */
    EXCELLENT("hoàn thành xuất sắc nhiệm vụ", "tasks completed excellently");

    private final String vi;
    private final String en;

    Rating(String vi, String en) {
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
