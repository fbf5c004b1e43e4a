package org.khen.internal.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khen.Basis;
import org.khen.OpenReason;
import org.khen.facts.Fact;
import org.khen.facts.Ratio;
import org.khen.pack.Limit;
import org.khen.pack.LimitStatus;
import org.khen.pack.Value;

/** Applies the adjustment rows of a limit: all that certainly apply, and both ways where it is not known. */
final class Adjusting {

    private final Rulebook rulebook;
    private final Applicability applicability;

    Adjusting(Rulebook rulebook, Applicability applicability) {
        this.rulebook = rulebook;
        this.applicability = applicability;
    }

    /**
     * A value that a limit may have.
     *
     * @param value the value, adjustments applied
     * @param basis the adjustments in words, with their citations
     * @param because why the value may not be used; {@code null} if it may
     * @param localChoice whether an adjustment is an unconfirmed local choice
     */
    record Adjusted(
            Ratio value, List<Basis> basis, @Nullable OpenReason because, boolean localChoice) {

        /** Without any adjustment. */
        static Adjusted none(Ratio value) {
            return new Adjusted(value, List.of(), null, false);
        }
    }

    /**
     * The values that a limit may have: one for each way in which it is not known which adjustments apply. Rows of one code
     * exclude each other as those of a limit do; adjustments of different codes add up.
     *
     * @param adjustments the adjustments in force of one reading
     * @param undecided takes the facts for want of which that is not known
     */
    List<Adjusted> values(Ratio base, LayeredRows adjustments, Set<Fact> undecided) {
        List<Adjusted> values = List.of(Adjusted.none(base));
        for (LayeredRows rows : adjustments.byCode()) {
            Applicability.Chosen chosen = applicability.choose(rows);
            undecided.addAll(chosen.undecided());
            List<Adjusted> next = chosen.surely() ? new ArrayList<>() : new ArrayList<>(values);
            for (Limit adjustment : chosen.rows()) {
                List<Basis> basis = Replacing.basis(adjustment, rows, applicability, rulebook);
                values.forEach(value -> next.add(applied(adjustment, basis, value)));
            }
            values = next;
        }
        return values;
    }

    private Adjusted applied(Limit adjustment, List<Basis> added, Adjusted value) {
        List<Basis> basis = new ArrayList<>(value.basis);
        basis.addAll(added);
        Ratio factor = adjustment.factor();
        Ratio changed = value.value;
        OpenReason because = value.because;
        if (factor != null) {
            changed = changed.times(factor);
        } else if (adjustment.value() instanceof Value.OfNumber number) {
            changed = changed.plus(number.ratio());
        } else {
            because = OpenReason.LOCAL_TEXT_MISSING;
        }
        if (because == null && rulebook.clauses().textNotSeen(adjustment.source())) {
            because = OpenReason.LAW_TEXT_NOT_SEEN;
        }
        boolean localChoice = value.localChoice || adjustment.status() == LimitStatus.LOCAL_UNCONFIRMED;
        return new Adjusted(changed, basis, because, localChoice);
    }
}
