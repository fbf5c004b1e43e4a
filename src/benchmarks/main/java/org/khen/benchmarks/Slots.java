package org.khen.benchmarks;

import java.util.Arrays;

/** What every variant fills: for each criterion whether it is met, and by which value where there is one; and the outcome. */
public final class Slots {

    /** How many criteria there are. */
    public static final int CRITERIA = 50;

    /** Of a criterion that is not one number. */
    public static final int NO_VALUE = -1;

    private long met;
    private boolean eligible;
    private final int[] values = new int[CRITERIA];

    /** The criterion is met (a bar: is present), by this value. */
    public void met(int criterion, int value) {
        met |= 1L << criterion;
        values[criterion] = value;
    }

    /** The criterion is met, by no single number. */
    public void met(int criterion) {
        met(criterion, NO_VALUE);
    }

    void met(int criterion, boolean holds, int value) {
        if (holds) {
            met(criterion, value);
        }
    }

    void eligible(boolean holds) {
        eligible = holds;
    }

    boolean isEligible() {
        return eligible;
    }

    boolean isMet(int criterion) {
        return (met & (1L << criterion)) != 0;
    }

    /** The outcome, for those who fill the criteria only: one of three routes, and no bar. */
    void weigh() {
        boolean barred = any(Work.BARS);
        boolean year = isMet(Work.RATING_GOOD) && any(Work.MERITS);
        boolean excellent = isMet(Work.EXCELLENT_2) && isMet(Work.EXCELLENT_INITIATIVES);
        boolean steady = isMet(Work.GOOD_5) && any(Work.STEADY);
        eligible = !barred && (year || excellent || steady);
    }

    private boolean any(long criteria) {
        return (met & criteria) != 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Slots slots
                && met == slots.met
                && eligible == slots.eligible
                && Arrays.equals(values, slots.values);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(met) * 31 + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(eligible ? "eligible:" : "not eligible:");
        for (int i = 0; i < CRITERIA; i++) {
            if (isMet(i)) {
                text.append(' ').append(Work.CRITERIA.get(i)).append('=').append(values[i]);
            }
        }
        return text.toString();
    }
}
