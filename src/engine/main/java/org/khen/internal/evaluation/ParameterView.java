package org.khen.internal.evaluation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.khen.Basis;
import org.khen.OpenReason;
import org.khen.facts.Fact;
import org.khen.pack.Limit;
import org.khen.pack.LimitStatus;
import org.khen.pack.Value;
import org.khen.rules.Parameter;

/** A parameter as a rule sees it: its rows in force. */
final class ParameterView implements Parameter {

    private final Rulebook rulebook;
    private final Applicability applicability;
    private final LayeredRows rows;
    private final @Nullable SharedReadings shared;

    ParameterView(Rulebook rulebook, LimitRows rows, Applicability applicability) {
        this.rulebook = rulebook;
        this.applicability = applicability;
        this.rows = rows.rows();
        this.shared = rows.asParameter();
    }

    /**
     * Every reading of the parameters together: a row without a letter belongs to all. Where it is not known which row applies,
     * there are several of one letter.
     */
    static List<ParameterReading> readings(Parameter... parameters) {
        SharedReadings first = ((ParameterView) parameters[0]).shared;
        List<SharedReadings> others = new ArrayList<>(parameters.length - 1);
        for (int i = 1; i < parameters.length; i++) {
            SharedReadings other = ((ParameterView) parameters[i]).shared;
            if (other != null) {
                others.add(other);
            }
        }
        return first == null || others.size() < parameters.length - 1
                ? read(parameters)
                : first.with(others, () -> read(parameters));
    }

    private static List<ParameterReading> read(Parameter... parameters) {
        TreeSet<String> letters = new TreeSet<>();
        for (Parameter parameter : parameters) {
            ((ParameterView) parameter).rows.addLetters(letters);
        }
        if (letters.isEmpty()) {
            return readings(parameters, null);
        }
        return letters.stream()
                .flatMap(letter -> readings(parameters, letter).stream())
                .toList();
    }

    private static List<ParameterReading> readings(Parameter[] parameters, @Nullable String letter) {
        List<ParameterReading> readings =
                List.of(new ParameterReading(letter, List.of(), null, false, List.of(), Set.of()));
        for (Parameter parameter : parameters) {
            ParameterView view = (ParameterView) parameter;
            // Without a letter they are all of one reading.
            LayeredRows read = letter == null ? view.rows : view.rows.read(letter);
            Applicability.Chosen chosen = view.applicability.choose(read);
            List<ParameterReading> next = new ArrayList<>();
            for (ParameterReading before : readings) {
                Set<Fact> undecided = EnumSet.noneOf(Fact.class);
                undecided.addAll(before.undecided());
                undecided.addAll(chosen.undecided());
                chosen.rows().forEach(row -> next.add(view.with(row, read, before, undecided)));
                if (!chosen.surely()) {
                    next.add(with(OpenReason.LAW_TEXT_NOT_SEEN, before, undecided));
                }
            }
            readings = next;
        }
        return readings;
    }

    private ParameterReading with(Limit row, LayeredRows read, ParameterReading before, Set<Fact> undecided) {
        Value value = row.value();
        if (value == null) {
            return with(OpenReason.LOCAL_TEXT_MISSING, before, undecided);
        }
        if (rulebook.clauses().textNotSeen(row.source())) {
            return with(OpenReason.LAW_TEXT_NOT_SEEN, before, undecided);
        }
        List<Value> values = new ArrayList<>(before.values());
        values.add(value);
        List<Basis> basis = new ArrayList<>(before.basis());
        basis.addAll(Replacing.basis(row, read, applicability, rulebook));
        boolean localChoice = before.localChoice() || row.status() == LimitStatus.LOCAL_UNCONFIRMED;
        return new ParameterReading(before.letter(), values, before.because(), localChoice, basis, undecided);
    }

    private static ParameterReading with(OpenReason because, ParameterReading before, Set<Fact> undecided) {
        return new ParameterReading(
                before.letter(), before.values(), because, before.localChoice(), before.basis(), undecided);
    }
}
