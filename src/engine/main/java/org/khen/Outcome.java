package org.khen;

import org.khen.facts.Word;

/**
 * What a decision says of a nomination. It is advice: the competent authority awards, or does not.
 */
public enum Outcome implements Word {
    /** Meets the conditions to be submitted. */
    ELIGIBLE("Đủ điều kiện", "Eligible"),
    /** Does not meet the conditions, by a source that can refuse. */
    NOT_ELIGIBLE("Không đủ điều kiện", "Not eligible"),
    /** Cannot be concluded yet; the decision says why. */
    UNDETERMINED("Chưa kết luận", "Undetermined"),
    /** The packs hold no rule for the award on that date. A statement about the packs, not about the law. */
    NO_RULE_IN_FORCE("Không có quy định", "No rule in force");

    private final String vi;
    private final String en;

    Outcome(String vi, String en) {
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
