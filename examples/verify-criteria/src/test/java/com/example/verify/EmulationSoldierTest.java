package com.example.verify;

import static org.khen.testkit.KhenAssertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khen.EligibilityEngine;
import org.khen.Verdict;
import org.khen.facts.Group;
import org.khen.facts.Initiative;
import org.khen.facts.Level;
import org.khen.facts.PastAward;
import org.khen.facts.Person;
import org.khen.facts.PersonBuilder;
import org.khen.facts.Rating;
import org.khen.testkit.CriterionVerifier;
import org.khen.testkit.NeutralDossiers;
import org.khen.testkit.Overrides;
import org.khen.testkit.WithPacks;

/** Chiến sĩ thi đua under both laws: one step below the limit, at it and above, and what another limit would change. */
@WithPacks({"law-2003", "law-2022"})
class EmulationSoldierTest {

    private static final String IN_A_ROW = "cstdct-2003.three-in-a-row";

    @ParameterizedTest
    @CsvSource({"2, NOT_MET", "3, MET", "4, MET"})
    void the_province_asks_for_three_years_in_a_row(int years, Verdict expected, EligibilityEngine engine) {
        CriterionVerifier.of(engine, IN_A_ROW).given(soldierFor(years), 2014).expects(expected);
    }

    @Test
    void what_a_longer_row_would_change(EligibilityEngine engine) {
        // README override >>>
        EligibilityEngine stricter = Overrides.limit(engine, "cstdct-2003.title-years", "4");

        CriterionVerifier.of(stricter, "cstdct-2003.three-in-a-row")
                .given(soldierFor(3), 2014)
                .expects(f -> f.isNotMet()
                        .hasComparison(
                                "cstdct-2003.title-years",
                                c -> c.hasValue("3").requires("4").isShortBy("1")));
        // <<< README
        CriterionVerifier.of(engine, IN_A_ROW).given(soldierFor(3), 2014).expects(Verdict.MET);
    }

    @Test
    void under_the_law_of_2022_an_initiative_is_one_way_of_several(EligibilityEngine engine) {
        Person official = NeutralDossiers.person()
                .groups(Group.OFFICIAL)
                .rated(2024, Rating.GOOD)
                .initiative(Initiative.builder(2024)
                        .recognisedAt(Level.BASE)
                        .applied(true)
                        .build())
                .build();

        assertThat(engine.evaluate(NeutralDossiers.nomination("chien-si-thi-dua-co-so", official, 2024)
                        .build()))
                .isUndetermined()
                .met("cstdcs-2022.initiative", "ldtt-2022.rating")
                .notMet("cstdcs-2022.excellent-rating", "cstdcs-2022.research-topic")
                .referred("ldtt-2022.self-reliant-united");
    }

    private static Person soldierFor(int years) {
        PersonBuilder person = NeutralDossiers.person();
        for (int year = 2015 - years; year <= 2014; year++) {
            person.pastAward(PastAward.builder("chien-si-thi-dua-co-so")
                    .year(year)
                    .decidedOn(LocalDate.of(year + 1, 1, 10))
                    .build());
        }
        return person.build();
    }
}
