package org.khen.internal.evaluation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.khen.Comparison;
import org.khen.OpenReason;
import org.khen.Particular;
import org.khen.PlaceFinding;
import org.khen.facts.Fact;

/**
 * What the reading of a condition gives.
 *
 * @param truth whether it holds
 * @param lawAlone whether it holds if every unconfirmed local choice is left out as unknown
 * @param comparisons values held against limits on the way, in the order of the text
 * @param places attributes of places of work looked up on the way
 * @param missing the facts for want of which it is unknown; empty otherwise
 * @param reasons why it is unknown; empty otherwise
 * @param affirming which sets of missing facts would settle it if they turn out to speak for yes
 * @param denying which sets of missing facts would settle it if they turn out to speak for no
 * @param particulars decisions and matters it rests on
 */
record Answer(
        Ternary truth,
        Ternary lawAlone,
        List<Comparison> comparisons,
        List<PlaceFinding> places,
        Set<Fact> missing,
        Set<OpenReason> reasons,
        Settling affirming,
        Settling denying,
        List<Particular> particulars) {

    private static final Answer YES = new Answer(
            Ternary.YES,
            Ternary.YES,
            List.of(),
            List.of(),
            Set.of(),
            Set.of(),
            Settling.REACHED,
            Settling.NOT_BY_FACTS,
            List.of());
    private static final Answer NO = new Answer(
            Ternary.NO,
            Ternary.NO,
            List.of(),
            List.of(),
            Set.of(),
            Set.of(),
            Settling.NOT_BY_FACTS,
            Settling.REACHED,
            List.of());

    static Answer known(boolean truth) {
        return truth ? YES : NO;
    }

    /** Known, by comparing. */
    static Answer known(boolean truth, Ternary lawAlone, List<Comparison> comparisons) {
        return known(truth, lawAlone, comparisons, List.of());
    }

    private static Answer known(
            boolean truth, Ternary lawAlone, List<Comparison> comparisons, List<PlaceFinding> places) {
        Answer plain = known(truth);
        return new Answer(
                plain.truth,
                lawAlone,
                comparisons,
                places,
                Set.of(),
                Set.of(),
                plain.affirming,
                plain.denying,
                List.of());
    }

    /** Known, by looking a place up. */
    static Answer known(boolean truth, Ternary lawAlone, PlaceFinding place) {
        return known(truth, lawAlone, List.of(), List.of(place));
    }

    /** Open, because no list tells of a place. */
    static Answer unknown(OpenReason reason, PlaceFinding place) {
        Settling settling = Settling.of(Set.of(), false);
        return new Answer(
                Ternary.UNKNOWN,
                Ternary.UNKNOWN,
                List.of(),
                List.of(place),
                Set.of(),
                Set.of(reason),
                settling,
                settling,
                List.of());
    }

    static Answer unknown(Set<Fact> missing) {
        return unknown(missing, Set.of(OpenReason.MISSING_FACTS), List.of());
    }

    /** Open; facts lead to an answer only if nothing but facts is wanting. */
    static Answer unknown(Set<Fact> missing, Set<OpenReason> reasons, List<Comparison> comparisons) {
        Settling settling = Settling.of(missing, reasons.equals(Set.of(OpenReason.MISSING_FACTS)));
        return new Answer(
                Ternary.UNKNOWN,
                Ternary.UNKNOWN,
                comparisons,
                List.of(),
                missing,
                reasons,
                settling,
                settling,
                List.of());
    }

    /** The same, resting on these besides. */
    Answer with(List<Particular> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<Particular> all = Stream.concat(particulars.stream(), more.stream())
                .distinct()
                .sorted()
                .toList();
        return new Answer(truth, lawAlone, comparisons, places, missing, reasons, affirming, denying, all);
    }

    /** Whether it holds nothing but values against limits. */
    boolean isBare() {
        return places.isEmpty() && particulars.isEmpty();
    }

    /** Whether it is the very one that holds nothing besides. */
    @SuppressWarnings("ReferenceEquality")
    private boolean is(Answer plain) {
        return this == plain;
    }

    Answer not() {
        if (is(YES) || is(NO)) {
            return known(is(NO));
        }
        return new Answer(
                truth.not(),
                lawAlone.not(),
                comparisons,
                places,
                missing,
                reasons,
                /* affirming= */ denying,
                /* denying= */ affirming,
                particulars);
    }

    Answer and(Answer other) {
        // Nearly always one of them; what follows gives the same.
        if (is(YES) && other.truth != Ternary.UNKNOWN) {
            return other;
        }
        if (other.is(YES) && truth != Ternary.UNKNOWN) {
            return this;
        }
        return joined(other, truth.and(other.truth), lawAlone.and(other.lawAlone), true);
    }

    Answer or(Answer other) {
        if (is(NO) && other.truth != Ternary.UNKNOWN) {
            return other;
        }
        if (other.is(NO) && truth != Ternary.UNKNOWN) {
            return this;
        }
        return joined(other, truth.or(other.truth), lawAlone.or(other.lawAlone), false);
    }

    private Answer joined(Answer other, Ternary joined, Ternary byLaw, boolean all) {
        List<Comparison> both = joined(comparisons, other.comparisons);
        List<PlaceFinding> lookedUp = joined(places, other.places);
        if (joined != Ternary.UNKNOWN) {
            // Without anything looked at there is one yes and one no, but for an unconfirmed local choice.
            Answer known = both.isEmpty() && lookedUp.isEmpty() && joined == byLaw
                    ? known(joined == Ternary.YES)
                    : known(joined == Ternary.YES, byLaw, both, lookedUp);
            return known.with(particulars).with(other.particulars);
        }
        // A side that is settled has nothing to do with the whole being open.
        Set<Fact> lacking = EnumSet.noneOf(Fact.class);
        lacking.addAll(missing);
        lacking.addAll(other.missing);
        Set<OpenReason> why = EnumSet.noneOf(OpenReason.class);
        why.addAll(reasons);
        why.addAll(other.reasons);
        return new Answer(
                        joined,
                        byLaw,
                        both,
                        lookedUp,
                        lacking,
                        why,
                        all ? affirming.and(other.affirming) : affirming.or(other.affirming),
                        all ? denying.or(other.denying) : denying.and(other.denying),
                        particulars)
                .with(other.particulars);
    }

    private static <T> List<T> joined(List<T> some, List<T> others) {
        if (others.isEmpty()) {
            return some;
        }
        List<T> both = new ArrayList<>(some);
        both.addAll(others);
        return both;
    }
}
