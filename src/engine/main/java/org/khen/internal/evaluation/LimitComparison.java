package org.khen.internal.evaluation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khen.Basis;
import org.khen.Comparison;
import org.khen.OpenReason;
import org.khen.Replaced;
import org.khen.Verdict;
import org.khen.facts.Fact;
import org.khen.facts.Ratio;
import org.khen.internal.text.LimitText;
import org.khen.pack.Direction;
import org.khen.pack.Limit;
import org.khen.pack.LimitStatus;
import org.khen.pack.Text;
import org.khen.pack.Value;

/** Holds a measurement against the rows of a limit: whichever may apply, under every reading, adjustments included. */
final class LimitComparison {

    private final Rulebook rulebook;
    private final RulesInForce.Limits limits;
    private final Applicability applicability;
    private final Adjusting adjusting;

    LimitComparison(Rulebook rulebook, RulesInForce.Limits limits, Applicability applicability) {
        this.rulebook = rulebook;
        this.limits = limits;
        this.applicability = applicability;
        this.adjusting = new Adjusting(rulebook, applicability);
    }

    /** What was measured, and one of its ranges. */
    private record Taken(Text name, Measurement measured, Measurement.Range range) {}

    Answer compare(Text name, Measurement measured, String limit) {
        return compare(name, measured, limits.rows(limit));
    }

    /** Against some rows of a limit, those of a table for example. */
    Answer compare(Text name, Measurement measured, String limit, LayeredRows rows) {
        return compare(name, measured, limits.with(limit, rows));
    }

    private Answer compare(Text name, Measurement measured, LimitRows rows) {
        List<LimitRows.Reading> readings = rows.readings();
        List<Measurement.Range> ranges = measured.ranges();
        if (readings.size() == 1 && ranges.size() == 1) {
            // Nearly always; what follows gives the same.
            return compare(name, measured, ranges.get(0), readings.get(0), rows.shared());
        }
        Map<String, List<Taken>> taken = new LinkedHashMap<>();
        for (Measurement.Range range : ranges) {
            String letter = range.reading().letter();
            taken.computeIfAbsent(letter == null ? "" : letter, none -> new ArrayList<>())
                    .add(new Taken(name, measured, range));
        }
        List<Answer> answers = new ArrayList<>();
        for (LimitRows.Reading reading : readings) {
            taken.values().forEach(alike -> answers.add(compare(alike, reading)));
        }
        return underReadings(answers);
    }

    private Answer compare(
            Text name,
            Measurement measured,
            Measurement.Range range,
            LimitRows.Reading rows,
            @Nullable SharedAnswers shared) {
        int number = shared == null ? Measurement.Range.NOT_SMALL : range.small();
        if (shared == null || number == Measurement.Range.NOT_SMALL) {
            return compare(new Taken(name, measured, range), rows);
        }
        Answer known = shared.get(name, measured, number);
        if (known == null) {
            known = compare(new Taken(name, measured, range), rows);
            shared.put(name, measured, number, known);
        }
        return known;
    }

    /** One answer under several readings: what all agree on, otherwise unknown. */
    private static Answer underReadings(List<Answer> answers) {
        Answer agreed = agreed(answers);
        boolean differ = agreed.truth() == Ternary.UNKNOWN && given(answers, Ternary.YES) && given(answers, Ternary.NO);
        if (!differ) {
            return agreed;
        }
        Set<OpenReason> reasons = EnumSet.of(OpenReason.READINGS_DIFFER);
        reasons.addAll(agreed.reasons());
        return Answer.unknown(agreed.missing(), reasons, agreed.comparisons());
    }

    private static boolean given(List<Answer> answers, Ternary truth) {
        return answers.stream().anyMatch(answer -> answer.truth() == truth);
    }

    /** One answer of several that may be right: what all agree on, otherwise unknown. */
    private static Answer agreed(List<Answer> answers) {
        if (answers.size() == 1) {
            return answers.get(0);
        }
        List<Comparison> all = answers.stream()
                .flatMap(answer -> answer.comparisons().stream())
                .toList();
        Answer first = answers.get(0);
        Ternary lawAlone = answers.stream().allMatch(answer -> answer.lawAlone() == first.lawAlone())
                ? first.lawAlone()
                : Ternary.UNKNOWN;
        if (first.truth() != Ternary.UNKNOWN && answers.stream().allMatch(answer -> answer.truth() == first.truth())) {
            return Answer.known(first.truth() == Ternary.YES, lawAlone, all);
        }
        Set<Fact> missing = EnumSet.noneOf(Fact.class);
        Set<OpenReason> reasons = EnumSet.noneOf(OpenReason.class);
        answers.forEach(answer -> {
            missing.addAll(answer.missing());
            reasons.addAll(answer.reasons());
        });
        return Answer.unknown(missing, reasons, all);
    }

    /** One range under one reading, where nothing is in doubt without much ado. */
    private Answer compare(Taken taken, LimitRows.Reading rows) {
        Applicability.Chosen chosen = applicability.choose(rows.limits());
        if (chosen.surely()
                && chosen.rows().size() == 1
                && rows.adjustments().isEmpty()
                && taken.range().reading().undecided().isEmpty()) {
            Limit row = chosen.rows().get(0);
            Value value = row.value();
            if (value != null) {
                Adjusting.Adjusted unadjusted =
                        Adjusting.Adjusted.none(taken.measured().number(value));
                return compare(taken, row, unadjusted, replaces(taken, row, rows), rows);
            }
        }
        return compare(List.of(taken), rows);
    }

    /** One reading: every row that may apply, every adjustment, every row of a parameter. */
    private Answer compare(List<Taken> taken, LimitRows.Reading rows) {
        Applicability.Chosen chosen = applicability.choose(rows.limits());
        Set<Fact> undecided = EnumSet.noneOf(Fact.class);
        undecided.addAll(chosen.undecided());
        List<Answer> answers = new ArrayList<>();
        for (Taken one : taken) {
            undecided.addAll(one.range().reading().undecided());
            for (Limit row : chosen.rows()) {
                answers.addAll(compare(one, row, rows, undecided));
            }
        }
        if (!chosen.surely()) {
            answers.add(open(OpenReason.LAW_TEXT_NOT_SEEN, List.of()));
        }
        return forWantOf(undecided, answers);
    }

    /** It is not known which of several answers is right: for want of facts, unless all are open for the same reason. */
    static Answer forWantOf(Set<Fact> undecided, List<Answer> answers) {
        Answer agreed = agreed(answers);
        if (agreed.truth() != Ternary.UNKNOWN || undecided.isEmpty()) {
            return agreed;
        }
        Answer first = answers.get(0);
        boolean alike = answers.stream()
                .allMatch(answer -> answer.truth() == first.truth()
                        && answer.reasons().equals(first.reasons())
                        && answer.missing().isEmpty());
        if (alike) {
            return agreed;
        }
        Set<Fact> missing = EnumSet.copyOf(undecided);
        missing.addAll(agreed.missing());
        Set<OpenReason> reasons = EnumSet.of(OpenReason.MISSING_FACTS);
        reasons.addAll(agreed.reasons());
        return Answer.unknown(missing, reasons, agreed.comparisons());
    }

    private List<Answer> compare(Taken taken, Limit row, LimitRows.Reading rows, Set<Fact> undecided) {
        Value value = row.value();
        List<Replaced> replaces = replaces(taken, row, rows);
        if (value == null) {
            Comparison waiting = comparison(taken, row, null, Ternary.UNKNOWN, replaces);
            return List.of(open(OpenReason.LOCAL_TEXT_MISSING, List.of(waiting)));
        }
        List<Answer> answers = new ArrayList<>();
        for (Adjusting.Adjusted adjusted :
                adjusting.values(taken.measured().number(value), rows.adjustments(), undecided)) {
            answers.add(compare(taken, row, adjusted, replaces, rows));
        }
        return answers;
    }

    private List<Replaced> replaces(Taken taken, Limit row, LimitRows.Reading rows) {
        List<Limit> replaced = applicability.replaced(row, rows.limits());
        return replaced.isEmpty()
                ? List.of()
                : replaced.stream()
                        .map(below -> Replacing.of(below, value(taken, below, rows), rulebook))
                        .toList();
    }

    /** A limit as its own pack has it, adjustments of packs above it left out; unadjusted where it is not known how. */
    private @Nullable Value value(Taken taken, Limit row, LimitRows.Reading rows) {
        Value value = row.value();
        if (value == null) {
            return null;
        }
        LayeredRows adjustments = rows.adjustments().notAbove(rows.limits().heightOf(row));
        List<Ratio> adjusted =
                adjusting.values(taken.measured().number(value), adjustments, EnumSet.noneOf(Fact.class)).stream()
                        .map(Adjusting.Adjusted::value)
                        .distinct()
                        .toList();
        return adjusted.size() == 1 ? taken.measured().value(adjusted.get(0)) : value;
    }

    private Answer compare(
            Taken taken, Limit row, Adjusting.Adjusted adjusted, List<Replaced> replaces, LimitRows.Reading rows) {
        OpenReason because = because(taken, row, adjusted);
        Ternary truth = because != null ? Ternary.UNKNOWN : truth(taken.range(), row.direction(), adjusted.value());
        boolean localChoice = isLocalChoice(taken, row) || adjusted.localChoice();
        Comparison comparison = comparison(taken, row, adjusted, truth, replaces);
        if (because != null) {
            return open(because, List.of(comparison));
        }
        if (truth == Ternary.UNKNOWN) {
            Set<OpenReason> reasons = localChoice
                    ? EnumSet.of(OpenReason.MISSING_FACTS, OpenReason.LOCAL_CHOICE_UNCONFIRMED)
                    : Set.of(OpenReason.MISSING_FACTS);
            return Answer.unknown(taken.range().missing(), reasons, List.of(comparison));
        }
        return Answer.known(
                truth == Ternary.YES, localChoice ? lawAlone(taken, rows.confirmed()) : truth, List.of(comparison));
    }

    private @Nullable OpenReason because(Taken taken, Limit row, Adjusting.Adjusted adjusted) {
        if (rulebook.clauses().textNotSeen(row.source())) {
            return OpenReason.LAW_TEXT_NOT_SEEN;
        }
        OpenReason ofParameter = taken.range().reading().because();
        return ofParameter == null ? adjusted.because() : ofParameter;
    }

    /** What the general rule says by itself, where a pack above it has chosen otherwise and nothing confirms the choice. */
    private Ternary lawAlone(Taken taken, LimitRows.Reading confirmed) {
        Applicability.Chosen chosen = applicability.choose(confirmed.limits());
        Set<Ternary> truths = EnumSet.noneOf(Ternary.class);
        if (!chosen.surely()) {
            truths.add(Ternary.UNKNOWN);
        }
        for (Limit row : chosen.rows()) {
            Value value = row.value();
            if (value == null || isLocalChoice(taken, row)) {
                return Ternary.UNKNOWN;
            }
            for (Adjusting.Adjusted adjusted : adjusting.values(
                    taken.measured().number(value), confirmed.adjustments(), EnumSet.noneOf(Fact.class))) {
                boolean open = adjusted.localChoice() || because(taken, row, adjusted) != null;
                truths.add(open ? Ternary.UNKNOWN : truth(taken.range(), row.direction(), adjusted.value()));
            }
        }
        return truths.size() == 1 ? truths.iterator().next() : Ternary.UNKNOWN;
    }

    private static boolean isLocalChoice(Taken taken, Limit row) {
        return row.status() == LimitStatus.LOCAL_UNCONFIRMED
                || taken.range().reading().localChoice();
    }

    private static Answer open(OpenReason reason, List<Comparison> comparisons) {
        return Answer.unknown(Set.of(), Set.of(reason), comparisons);
    }

    private Comparison comparison(
            Taken taken, Limit row, Adjusting.@Nullable Adjusted adjusted, Ternary truth, List<Replaced> replaces) {
        Measurement measured = taken.measured();
        Measurement.Range range = taken.range();
        List<Basis> basis = range.reading().basis();
        if (adjusted != null && !adjusted.basis().isEmpty()) {
            basis = new ArrayList<>(basis);
            basis.addAll(adjusted.basis());
        }
        Ratio required = adjusted == null ? null : adjusted.value();
        boolean localChoice = isLocalChoice(taken, row) || (adjusted != null && adjusted.localChoice());
        Ratio high = range.high();
        boolean exact = measured.scale() == null && high != null && range.low().equals(high);
        return new Comparison(
                row.id(),
                taken.name(),
                measured.value(range.low()),
                high == null ? null : measured.value(high),
                LimitText.direction(row),
                required == null ? null : measured.value(required),
                row.measuredIn(),
                exact && required != null ? range.low().minus(required) : null,
                verdict(truth),
                rulebook.clauses().citation(row.source()),
                localChoice ? LimitStatus.LOCAL_UNCONFIRMED : row.status(),
                row.reading() == null ? range.reading().letter() : row.reading(),
                basis,
                replaces);
    }

    static Verdict verdict(Ternary truth) {
        return switch (truth) {
            case YES -> Verdict.MET;
            case NO -> Verdict.NOT_MET;
            case UNKNOWN -> Verdict.UNKNOWN;
        };
    }

    private static Ternary truth(Measurement.Range range, @Nullable Direction direction, Ratio limit) {
        int low = range.low().compareTo(limit);
        Ratio top = range.high();
        int high = top == null ? 1 : top.compareTo(limit);
        return switch (direction == null ? Direction.AT_LEAST : direction) {
            case AT_LEAST -> between(low >= 0, high >= 0);
            case MORE_THAN -> between(low > 0, high > 0);
            case AT_MOST -> between(high <= 0, low <= 0);
            case LESS_THAN -> between(high < 0, low < 0);
            case EXACTLY -> between(low == 0 && high == 0, low <= 0 && high >= 0);
        };
    }

    private static Ternary between(boolean certainly, boolean possibly) {
        return certainly ? Ternary.YES : possibly ? Ternary.UNKNOWN : Ternary.NO;
    }
}
