package org.khen.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.khen.EligibilityEngine;
import org.khen.EvaluationException;
import org.khen.EvaluationResult;
import org.khen.RegistrationDecision;
import org.khen.RoundDecision;
import org.khen.RulePacks;
import org.khen.Timeline;
import org.khen.facts.Nomination;
import org.khen.facts.Registration;
import org.khen.facts.ReviewRound;
import org.khen.internal.words.Nearest;
import org.khen.pack.Award;
import org.khen.pack.RulePack;
import org.khen.pack.Text;
import org.khen.pack.Transition;

/** The engine with the day asked for, and words for what it cannot decide. */
final class Evaluator {

    private final EligibilityEngine engine;
    private final @Nullable LocalDate asOf;
    private final Set<String> awards = new TreeSet<>();

    private Evaluator(EligibilityEngine engine, RulePacks packs, @Nullable LocalDate asOf) {
        this.engine = engine;
        this.asOf = asOf;
        for (RulePack pack : packs.packs()) {
            pack.awards().stream().map(Award::id).forEach(awards::add);
        }
    }

    /**
     * An engine over packs.
     *
     * @param assumed codes of unseen sources that are taken to have left everything as it was; {@code null} for none
     */
    static Evaluator of(Session session, RulePacks packs, @Nullable LocalDate asOf, @Nullable List<String> assumed) {
        if (assumed == null) {
            return new Evaluator(EligibilityEngine.of(packs), packs, asOf);
        }
        List<String> unseen = unseen(packs);
        for (String source : assumed) {
            if (!unseen.contains(source)) {
                String near = session.wording().didYouMean(source, unseen);
                String known = unseen.isEmpty()
                        ? session.say("assume-none")
                        : session.say("assume-known", String.join(", ", unseen));
                throw new CommandFailure(ExitCode.USAGE, session.say("assume-unknown", source) + near + " " + known);
            }
        }
        EligibilityEngine engine = EligibilityEngine.of(packs).assumingUnamended(assumed.toArray(String[]::new));
        return new Evaluator(engine, packs, asOf);
    }

    /** The codes of the sources that change the law of packs and that nobody has seen. */
    static List<String> unseen(RulePacks packs) {
        return packs.packs().stream()
                .flatMap(pack -> pack.transitions().stream())
                .map(Transition::unseen)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
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

    /** What comes of a round. */
    RoundDecision review(ReviewRound round, IntConsumer decided) {
        return engine.review(round, decided);
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
