package org.khen.internal.drools;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.khen.EvaluationException;
import org.khen.internal.language.AskedDossier;
import org.khen.internal.language.DrlText;
import org.khen.internal.language.ParsedRule;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** Compiled rules. Safe to share between threads; it holds on to no dossier. */
public final class RuleBase {

    /** More sets of criteria than awards ask for in a year; where there are more still, they are made again. */
    private static final int MOST_KEPT = 128;

    private final List<String> criteria;
    private final CompiledRules rules;
    private final Map<BitSet, KieBase> byAsked = new ConcurrentHashMap<>();

    RuleBase(List<String> criteria, CompiledRules rules) {
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

    /** The criteria that have a rule; the place of each is the number by which {@link AskedDossier#asked} knows it. */
    public List<String> criteria() {
        return criteria;
    }

    /**
     * Fires all rules on dossiers: each is told which of the criteria that it asks for are met. Where it throws, what was
     * told to any of the dossiers so far stands for nothing.
     */
    public void fire(List<? extends AskedDossier> dossiers) {
        if (dossiers.size() == 1) {
            fire(dossiers.get(0).asked(), dossiers);
            return;
        }
        Map<BitSet, List<AskedDossier>> alike = new LinkedHashMap<>();
        for (AskedDossier dossier : dossiers) {
            alike.computeIfAbsent(dossier.asked(), none -> new ArrayList<>()).add(dossier);
        }
        alike.forEach(this::fire);
    }

    private void fire(BitSet asked, List<? extends AskedDossier> dossiers) {
        KieSession session = rulesOf(asked).newKieSession();
        try {
            dossiers.forEach(session::insert);
            session.fireAllRules();
        } catch (RuntimeException e) {
            throw new EvaluationException("Rules failed on dossiers: dossiers = " + dossiers.size(), e);
        } finally {
            session.dispose();
        }
    }

    /**
     * The rules of the criteria asked for, and no others: whatever each rule looks at first is looked at for every dossier, so
     * that the rules of all other awards would cost more than those that are asked.
     */
    private KieBase rulesOf(BitSet asked) {
        KieBase known = byAsked.get(asked);
        return known == null ? made(asked) : known;
    }

    private synchronized KieBase made(BitSet asked) {
        KieBase known = byAsked.get(asked);
        if (known == null) {
            Set<String> names = new HashSet<>();
            asked.stream().filter(place -> place < criteria.size()).forEach(place -> names.add(criteria.get(place)));
            known = rules.only(names::contains);
            if (byAsked.size() >= MOST_KEPT) {
                byAsked.clear();
            }
            byAsked.put((BitSet) asked.clone(), known);
        }
        return known;
    }
}
