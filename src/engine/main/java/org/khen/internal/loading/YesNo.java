package org.khen.internal.loading;

import org.khen.facts.Word;

/** The answers of a column that asks yes or no. */
enum YesNo implements Word {
    YES("có", "yes"),
    NO("không", "no");

    static final Words<YesNo> WORDS = Words.of(YesNo.class);
    /** Of personal data, where some is sensitive, which is personal too. */
    static final Words<YesNo> PERSONAL_WORDS = Words.of(YesNo.class).also(YES, "nhạy cảm", "sensitive");

    private final String vi;
    private final String en;

    YesNo(String vi, String en) {
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
