package org.khen.benchmarks;

import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.builders.RuleSetBuilder;
import org.khen.facts.Nomination;

/** Evrete: a rule for each criterion, whose condition compares what {@link Profile} has measured; a session for each dossier. */
final class EvreteVariant implements Variant, AutoCloseable {

    private final KnowledgeService service = new KnowledgeService();
    private final Knowledge knowledge;

    /** Evrete hands the facts of a rule to its action by name. */
    record Asked(Profile profile, Slots slots) {}

    EvreteVariant() {
        RuleSetBuilder<Knowledge> builder = service.newKnowledge().builder();
        for (Criteria.Criterion criterion : Criteria.ALL) {
            builder.newRule(criterion.name())
                    .forEach("$asked", Asked.class)
                    .where((Object[] values) -> criterion.met().test(((Asked) values[0]).profile()), "$asked")
                    .execute(context -> {
                        Asked asked = context.get("$asked");
                        criterion.fill(asked.slots(), asked.profile());
                    });
        }
        knowledge = builder.build();
    }

    @Override
    public Slots decide(Nomination nomination) {
        Slots slots = new Slots();
        knowledge.newStatelessSession().insertAndFire(new Asked(Profile.of(nomination), slots));
        slots.weigh();
        return slots;
    }

    @Override
    public void close() {
        service.shutdown();
    }
}
