package org.khen.internal.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final LocalDate day;
    private final Applicability applicability;

    Adjusting(Rulebook rulebook, LocalDate day, Applicability applicability) {
        this.rulebook = rulebook;
        this.day = day;
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
            Ratio value, List<Basis> basis, @Nullable OpenReason because, boolean localChoice) {}

    /**
     * The values that a row may have: one for each way in which it is not known which adjustments apply.
     *
     * @param letter the reading; {@code null} if there is one reading
     * @param undecided takes the facts for want of which that is not known
     */
    List<Adjusted> values(Limit row, Ratio base, @Nullable String letter, Set<Fact> undecided) {
        List<Adjusted> values = List.of(new Adjusted(base, List.of(), null, false));
        for (List<Limit> rows : byCode(rulebook.adjustmentRows(row.id(), day), letter)) {
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

    /** Rows of one code exclude each other as those of a limit do; adjustments of different codes add up. */
    private static Collection<List<Limit>> byCode(List<Limit> rows, @Nullable String letter) {
        Map<String, List<Limit>> codes = new LinkedHashMap<>();
        for (Limit row : rows) {
            if (row.reading() == null || row.reading().equals(letter)) {
                codes.computeIfAbsent(row.id(), none -> new ArrayList<>()).add(row);
            }
        }
        return codes.values();
    }

    private Adjusted applied(Limit adjustment, Adjusted value) {
        List<Basis> basis = new ArrayList<>(value.basis);
        basis.add(basis(adjustment));
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

    private Basis basis(Limit adjustment) {
        Text wording = new Text(wording(adjustment, Language.VIETNAMESE), wording(adjustment, Language.ENGLISH));
        return new Basis(wording, rulebook.citation(adjustment.source()));
    }

    private static String wording(Limit adjustment, Language language) {
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
