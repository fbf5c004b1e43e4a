package org.khen.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.khen.EligibilityEngine;
import org.khen.EvaluationException;
import org.khen.EvaluationResult;
import org.khen.RegistrationDecision;
import org.khen.RulePacks;
import org.khen.Timeline;
import org.khen.facts.Nomination;
import org.khen.facts.Registration;
import org.khen.internal.words.Nearest;
import org.khen.pack.Award;
import org.khen.pack.RulePack;
import org.khen.pack.Text;

/** The engine with the day asked for, and words for what it cannot decide. */
final class Evaluator {

    private final EligibilityEngine engine;
    private final @Nullable LocalDate asOf;
    private final Set<String> awards = new TreeSet<>();

    Evaluator(RulePacks packs, @Nullable LocalDate asOf) {
        this.engine = EligibilityEngine.of(packs);
        this.asOf = asOf;
        for (RulePack pack : packs.packs()) {
            pack.awards().stream().map(Award::id).forEach(awards::add);
        }
    }

    List<EvaluationResult> evaluate(List<Nomination> nominations) {
        List<EvaluationResult> results = new ArrayList<>(nominations.size());
        engine.evaluateAll(nominations.iterator(), asOf, results::add);
        return results;
    }

    /** What is found of a registration, by the rules of the day asked for or of the year it is for. */
    RegistrationDecision evaluate(Registration registration) {
        return asOf == null ? engine.evaluate(registration) : engine.evaluate(registration, asOf);
    }

    /** What becomes of a nomination if it is proposed on the days of a range. */
    Timeline timeline(Nomination nomination, LocalDate from, LocalDate to) {
        return engine.timeline(nomination, from, to);
    }

    /** Why a nomination is not decided, in words for the one who proposes it. */
    Trouble trouble(int line, Nomination nomination, EvaluationException cause) {
        String award = nomination.award();
        if (awards.contains(award)) {
            return Troubles.failed(line, String.valueOf(cause.getMessage()));
        }
        Text advice = Nearest.to(award, awards)
                .map(near -> Wording.both("did-you-mean", near))
                .orElse(Wording.both("trouble-award-advice", String.join(", ", awards)));
        return Troubles.unknownAward(line, award, advice);
    }
}
