package org.khen.testkit;

import java.nio.file.Path;
import java.time.LocalDate;
import org.khen.Decision;
import org.khen.EligibilityEngine;
import org.khen.RulePacks;
import org.khen.facts.Discipline;
import org.khen.facts.DisciplineForm;
import org.khen.facts.Fact;
import org.khen.facts.Initiative;
import org.khen.facts.Level;
import org.khen.facts.Nomination;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.facts.PersonBuilder;

/** The toy pack in the test resources, its engine, and people who plant trees. */
final class Toy {

    static final Path FOLDER = Path.of("test", "resources", "toy").toAbsolutePath();
    static final RulePacks PACKS = RulePacks.inFolders(FOLDER);
    static final EligibilityEngine ENGINE = EligibilityEngine.of(PACKS);

    private static final Period YEAR = Period.year(2014);

    private Toy() {}

    /** With so many initiatives, known to be all, and nothing else known. */
    static PersonBuilder person(int initiatives) {
        PersonBuilder person = Person.builder().complete(YEAR, Fact.INITIATIVES);
        for (int i = 0; i < initiatives; i++) {
            person.initiative(Initiative.builder(2014).recognisedAt(Level.BASE).build());
        }
        return person;
    }

    static PersonBuilder undisciplined(int initiatives) {
        return person(initiatives).complete(YEAR, Fact.DISCIPLINES);
    }

    static PersonBuilder disciplined(int initiatives) {
        return undisciplined(initiatives)
                .discipline(new Discipline(DisciplineForm.WARNING, LocalDate.of(2014, 3, 15), null));
    }

    static Nomination nomination(PersonBuilder person, boolean exemplary) {
        return Nomination.builder("th-1", "toy-title")
                .candidate(person.build())
                .meritPeriod(2014)
                .proposedOn(LocalDate.of(2015, 1, 15))
                .attestation(NeutralDossiers.attested("toy.exemplary", exemplary))
                .build();
    }

    static Decision decision(PersonBuilder person, boolean exemplary) {
        return ENGINE.evaluate(nomination(person, exemplary));
    }
}
