package org.khen.pack;

import org.khen.facts.Word;

/**
 * Where the value of a limit comes from.
 */
public enum LimitStatus implements Word {
    /** The text of the source holds the value. */
    BY_TEXT("theo văn bản", "by the text"),
    /** A local choice to be confirmed: it informs, and never settles an outcome. */
    LOCAL_UNCONFIRMED("lựa chọn của địa phương, chưa xác nhận", "local choice, unconfirmed"),
    /** A local choice confirmed by a decision. */
    LOCAL_CONFIRMED("lựa chọn của địa phương, đã xác nhận", "local choice, confirmed"),
    /** No value: the locality has yet to set one. */
    AWAITING_LOCAL("chờ địa phương quy định", "awaiting local rule");

    private final String vi;
    private final String en;

    LimitStatus(String vi, String en) {
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
