package org.khen;

import org.khen.facts.Word;

/** What becomes of a nomination in a review round. Nothing is awarded: the list is a draft for the council. */
public enum RoundStatus implements Word {
    /** Eligible, and on the draft list however the council orders those whom people left equal. */
    SELECTED("Trong danh sách dự kiến", "On the draft list"),
    /** Eligible, and which of those equal to it get the places that are left is for the council. */
    COUNCIL_CHOOSES("Hội đồng lựa chọn", "The council chooses"),
    /** Eligible, and how many places there are is not known. */
    PLACES_UNKNOWN("Đủ điều kiện, chưa rõ số suất", "Eligible, number of places not known"),
    /** Eligible, beyond a cap however the council chooses. */
    ELIGIBLE_NOT_SELECTED("Đủ điều kiện, ngoài tỷ lệ", "Eligible, beyond a cap"),
    /** Not concluded yet: kept apart, and never on the list. */
    UNDETERMINED("Chưa kết luận", "Undetermined"),
    /** The conditions are not met. */
    NOT_ELIGIBLE("Không đủ điều kiện", "Not eligible"),
    /** The packs in use hold no rule for the award on the day. */
    NO_RULE_IN_FORCE("Không có quy định", "No rule in force");

    private final String vi;
    private final String en;

    RoundStatus(String vi, String en) {
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
