package org.khen.authoring.mutation;

import org.khen.facts.Word;

/** What is made wrong on trial. */
public enum MutationKind implements Word {
    /** A value is a step higher or lower, or the next word of its list. */
    VALUE("giá trị lệch một bước", "value a step off"),
    /** A comparison is turned round: at most in place of at least. */
    DIRECTION("đảo chiều so sánh", "direction turned"),
    /** A share, or a number that was adjusted, is rounded before it is compared. */
    ROUNDING("làm tròn trước khi so sánh", "rounded before comparing"),
    /** A row is missing. */
    ROW("thiếu một dòng", "row missing"),
    /** A row begins or ends a day early or late. */
    DATE("ngày hiệu lực lệch một ngày", "a day off"),
    /** A route no longer asks for something. */
    ROUTE("bỏ một yêu cầu", "requirement dropped"),
    /** Of several alternatives all are asked for. */
    ALTERNATIVES("đòi mọi phương án thay thế", "all alternatives asked"),
    /** A condition of a rule is left out, or turned into its opposite, or one of several suffices, or all must hold. */
    CONDITION("sai điều kiện của quy tắc", "condition of a rule");

    private final String vi;
    private final String en;

    MutationKind(String vi, String en) {
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
