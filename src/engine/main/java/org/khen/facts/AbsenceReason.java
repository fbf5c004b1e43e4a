package org.khen.facts;

/**
 * Why somebody was off work; the law counts two of these as time worked.
 */
public enum AbsenceReason implements Word {
    /** Statutory maternity leave. */
    MATERNITY("nghỉ thai sản theo quy định", "statutory maternity leave"),
    /** Treatment or convalescence after a wound in combat or in a brave rescue of people or property. */
    RESCUE_OR_COMBAT_WOUND(
            "điều trị, điều dưỡng do bị thương khi chiến đấu, cứu người, cứu tài sản",
            "treatment of a wound from combat or rescue"),
    /** Illness. */
    ILLNESS("nghỉ ốm", "illness"),
    /** Any other reason. */
    OTHER("nghỉ vì lý do khác", "other");

    private final String vi;
    private final String en;

    AbsenceReason(String vi, String en) {
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
