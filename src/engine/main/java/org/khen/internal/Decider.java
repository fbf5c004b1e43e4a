package org.khen.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.khen.Decision;
import org.khen.EvaluationException;
import org.khen.EvaluationResult;
import org.khen.RegistrationDecision;
import org.khen.RoundDecision;
import org.khen.facts.Nomination;
import org.khen.facts.Registration;
import org.khen.facts.ReviewRound;
import org.khen.facts.RoundEntry;
import org.khen.internal.drools.RuleBase;
import org.khen.internal.evaluation.Judgement;
import org.khen.internal.evaluation.RegistrationEvaluation;
import org.khen.internal.evaluation.RuleConditions;
import org.khen.internal.evaluation.Rulebook;
import org.khen.internal.evaluation.Rulebooks;
import org.khen.internal.language.AskedDossier;
import org.khen.internal.language.Condition;
import org.khen.internal.language.ParsedRule;
import org.khen.internal.rounds.RoundReview;
import org.khen.internal.words.Nearest;
import org.khen.pack.RulePack;

/** Decides nominations by packs: one compiled rule base, and a session for each nomination or chunk of them. */
public final class Decider {

    private final Rulebooks rulebooks;
    private final Rulebook rulebook;
    private final RuleBase rules;
    private final RuleConditions conditions;
    private final Map<String, Integer> places;

    /** Compiles the rules of packs that were found valid together. */
    public Decider(List<RulePack> packs) {
        this(packs, UnaryOperator.identity());
    }

    /**
     * For tests of the guard: the rule engine is given other rules than the reader.
     *
     * @param asMatched what happens to the rules on their way to the rule engine
     */
    Decider(List<RulePack> packs, UnaryOperator<List<ParsedRule>> asMatched) {
        List<ParsedRule> parsed = RulesOfPacks.of(packs);
        Map<String, Condition> read = new HashMap<>();
        for (ParsedRule rule : parsed) {
            read.put(rule.name(), rule.condition());
        }
        rulebooks = new Rulebooks(packs, Set.of());
        rulebook = rulebooks.written();
        conditions = RuleConditions.of(read, true);
        rules = RuleBase.compile(asMatched.apply(parsed));
        places = new HashMap<>();
        for (String criterion : rules.criteria()) {
            places.put(criterion, places.size());
        }
    }

    private Decider(Decider same, Rulebooks other) {
        rulebooks = other;
        rulebook = other.written();
        rules = same.rules;
        conditions = same.conditions;
        places = same.places;
    }

    /**
     * The same compiled rules on other tables.
     *
     * @param assumed the codes of unseen sources that are taken to have left everything as it was
     */
    public Decider withTables(List<RulePack> packs, Set<String> assumed) {
        return new Decider(this, new Rulebooks(packs, assumed));
    }

    /**
     * Decides one nomination; without a day the decision says that it lacks one.
     *
     * @param asOf the day whose rules apply; {@code null} for the day that the dossier and the packs select
     */
    public Decision decide(Nomination nomination, @Nullable LocalDate asOf) {
        requireKnown(nomination);
        try {
            Judgement judgement = rulebooks.judgement(nomination, asOf, conditions, places);
            if (judgement == null) {
                return rulebooks.withoutDay(nomination);
            }
            fire(judgement, nomination);
            return judgement.decide();
        } catch (EvaluationException told) {
            throw told;
        } catch (RuntimeException failed) {
            throw notReadable(nomination.id(), failed);
        }
    }

    /** Decides on one registration. */
    public RegistrationDecision decide(Registration registration, LocalDate day) {
        try {
            RegistrationEvaluation evaluation =
                    new RegistrationEvaluation(registration, day, rulebook, conditions, places);
            rules.fire(List.of(evaluation.dossier()));
            return evaluation.decide();
        } catch (RuntimeException failed) {
            throw notReadable(registration.id(), failed);
        }
    }

    private void fire(Judgement judgement, Nomination nomination) {
        try {
            rules.fire(judgement.dossiers());
        } catch (EvaluationException failed) {
            // The rule engine knows no codes, and whoever reads a log has to know which dossier it is about.
            throw notReadable(nomination.id(), failed);
        }
    }

    private static EvaluationException notReadable(String dossier, RuntimeException failed) {
        return new EvaluationException(
                "The dossier cannot be evaluated (dossier = " + dossier
                        + ")\nMaybe a fact holds a null that may not be there, or a day out of all bounds: see the causes",
                failed);
    }

    private void requireKnown(Nomination nomination) {
        if (rulebook.knowsAward(nomination.award())) {
            return;
        }
        Optional<String> nearest = Nearest.to(nomination.award(), rulebook.awardCodes());
        throw new EvaluationException("No loaded pack knows the award (" + nomination.award() + ") of dossier ("
                + nomination.id() + ")\n"
                + (nearest.isEmpty()
                        ? "Maybe a pack is not loaded: the awards known are " + rulebook.awardCodes()
                        : "Maybe you mean (" + nearest.get() + ")"));
    }

    /** Reviews a round, and tells after each nomination how many are decided. */
    public RoundDecision review(ReviewRound round, IntConsumer progress) {
        List<EvaluationResult> decided = new ArrayList<>(round.entries().size());
        decideAll(round.entries().stream().map(RoundEntry::nomination).iterator(), null, result -> {
            decided.add(result);
            progress.accept(decided.size());
        });
        List<RegistrationDecision> registrations = round.registrations().stream()
                .map(registration -> decide(registration, LocalDate.of(registration.year(), 1, 1)))
                .toList();
        return RoundReview.of(rulebooks.packs(), round, decided, registrations);
    }

    /** Decides many in chunks on all cores; results come in the order of the nominations. */
    public Cohort cohort(Iterator<Nomination> nominations, @Nullable LocalDate day) {
        return new Cohort(nominations, chunk -> decideChunk(chunk, day));
    }

    /** Decides many, and hands the results on, on the calling thread. */
    public void decideAll(
            Iterator<Nomination> nominations, @Nullable LocalDate day, Consumer<EvaluationResult> results) {
        try (Cohort cohort = cohort(nominations, day)) {
            cohort.forEachRemaining(results);
        }
    }

    private List<EvaluationResult> decideChunk(List<Nomination> chunk, @Nullable LocalDate day) {
        List<@Nullable Judgement> judgements = new ArrayList<>();
        List<AskedDossier> dossiers = new ArrayList<>();
        for (Nomination nomination : chunk) {
            Judgement judgement = rulebook.knowsAward(nomination.award())
                    ? rulebooks.judgement(nomination, day, conditions, places)
                    : null;
            judgements.add(judgement);
            if (judgement != null) {
                dossiers.addAll(judgement.dossiers());
            }
        }
        boolean fired = firedTogether(dossiers);
        List<EvaluationResult> results = new ArrayList<>(chunk.size());
        for (int i = 0; i < chunk.size(); i++) {
            Judgement judgement = fired ? judgements.get(i) : null;
            results.add(decided(chunk.get(i), judgement, day));
        }
        return results;
    }

    /** A chunk that fails is decided one by one, so that only the dossier at fault is left without a decision. */
    private boolean firedTogether(List<AskedDossier> dossiers) {
        try {
            rules.fire(dossiers);
            return true;
        } catch (RuntimeException failed) {
            return false;
        }
    }

    private EvaluationResult decided(Nomination nomination, @Nullable Judgement judgement, @Nullable LocalDate day) {
        try {
            Decision decision = judgement != null ? judgement.decide() : decide(nomination, day);
            return new EvaluationResult.Decided(decision);
        } catch (EvaluationException told) {
            return new EvaluationResult.Failed(nomination.id(), told);
        } catch (RuntimeException failed) {
            return new EvaluationResult.Failed(nomination.id(), notReadable(nomination.id(), failed));
        }
    }
}
