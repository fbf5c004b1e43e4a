package com.example.ownpack;

import java.time.LocalDate;
import org.khen.Decision;
import org.khen.EligibilityEngine;
import org.khen.RulePacks;
import org.khen.facts.Group;
import org.khen.facts.Listing;
import org.khen.facts.Nomination;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.facts.Rating;
import org.khen.pack.Language;

/** A host application of an invented province: its own pack, {@code song-may}, lies among its resources and builds on the law. */
public final class OwnPack {

    private OwnPack() {}

    public static void main(String[] arguments) {
        System.out.print(decide(Group.OFFICIAL, Rating.GOOD).explain(Language.VIETNAMESE));
    }

    static Decision decide(Group group, Rating rating) {
        EligibilityEngine engine = EligibilityEngine.of(RulePacks.onClassPath("song-may"));
        LocalDate proposed = LocalDate.of(2026, 1, 15);
        Nomination nomination = Nomination.builder("SM-2025-001", "lao-dong-tien-tien")
                .candidate(Person.builder()
                        .groups(group)
                        .rated(2025, rating)
                        .proceedings(Listing.none(new Period(proposed, proposed)))
                        .build())
                .meritPeriod(2025)
                .proposedOn(proposed)
                .build();
        return engine.evaluate(nomination);
    }
}
