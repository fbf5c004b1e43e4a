package org.khen.internal.rounds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khen.CapRef;
import org.khen.Contest;
import org.khen.Decision;
import org.khen.EvaluationResult;
import org.khen.PackUse;
import org.khen.RegistrationDecision;
import org.khen.RoundDecision;
import org.khen.RoundResult;
import org.khen.RoundStatus;
import org.khen.facts.ReviewRound;
import org.khen.facts.RoundEntry;
import org.khen.facts.RoundUnit;
import org.khen.internal.selection.Fate;
import org.khen.internal.selection.Outcome;
import org.khen.pack.RulePack;

/** Holds the nominations of a round against each other after each was decided alone. For one round and one thread. */
public final class RoundReview {

    private final ReviewRound round;
    private final RoundRules rules;
    private final List<Entry> entries = new ArrayList<>();
    private final List<EvaluationResult.Failed> failed = new ArrayList<>();
    private final Map<String, AwardInRound> awards = new TreeMap<>();

    private RoundReview(List<RulePack> packs, ReviewRound round) {
        this.round = round;
        rules = new RoundRules(packs, round.heldOn());
    }

    /**
     * What comes of a round.
     *
     * @param packs the packs that hold its rules
     * @param decided what is found of each nomination alone, in the order of the entries
     * @param registrations what is found of the registrations
     */
    public static RoundDecision of(
            List<RulePack> packs,
            ReviewRound round,
            List<EvaluationResult> decided,
            List<RegistrationDecision> registrations) {
        return new RoundReview(packs, round).review(decided, registrations, packs);
    }

    private RoundDecision review(
            List<EvaluationResult> decided, List<RegistrationDecision> registrations, List<RulePack> packs) {
        take(decided);
        Rivals rivals = new Rivals(rules, entries);
        List<Rivals.Pair> pairs = select(rivals.pairs());
        Set<String> rivalled = pairs.stream()
                .flatMap(pair -> Stream.of(pair.one().id(), pair.other().id()))
                .collect(Collectors.toSet());
        List<AwardInRound> each = List.copyOf(awards.values());
        return new RoundDecision(
                round.id(),
                round.name(),
                round.heldOn(),
                entries.stream()
                        .map(entry -> result(entry, rivalled.contains(entry.id()), rivals))
                        .toList(),
                failed,
                each.stream().flatMap(award -> award.capUses().stream()).toList(),
                each.stream().flatMap(award -> award.reserveUses().stream()).toList(),
                Stream.concat(
                                each.stream().flatMap(award -> award.contests().stream()),
                                pairs.stream().filter(RoundReview::isOpen).map(this::contest))
                        .toList(),
                round.units().stream()
                        .sorted(Comparator.comparing(RoundUnit::id))
                        .toList(),
                registrations.stream()
                        .sorted(Comparator.comparing(RegistrationDecision::id))
                        .toList(),
                packs.stream()
                        .map(pack -> new PackUse(pack.id(), pack.version(), pack.hash()))
                        .toList(),
                rules.uses());
    }

    private void take(List<EvaluationResult> decided) {
        Map<String, Decision> decisions = new TreeMap<>();
        for (EvaluationResult result : decided) {
            if (result instanceof EvaluationResult.Decided of) {
                decisions.put(of.decision().id(), of.decision());
            } else {
                failed.add((EvaluationResult.Failed) result);
            }
        }
        failed.sort(Comparator.comparing(EvaluationResult.Failed::id));
        Map<String, String> clusters = new TreeMap<>();
        round.units().stream()
                .filter(unit -> unit.cluster() != null)
                .forEach(unit -> clusters.put(unit.id(), String.valueOf(unit.cluster())));
        for (RoundEntry said : round.entries()) {
            Decision decision = decisions.get(said.id());
            if (decision != null) {
                String unit = said.unit();
                entries.add(new Entry(
                        said,
                        decision,
                        unit == null ? null : clusters.get(unit),
                        FocusGroups.of(said.nomination(), decision, rules)));
            }
        }
        // Whoever is put in first must not gain by it, nor whoever gets a code that sorts first.
        entries.sort(Comparator.comparing(Entry::id));
        Denominators denominators = new Denominators(round.units(), round.entries());
        Map<String, List<Entry>> inPlay = new TreeMap<>();
        entries.stream()
                .filter(Entry::isInPlay)
                .forEach(entry -> inPlay.computeIfAbsent(entry.award(), none -> new ArrayList<>())
                        .add(entry));
        inPlay.forEach((award, those) -> awards.put(award, new AwardInRound(rules, award, those, denominators)));
    }

    /** Selects for each award, and again without pairs of which one has no chance; returns the pairs that are left. */
    private List<Rivals.Pair> select(List<Rivals.Pair> pairs) {
        List<Rivals.Pair> left = pairs;
        while (true) {
            List<Rivals.Pair> now = left;
            // Who may yet become eligible takes nobody's place today; those whose place it may take are told not to be
            // secure.
            List<Rivals.Pair> settled = now.stream().filter(RoundReview::isOpen).toList();
            awards.values().forEach(award -> award.select(settled));
            List<Rivals.Pair> still = now.stream()
                    .filter(pair -> hasChance(pair.one()) && hasChance(pair.other()))
                    .toList();
            if (still.size() == now.size()) {
                return still;
            }
            left = still;
        }
    }

    private boolean hasChance(Entry entry) {
        return outcome(entry).fate() != Fate.OUT;
    }

    private AwardInRound award(Entry entry) {
        return Objects.requireNonNull(awards.get(entry.award()));
    }

    private Outcome outcome(Entry entry) {
        return award(entry).outcome(entry);
    }

    private static boolean isOpen(Rivals.Pair pair) {
        return pair.one().isEligible() && pair.other().isEligible();
    }

    private Contest contest(Rivals.Pair pair) {
        return new Contest(
                pair.rule().kind(),
                null,
                1,
                List.of(pair.one().id(), pair.other().id()),
                rules.citation(pair.rule()));
    }

    private RoundResult result(Entry entry, boolean rivalled, Rivals rivals) {
        Outcome outcome = entry.isInPlay() ? outcome(entry) : null;
        CapRef cap = outcome == null ? null : award(entry).cap(outcome);
        return new RoundResult(
                entry.decision(),
                status(entry, outcome),
                entry.said().unit(),
                entry.cluster(),
                cap,
                outcome == null ? 0 : outcome.more(),
                outcome == null ? null : award(entry).reserve(outcome),
                outcome != null && outcome.secure() && !rivalled && award(entry).isSafeFromStrangers(entry),
                outcome != null && (outcome.displaces() || (entry.isUndetermined() && rivalled)),
                entry.groups(),
                rivals.toCompare(entry));
    }

    private static RoundStatus status(Entry entry, @Nullable Outcome outcome) {
        return switch (entry.decision().outcome()) {
            case NOT_ELIGIBLE -> RoundStatus.NOT_ELIGIBLE;
            case NO_RULE_IN_FORCE -> RoundStatus.NO_RULE_IN_FORCE;
            case UNDETERMINED -> RoundStatus.UNDETERMINED;
            case ELIGIBLE -> of(Objects.requireNonNull(outcome).fate());
        };
    }

    private static RoundStatus of(Fate fate) {
        return switch (fate) {
            case IN -> RoundStatus.SELECTED;
            case OUT -> RoundStatus.ELIGIBLE_NOT_SELECTED;
            case COUNCIL_CHOOSES -> RoundStatus.COUNCIL_CHOOSES;
            case PLACES_UNKNOWN -> RoundStatus.PLACES_UNKNOWN;
            case UNDETERMINED -> RoundStatus.UNDETERMINED;
        };
    }
}
