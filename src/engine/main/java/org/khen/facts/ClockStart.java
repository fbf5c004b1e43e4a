package org.khen.facts;

/**
 * From when years count towards the next award.
 *
 * <p>The texts say "from the last decision" and not which one, where there are several. The two readings that take in the year of
 * the decision ({@link #isWide()}) are the widest in this too: an award for a sudden or thematic achievement sets no clock
 * for the next one on merit, and of several awards that a higher one builds on, the first is enough. The others are the strictest:
 * every award sets the clock anew.
 */
public enum ClockStart implements Word {
    /** Years that begin after the day of the last decision. */
    AFTER_DECISION(
            "các năm bắt đầu sau ngày quyết định lần trước", "years that begin after the day of the last decision"),
    /** From the year of the last decision, if that year was not rewarded by it. */
    YEAR_OF_DECISION(
            "từ năm có quyết định lần trước, trừ năm đã được khen",
            "from the year of the last decision, unless it rewarded that year"),
    /** Years that begin after the merit period that the last decision names; if it names none, after its day. */
    AFTER_MERIT_PERIOD(
            "các năm sau thời gian lập thành tích ghi trong quyết định lần trước, không ghi thì sau ngày quyết định",
            "years after the merit period that the last decision names, or else after its day"),
    /** Years that begin after the merit period that the last decision names; if it names none, from the year of the decision. */
    AFTER_MERIT_PERIOD_OR_YEAR(
            "các năm sau thời gian lập thành tích ghi trong quyết định lần trước, không ghi thì từ năm có quyết định",
            "years after the merit period that the last decision names, or else from its year"),
    /** Whatever was given before. */
    REGARDLESS("không phụ thuộc lần trước", "whatever was given before");

    private final String vi;
    private final String en;

    ClockStart(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    /** Whether it is the widest reading of the law, by which as few awards as may be set the clock anew. */
    public boolean isWide() {
        return this == YEAR_OF_DECISION || this == AFTER_MERIT_PERIOD_OR_YEAR;
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
