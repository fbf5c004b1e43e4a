package org.khen.internal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khen.Decision;
import org.khen.EligibilityEngine;
import org.khen.Finding;
import org.khen.ToyPack;
import org.khen.Verdict;
import org.khen.facts.Candidate;
import org.khen.facts.Collective;
import org.khen.facts.CollectiveBuilder;
import org.khen.facts.CollectiveKind;
import org.khen.facts.Fact;
import org.khen.facts.Household;
import org.khen.facts.Nomination;
import org.khen.facts.Person;
import org.khen.pack.CriterionKind;
import org.khen.pack.Direction;
import org.khen.pack.Subject;
import org.khen.pack.Unit;

/** Collectives by kind and headcount, and facts that every kind of candidate has. */
class CollectiveWordsTest {

    private static final String[] CONDITIONS = {
        "isOfKind(CollectiveKind.TEAM, CollectiveKind.CREW)",
        "headcount().satisfies(\"fifteen\")",
        "isOfKind(CollectiveKind.TEAM), headcount().satisfiesWhereSet(\"awaited\")",
        "isOfKind(CollectiveKind.TEAM), headcount().satisfiesWhereSet(\"fifteen\")",
        "worksDirectly()",
        "worksAtGrassroots()",
        "worksInEnterprise()",
    };

    private static Verdict of(int condition, Candidate candidate) {
        return finding(condition, candidate).verdict();
    }

    private static Finding finding(int condition, Candidate candidate) {
        ToyPack toy = new ToyPack()
                .award("ribbon", Subject.PERSON, Subject.COLLECTIVE, Subject.HOUSEHOLD)
                .limit("fifteen", Direction.AT_MOST, ToyPack.number(15), Unit.PERSON)
                .limit("awaited", Direction.AT_MOST, null, Unit.PERSON)
                .forAll()
                .measured("c", CriterionKind.PRIORITY, CONDITIONS[condition])
                .route("*", "*", null, "c");
        Decision decision = EligibilityEngine.of(toy.packs())
                .evaluate(Nomination.builder("d", "ribbon")
                        .candidate(candidate)
                        .meritPeriod(2014)
                        .proposedOn(LocalDate.of(2015, 1, 10))
                        .build());
        Finding finding = decision.finding("c");
        assertThat(finding).isNotNull();
        return finding;
    }

    private static CollectiveBuilder team() {
        return Collective.builder().kind(CollectiveKind.TEAM);
    }

    @Test
    void the_kind_is_one_of_those_asked_for_or_not_or_not_known() {
        assertThat(of(0, team().build())).isEqualTo(Verdict.MET);
        assertThat(of(0, Collective.builder().kind(CollectiveKind.UNIT).build()))
                .isEqualTo(Verdict.NOT_MET);
        assertThat(finding(0, Collective.builder().build()).missing()).containsExactly(Fact.KIND);
        assertThat(of(0, Household.builder().build())).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void the_headcount_is_held_against_a_limit() {
        assertThat(of(1, team().headcount(14).build())).isEqualTo(Verdict.MET);
        assertThat(of(1, team().headcount(15).build())).isEqualTo(Verdict.MET);
        assertThat(of(1, team().headcount(16).build())).isEqualTo(Verdict.NOT_MET);
        assertThat(finding(1, team().build()).missing()).containsExactly(Fact.HEADCOUNT);
    }

    @Test
    void a_limit_that_is_awaited_decides_nothing_and_the_value_is_shown() {
        Finding nine = finding(2, team().headcount(9).build());
        assertThat(nine.verdict()).isEqualTo(Verdict.MET);
        assertThat(nine.comparisons()).singleElement().satisfies(comparison -> {
            assertThat(comparison.low()).isEqualTo(ToyPack.number(9));
            assertThat(comparison.required()).isNull();
        });
        assertThat(of(2, team().build())).isEqualTo(Verdict.MET);
        assertThat(of(
                        2,
                        Collective.builder()
                                .kind(CollectiveKind.UNIT)
                                .headcount(9)
                                .build()))
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void once_set_the_limit_decides() {
        assertThat(of(3, team().headcount(15).build())).isEqualTo(Verdict.MET);
        assertThat(of(3, team().headcount(16).build())).isEqualTo(Verdict.NOT_MET);
        assertThat(of(3, team().build())).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void every_kind_of_candidate_may_work_directly_at_the_grassroots_or_in_an_enterprise() {
        List<Candidate> yes = List.of(
                Person.builder()
                        .directWork(true)
                        .grassroots(true)
                        .enterprise(true)
                        .build(),
                team().directWork(true).grassroots(true).enterprise(true).build(),
                Household.builder()
                        .directWork(true)
                        .grassroots(true)
                        .enterprise(true)
                        .build());
        List<Candidate> no = List.of(
                Person.builder()
                        .directWork(false)
                        .grassroots(false)
                        .enterprise(false)
                        .build(),
                team().directWork(false).grassroots(false).enterprise(false).build(),
                Household.builder()
                        .directWork(false)
                        .grassroots(false)
                        .enterprise(false)
                        .build());
        List<Fact> facts = List.of(Fact.DIRECT_WORK, Fact.GRASSROOTS, Fact.ENTERPRISE);
        for (int i = 0; i < facts.size(); i++) {
            int condition = 4 + i;
            assertThat(yes).allMatch(candidate -> of(condition, candidate) == Verdict.MET);
            assertThat(no).allMatch(candidate -> of(condition, candidate) == Verdict.NOT_MET);
            for (Candidate nothing : List.of(
                    Person.builder().build(),
                    Collective.builder().build(),
                    Household.builder().build())) {
                assertThat(finding(condition, nothing).missing()).containsExactly(facts.get(i));
            }
        }
    }
}
