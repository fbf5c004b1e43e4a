package org.khen;

import org.khen.facts.Word;

/** What a particular of a finding says. */
public enum ParticularKind implements Word {
    /** The achievement was rewarded before, by that decision. */
    ALREADY_REWARDED("thành tích đã được khen thưởng", "already rewarded"),
    /** The years of the merit period were counted before, by that decision. */
    YEARS_COUNTED("thời gian lập thành tích đã được tính", "years already counted"),
    /** The merit period overlaps that of an award whose achievement nobody has named. */
    POSSIBLE_DUPLICATE("cần đối chiếu", "to be compared"),
    /** An award of the same year. */
    IN_SAME_YEAR("đã được khen thưởng trong năm", "rewarded in the same year"),
    /** How the collective that a head leads did in a year, and the head. */
    LED_UNIT("kết quả của tập thể do người đứng đầu lãnh đạo", "result of the collective led"),
    /** A matter under consideration; shown to the council only. */
    MATTER("vụ việc đang xem xét", "matter under consideration");

    private final String vi;
    private final String en;

    ParticularKind(String vi, String en) {
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
