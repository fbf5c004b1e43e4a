package org.khen.pack;

import org.khen.facts.Word;

/**
 * What a criterion does to a nomination.
 */
public enum CriterionKind implements Word {
    /** Must be met. */
    REQUIREMENT("tiêu chuẩn", "requirement"),
    /** Its presence stops the nomination. */
    BAR("trường hợp không xét", "bar"),
    /** Its presence suspends the review, without refusing. */
    SUSPENDS("tạm dừng xét", "suspends"),
    /** Orders and informs; never refuses. */
    PRIORITY("diện chú trọng", "priority"),
    /** A step or paper, or a thing to be reported beside the outcome; never refuses. */
    PROCEDURE("trình tự, thủ tục", "procedure");

    private final String vi;
    private final String en;

    CriterionKind(String vi, String en) {
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
