package org.khen.oracle;

import org.jspecify.annotations.Nullable;

/** Yes, no, or not to be said from what is known; in the order in which "and" takes the first and "or" the last. */
enum Truth {
    NO,
    OPEN,
    YES;

    /** Not known is open. */
    static Truth of(@Nullable Boolean known) {
        return known == null ? OPEN : known ? YES : NO;
    }

    /** What holds even if all that is not known turns out badly, and what holds if all of it turns out well. */
    static Truth between(boolean atWorst, boolean atBest) {
        return atWorst ? YES : atBest ? OPEN : NO;
    }

    /** Two readings of one text: they agree, or nothing is said. */
    static Truth agreed(Truth one, Truth other) {
        return one == other ? one : OPEN;
    }

    Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    Truth not() {
        return this == OPEN ? OPEN : this == YES ? NO : YES;
    }

    static Truth all(Truth... truths) {
        Truth all = YES;
        for (Truth truth : truths) {
            all = all.and(truth);
        }
        return all;
    }

    static Truth any(Truth... truths) {
        Truth any = NO;
        for (Truth truth : truths) {
            any = any.or(truth);
        }
        return any;
    }
}
