package org.khen.internal.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khen.Basis;
import org.khen.OpenReason;
import org.khen.facts.Fact;
import org.khen.facts.Ratio;
import org.khen.internal.text.Numbers;
import org.khen.pack.Language;
import org.khen.pack.Limit;
import org.khen.pack.LimitStatus;
import org.khen.pack.Text;
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
     * The values that a row may have: one for each way in which it is not known which adjustments apply.
     *
     * @param adjustments the rows that may adjust it, by code
     * @param undecided takes the facts for want of which that is not known
     */
    List<Adjusted> values(Ratio base, List<List<Limit>> adjustments, Set<Fact> undecided) {
        List<Adjusted> values = List.of(Adjusted.none(base));
        for (List<Limit> rows : adjustments) {
            Applicability.Chosen chosen = applicability.choose(rows);
            undecided.addAll(chosen.undecided());
            List<Adjusted> next = chosen.surely() ? new ArrayList<>() : new ArrayList<>(values);
            for (Limit adjustment : chosen.rows()) {
                values.forEach(value -> next.add(applied(adjustment, value)));
            }
            values = next;
        }
        return values;
    }

    private Adjusted applied(Limit adjustment, Adjusted value) {
        List<Basis> basis = new ArrayList<>(value.basis);
        basis.add(rulebook.basis(adjustment));
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
        if (because == null && rulebook.textNotSeen(adjustment.source())) {
            because = OpenReason.LAW_TEXT_NOT_SEEN;
        }
        boolean localChoice = value.localChoice || adjustment.status() == LimitStatus.LOCAL_UNCONFIRMED;
        return new Adjusted(changed, basis, because, localChoice);
    }

    /** The adjustment in words. */
    static String wording(Limit adjustment, Language language) {
        Ratio factor = adjustment.factor();
        if (factor != null) {
            return "× " + Numbers.text(factor, language);
        }
        if (adjustment.value() instanceof Value.OfNumber number) {
            return (number.ratio().signum() < 0 ? "− " : "+ ")
                    + Numbers.amount(number.ratio().abs(), adjustment.measuredIn(), language);
        }
        return Text.of(LimitStatus.AWAITING_LOCAL).in(language);
    }
}
