package org.khen.facts;

/**
 * The result of a training course, ordered from the lowest to the highest.
 */
public enum TrainingResult implements Word {
    /** Weak or poor. */
    WEAK("yếu, kém", "weak"),
    /** Average. */
    AVERAGE("trung bình", "average"),
    /** Above average, below good. */
    ABOVE_AVERAGE("trung bình khá", "above average"),
    /** Good. */
    GOOD("khá", "good"),
    /** Very good. */
    VERY_GOOD("giỏi", "very good"),
    /** Excellent. */
    EXCELLENT("xuất sắc", "excellent");

    private final String vi;
    private final String en;

    TrainingResult(String vi, String en) {
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
