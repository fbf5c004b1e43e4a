package org.khen.benchmarks;

import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.khen.facts.Nomination;

/** Easy Rules: a rule for each criterion, whose condition compares what {@link Profile} has measured. */
final class EasyRulesVariant implements Variant {

    private final Rules rules = new Rules();
    private final DefaultRulesEngine engine = new DefaultRulesEngine();

    EasyRulesVariant() {
        for (Criteria.Criterion criterion : Criteria.ALL) {
            rules.register(new RuleBuilder()
                    .name(criterion.name())
                    .priority(criterion.slot())
                    .when(facts -> criterion.met().test(facts.get("profile")))
                    .then(facts -> criterion.fill(facts.get("slots"), facts.get("profile")))
                    .build());
        }
    }

    @Override
    public Slots decide(Nomination nomination) {
        Slots slots = new Slots();
        Facts facts = new Facts();
        facts.put("profile", Profile.of(nomination));
        facts.put("slots", slots);
        engine.fire(rules, facts);
        slots.weigh();
        return slots;
    }
}
