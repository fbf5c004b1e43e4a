package org.khen.pack;

import org.khen.facts.Word;

/**
 * What kind of source a clause stands in. Only a normative instrument, or a local choice confirmed by a decision, can refuse.
 */
public enum SourceType implements Word {
    /** Law, decree, circular, or a decision with the force of law. */
    NORMATIVE("văn bản quy phạm pháp luật", "normative instrument"),
    /** Plan, official letter. */
    ADMINISTRATIVE("văn bản hành chính", "administrative document"),
    /** An answer by a competent authority. */
    OFFICIAL_ANSWER("trả lời của cơ quan có thẩm quyền", "official answer"),
    /** Press, speech. */
    PRESS("báo chí, phát biểu", "press or speech"),
    /** A choice of the locality. */
    LOCAL_CHOICE("lựa chọn của địa phương", "local choice");

    private final String vi;
    private final String en;

    SourceType(String vi, String en) {
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
