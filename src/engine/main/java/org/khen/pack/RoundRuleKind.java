package org.khen.pack;

import org.khen.facts.Word;

/** What a row of {@code rounds.csv} does. */
public enum RoundRuleKind implements Word {
    /** At most a share of a number may be put on the list. */
    SHARE_AT_MOST("tỷ lệ tối đa", "share at most"),
    /** At most a number may be put on the list. */
    NUMBER_AT_MOST("số lượng tối đa", "number at most"),
    /** A share of the places is kept for a group. */
    SHARE_RESERVED("tỷ lệ dành riêng", "share reserved"),
    /** A number of places is kept for a group. */
    NUMBER_RESERVED("số suất dành riêng", "number reserved"),
    /** Who comes first of those whom people left equal. */
    TIE_BREAK("thứ tự khi ngang nhau", "tie-break"),
    /** One achievement of one candidate carries one commendation form; a title beside it is allowed. */
    ONE_FORM_PER_ACHIEVEMENT("một thành tích một hình thức", "one form per achievement"),
    /** One state-level award a year for one candidate, the grounds that the row leaves out apart. */
    ONE_STATE_AWARD_A_YEAR("một năm một khen thưởng cấp Nhà nước", "one state-level award a year");

    private final String vi;
    private final String en;

    RoundRuleKind(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    /** Whether it makes a number of places: only then does it need a value. */
    public boolean countsPlaces() {
        return isCap() || isReserve();
    }

    /** Whether it limits how many can be taken. */
    public boolean isCap() {
        return this == SHARE_AT_MOST || this == NUMBER_AT_MOST;
    }

    /** Whether it keeps places for a group. */
    public boolean isReserve() {
        return this == SHARE_RESERVED || this == NUMBER_RESERVED;
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
