package org.khen.authoring.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khen.CaseResult;
import org.khen.Comparison;
import org.khen.Decision;
import org.khen.Finding;
import org.khen.internal.cases.ExpectedWords;
import org.khen.pack.Case;
import org.khen.pack.Criterion;
import org.khen.pack.Limit;
import org.khen.pack.RulePack;
import org.khen.pack.Text;
import org.khen.pack.Value;

/** Finds the rows behind what a case found and did not expect: of limits where values were compared, else of criteria. */
public final class DecidingRows {

    private final List<RulePack> packs;

    /** Takes the packs that decided. */
    public DecidingRows(List<RulePack> packs) {
        this.packs = List.copyOf(packs);
    }

    /**
     * The rows that decided what a case did not expect, each once, in the order of the findings.
     *
     * @param result what was found; nothing is told of a case that passed
     */
    public List<DecidingRow> of(CaseResult result) {
        if (result.passed()) {
            return List.of();
        }
        LocalDate day = day(result);
        Set<DecidingRow> rows = new LinkedHashSet<>();
        for (Finding finding : unexpected(result)) {
            List<DecidingRow> ofFinding = new ArrayList<>();
            finding.comparisons().stream()
                    .filter(comparison -> comparison.verdict() == finding.verdict())
                    .forEach(comparison -> ofFinding.addAll(limits(comparison, day)));
            if (ofFinding.isEmpty()) {
                ofFinding.addAll(criteria(finding, day));
            }
            rows.addAll(ofFinding);
        }
        return List.copyOf(rows);
    }

    private static @Nullable LocalDate day(CaseResult result) {
        if (result.decision() != null) {
            return result.decision().asOf();
        }
        return result.registration() == null ? null : result.registration().asOf();
    }

    /** Findings other than expected; if only the outcome is, what stops the nomination, or else keeps it open. */
    private static List<Finding> unexpected(CaseResult result) {
        Case situation = result.situation();
        List<Finding> verdicts = result.findings().stream()
                .filter(finding -> {
                    String expected = situation.expectedVerdicts().get(finding.criterion());
                    return expected != null && ExpectedWords.verdict(expected, finding.kind()) != finding.verdict();
                })
                .toList();
        Decision decision = result.decision();
        return verdicts.isEmpty() && decision != null ? decision.stoppedBy() : verdicts;
    }

    private List<DecidingRow> limits(Comparison comparison, @Nullable LocalDate day) {
        List<DecidingRow> rows = new ArrayList<>();
        List<DecidingRow> ofThatValue = new ArrayList<>();
        for (RulePack pack : packs) {
            Stream.concat(
                            pack.topics().stream().flatMap(topic -> topic.limits().stream()),
                            pack.tables().stream()
                                    .flatMap(table -> table.rows().stream())
                                    .flatMap(row -> row.limits().stream()))
                    .filter(limit -> isOf(comparison, limit, day))
                    .forEach(limit -> {
                        DecidingRow row = new DecidingRow(pack.id(), limit.at(), words(limit));
                        rows.add(row);
                        if (Objects.equals(limit.value(), comparison.required())) {
                            ofThatValue.add(row);
                        }
                    });
        }
        // An adjusted limit has another value than its row; otherwise the value tells rows of several groups apart.
        return ofThatValue.isEmpty() ? rows : ofThatValue;
    }

    private static boolean isOf(Comparison comparison, Limit limit, @Nullable LocalDate day) {
        return limit.id().equals(comparison.limit())
                && limit.source().equals(comparison.citation().source())
                && Objects.equals(limit.reading(), comparison.reading())
                && (day == null || limit.inForce().holds(day));
    }

    private static Text words(Limit limit) {
        return new Text(words(limit, true), words(limit, false));
    }

    private static String words(Limit limit, boolean vi) {
        Text direction = limit.direction() == null ? new Text("", "") : Text.of(limit.direction());
        Text unit = Text.of(limit.measuredIn());
        return String.join(
                        " ",
                        limit.id(),
                        vi ? direction.vi() : direction.en(),
                        value(limit.value(), vi),
                        vi ? unit.vi() : unit.en())
                .replaceAll(" +", " ")
                .strip();
    }

    private static String value(@Nullable Value value, boolean vi) {
        if (value instanceof Value.OfNumber number) {
            String text = number.ratio().toString();
            return vi ? text.replace('.', ',') : text;
        }
        if (value instanceof Value.OfWord ofWord) {
            Text word = Text.of(ofWord.word());
            return vi ? word.vi() : word.en();
        }
        return vi ? "chờ địa phương quy định" : "not set yet";
    }

    private List<DecidingRow> criteria(Finding finding, @Nullable LocalDate day) {
        List<DecidingRow> rows = new ArrayList<>();
        for (RulePack pack : packs) {
            for (Criterion criterion : pack.topics().stream()
                    .flatMap(topic -> topic.criteria().stream())
                    .toList()) {
                if (criterion.id().equals(finding.criterion())
                        && (day == null || criterion.inForce().holds(day))) {
                    rows.add(new DecidingRow(pack.id(), criterion.at(), new Text(criterion.id(), criterion.id())));
                }
            }
        }
        return rows;
    }
}
