package com.example.quickstart;

import java.time.LocalDate;
import org.khen.Decision;
import org.khen.EligibilityEngine;
import org.khen.RulePacks;
import org.khen.facts.Fact;
import org.khen.facts.Group;
import org.khen.facts.Nomination;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.pack.Language;

/** The smallest host application: the rule packs on its class path decide one nomination. */
public final class Quickstart {

    private Quickstart() {}

    public static void main(String[] arguments) {
        System.out.print(decide().explain(Language.VIETNAMESE));
    }

    static Decision decide() {
        // The README shows what stands between the two marks; a test compares them.
        // README >>>
        // Make it once and share it between threads.
        EligibilityEngine engine = EligibilityEngine.of(RulePacks.onClassPath());

        Nomination nomination = Nomination.builder("HP-2014-001", "lao-dong-tien-tien")
                .candidate(Person.builder()
                        .groups(Group.WORKER)
                        .recruitedOn(LocalDate.of(2014, 4, 1))
                        .complete(Period.year(2014), Fact.ABSENCES, Fact.DISCIPLINES, Fact.TRAININGS)
                        .build())
                .meritPeriod(2014)
                .proposedOn(LocalDate.of(2015, 1, 20))
                .build();

        Decision decision = engine.evaluate(nomination); // NOT_ELIGIBLE: nine months are fewer than ten
        // <<< README
        return decision;
    }
}
