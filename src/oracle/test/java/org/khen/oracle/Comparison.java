package org.khen.oracle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.khen.Decision;
import org.khen.EligibilityEngine;
import org.khen.EvaluationException;
import org.khen.facts.Nomination;

/** Lets Khen and the oracle judge the same dossiers, on all cores. */
final class Comparison {

    private static final int SHOWN = 5;

    private final EligibilityEngine engine;
    private final long seed;

    Comparison(EligibilityEngine engine, long seed) {
        this.engine = engine;
        this.seed = seed;
    }

    /** All disagreements among the dossiers of these numbers. */
    List<Disagreement> among(int from, int to) {
        return IntStream.range(from, to)
                .parallel()
                .mapToObj(number -> compare(number, Covered.ALL, UnaryOperator.identity()))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Any disagreement over one award among the dossiers of these numbers, found at once.
     *
     * @param before what becomes of a dossier before Khen sees it
     */
    Optional<Disagreement> anyOf(String award, int from, int to, UnaryOperator<Nomination> before) {
        List<Covered> covered =
                Covered.ALL.stream().filter(one -> one.award().equals(award)).toList();
        return IntStream.range(from, to)
                .parallel()
                .mapToObj(number -> compare(number, covered, before))
                .flatMap(Optional::stream)
                .findAny();
    }

    private Optional<Disagreement> compare(int number, List<Covered> covered, UnaryOperator<Nomination> before) {
        Nomination nomination = Dossiers.dossier(seed, number, covered);
        Opinion opinion = Oracle.judge(nomination);
        try {
            Decision decision = engine.evaluate(before.apply(nomination));
            return decision.outcome() == opinion.outcome()
                    ? Optional.empty()
                    : Optional.of(new Disagreement(number, nomination, opinion, decision, null));
        } catch (EvaluationException noDecision) {
            return Optional.of(new Disagreement(number, nomination, opinion, null, noDecision.getMessage()));
        }
    }

    /** One of each kind whole, the rarest first and no more than five, and how many there are of each; empty if there are none. */
    String report(List<Disagreement> found) {
        if (found.isEmpty()) {
            return "";
        }
        Map<String, List<Disagreement>> kinds =
                found.stream().collect(Collectors.groupingBy(Disagreement::kind, TreeMap::new, Collectors.toList()));
        List<String> lines = new ArrayList<>();
        lines.add(found.size() + " disagreements, seed " + seed);
        kinds.values().stream()
                .sorted(Comparator.comparingInt(List::size))
                .limit(SHOWN)
                .forEach(alike -> lines.add(alike.get(0).report(seed)));
        kinds.forEach((kind, alike) -> lines.add(alike.size() + "  " + kind));
        return String.join("\n", lines);
    }
}
