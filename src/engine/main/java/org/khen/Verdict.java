package org.khen;

import org.khen.facts.Word;

/**
 * What is found of one criterion, ask or route.
 */
public enum Verdict implements Word {
    /** It holds; of a bar: it is present. */
    MET("Đạt", "Met"),
    /** It does not hold; of a bar: it is not present. */
    NOT_MET("Không đạt", "Not met"),
    /** Information is missing, or the sources leave it open. */
    UNKNOWN("Chưa rõ", "Unknown"),
    /** People have to judge it and nobody has attested it. */
    REFERRED("Hội đồng xem xét", "Referred to the council"),
    /** It does not apply to the candidate. */
    NOT_APPLICABLE("Không áp dụng", "Does not apply");

    private final String vi;
    private final String en;

    Verdict(String vi, String en) {
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
