package org.khen.internal.drools;

import java.util.List;
import org.khen.EvaluationException;
import org.khen.internal.language.AskedDossier;
import org.khen.internal.language.DrlText;
import org.khen.internal.language.ParsedRule;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** Compiled rules. Safe to share between threads; it holds on to no dossier. */
public final class RuleBase {

    private final List<String> criteria;
    private final KieBase rules;

    RuleBase(List<String> criteria, KieBase rules) {
        this.criteria = criteria;
        this.rules = rules;
    }

    /**
     * Compiles rules. The order in which they are given changes nothing.
     *
     * @param rules rules with names of their own; none is allowed
     */
    public static RuleBase compile(List<ParsedRule> rules) {
        List<String> criteria =
                DrlText.sorted(rules).stream().map(ParsedRule::name).toList();
        if (criteria.stream().distinct().count() < criteria.size()) {
            throw new IllegalArgumentException("a criterion has two rules: criteria = " + criteria);
        }
        return new RuleBase(criteria, RuleCompilation.of(DrlText.forDrools(rules)));
    }

    /** The criteria that have a rule; the place of each is the number that {@link AskedDossier#asks} is given. */
    public List<String> criteria() {
        return criteria;
    }

    /**
     * Fires all rules on dossiers: each is told which of the criteria that it asks for are met. Where it throws, what was
     * told to any of the dossiers so far stands for nothing.
     */
    public void fire(List<? extends AskedDossier> dossiers) {
        KieSession session = rules.newKieSession();
        try {
            dossiers.forEach(session::insert);
            session.fireAllRules();
        } catch (RuntimeException e) {
            throw new EvaluationException("Rules failed on dossiers: dossiers = " + dossiers.size(), e);
        } finally {
            session.dispose();
        }
    }
}
