package org.khen.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khen.Decision;
import org.khen.EvaluationException;
import org.khen.RegistrationDecision;
import org.khen.Verdict;
import org.khen.facts.Nomination;
import org.khen.facts.Registration;
import org.khen.internal.evaluation.Judgement;
import org.khen.internal.evaluation.RegistrationEvaluation;
import org.khen.internal.evaluation.RuleConditions;
import org.khen.internal.evaluation.Rulebooks;
import org.khen.internal.language.Condition;
import org.khen.internal.language.ParsedRule;
import org.khen.pack.RulePack;

/**
 * Decides by packs as they would be if something in them were different, to see whether anybody would notice.
 *
 * <p>Rules are read by Khen alone and nothing is compiled, so that thousands of differences can be tried. No decision of a trial
 * is one to rely on: there the rule engine has to agree. Immutable and safe to share between threads.
 */
public final class Trial {

    private final Rulebooks rulebooks;
    private final RuleConditions conditions;

    private Trial(Rulebooks rulebooks, RuleConditions conditions) {
        this.rulebooks = rulebooks;
        this.conditions = conditions;
    }

    /** Nothing is different yet. */
    public static Trial of(List<RulePack> packs) {
        Map<String, Condition> conditions = new HashMap<>();
        for (ParsedRule rule : RulesOfPacks.of(packs)) {
            conditions.put(rule.name(), rule.condition());
        }
        return new Trial(new Rulebooks(packs, Set.of()), RuleConditions.of(conditions, false));
    }

    /** The same rules on other tables. */
    public Trial withTables(List<RulePack> packs) {
        return new Trial(new Rulebooks(packs, Set.of()), conditions);
    }

    /** The same tables with another condition of a criterion. */
    public Trial withCondition(String criterion, Condition condition) {
        return new Trial(rulebooks, conditions.with(criterion, condition));
    }

    /** The same with a verdict on a criterion taken as given, whatever the facts. */
    public Trial supposing(String criterion, Verdict verdict) {
        return new Trial(rulebooks, conditions.supposing(criterion, verdict));
    }

    /** The condition of a criterion; {@code null} if it has no rule. */
    public @Nullable Condition condition(String criterion) {
        return conditions.condition(criterion);
    }

    /** Decides a nomination by the day that it and the packs select. */
    public Decision decide(Nomination nomination) {
        if (!rulebooks.written().knowsAward(nomination.award())) {
            throw new EvaluationException("No pack knows the award (" + nomination.award() + ")");
        }
        Judgement judgement = rulebooks.judgement(nomination, null, conditions, Map.of());
        return judgement == null ? rulebooks.withoutDay(nomination) : judgement.decide();
    }

    /** Decides on a registration by the first day of the year it is for. */
    public RegistrationDecision decide(Registration registration) {
        LocalDate day = LocalDate.of(registration.year(), 1, 1);
        return new RegistrationEvaluation(registration, day, rulebooks.written(), conditions, Map.of()).decide();
    }
}
