package org.khen;

import org.khen.facts.Word;

/**
 * Why an outcome is open.
 */
public enum OpenReason implements Word {
    /** Facts are missing. */
    MISSING_FACTS("Cần bổ sung hồ sơ", "dossier to be completed"),
    /** People have to judge. */
    COUNCIL_JUDGES("Chờ Hội đồng, đơn vị xem xét, xác nhận", "the council or the unit has to judge"),
    /** A matter under consideration suspends the review. */
    SUSPENDED("Tạm dừng xét", "review suspended"),
    /** The locality has yet to set the rule. */
    LOCAL_TEXT_MISSING("Chờ quy định của địa phương", "local rule not supplied"),
    /** The text of the rule has not been seen. */
    LAW_TEXT_NOT_SEEN("Chưa có nguyên văn quy định", "text of the rule not seen"),
    /** The text allows two readings, which give different answers here. */
    READINGS_DIFFER("Quy định có hai cách hiểu cho kết quả khác nhau", "two readings of the rule differ"),
    /** It rests on a local choice that no decision confirms. */
    LOCAL_CHOICE_UNCONFIRMED("Phụ thuộc lựa chọn của địa phương chưa xác nhận", "rests on an unconfirmed local choice"),
    /** Facts of the dossier contradict each other. */
    FACTS_CONTRADICT("Thông tin trong hồ sơ mâu thuẫn", "facts contradict each other");

    private final String vi;
    private final String en;

    OpenReason(String vi, String en) {
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
