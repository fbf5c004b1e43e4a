package org.khen.internal.evaluation;

/** Yes, no or unknown, with the connectives of strong Kleene logic. */
enum Ternary {
    NO,
    UNKNOWN,
    YES;

    static Ternary of(boolean known) {
        return known ? YES : NO;
    }

    /** NO wins, then UNKNOWN: the smaller in the order of declaration. */
    Ternary and(Ternary other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** YES wins, then UNKNOWN: the larger in the order of declaration. */
    Ternary or(Ternary other) {
        return compareTo(other) >= 0 ? this : other;
    }

    Ternary not() {
        return switch (this) {
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
            case YES -> NO;
        };
    }
}
