package org.khen.authoring.coverage;

import org.khen.facts.Word;

/** What kinds of things the cases of a pack have to prove. */
public enum CoverageKind implements Word {
    /** A verdict that a criterion can come to. */
    VERDICT("kết luận của tiêu chí", "verdicts of criteria"),
    /** A value next to a limit: one step below, at and one step above. */
    LIMIT("giá trị quanh mức quy định", "values around limits"),
    /** The day on which what an award asks changes, and the day before. */
    CHANGE_DATE("ngày thay đổi quy định", "change dates of awards"),
    /** A route to an award, decided. */
    ROUTE("trường hợp xét", "routes to awards"),
    /** A criterion that alone is responsible for a refusal. */
    SOLE_REFUSAL("tiêu chí tự mình làm hồ sơ không đạt", "criteria that alone refuse"),
    /** A test inside a rule that matters by itself. */
    CONDITION("điều kiện trong quy tắc", "conditions inside rules");

    private final String vi;
    private final String en;

    CoverageKind(String vi, String en) {
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
