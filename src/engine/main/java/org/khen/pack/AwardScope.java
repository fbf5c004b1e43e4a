package org.khen.pack;

import java.util.Arrays;
import java.util.Optional;
import org.khen.facts.Word;

/** The awards that a row is for, where it is not for one: every award, or all of a kind. In tables: {@code *}, {@code * cấp Nhà nước}. */
public enum AwardScope implements Word {
    /** Every award. */
    EVERY("*", "", ""),
    /** Every emulation title. */
    TITLES("*title", "danh hiệu thi đua", "emulation title"),
    /** Every form of commendation. */
    FORMS("*form", "hình thức khen thưởng", "commendation form"),
    /** Every award of state level. */
    STATE_LEVEL("*state-level", "cấp Nhà nước", "state level");

    private final String mark;
    private final String vi;
    private final String en;

    AwardScope(String mark, String vi, String en) {
        this.mark = mark;
        this.vi = vi;
        this.en = en;
    }

    /** What stands for the code of an award. */
    public String mark() {
        return mark;
    }

    /** The scope with that mark; empty for the code of an award. */
    public static Optional<AwardScope> marked(String award) {
        return Arrays.stream(values()).filter(scope -> scope.mark.equals(award)).findFirst();
    }

    /** Whether it is the mark of a scope and no code. */
    public static boolean isMark(String award) {
        return award.startsWith(EVERY.mark);
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
