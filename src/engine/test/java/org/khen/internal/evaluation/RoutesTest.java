package org.khen.internal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khen.Decision;
import org.khen.MissingFact;
import org.khen.OpenReason;
import org.khen.Outcome;
import org.khen.ToyPack;
import org.khen.facts.Attestation;
import org.khen.facts.AttestedBy;
import org.khen.facts.Candidate;
import org.khen.facts.Collective;
import org.khen.facts.Fact;
import org.khen.facts.Group;
import org.khen.facts.Nomination;
import org.khen.facts.NominationBuilder;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.pack.Confidence;
import org.khen.pack.Coverage;
import org.khen.pack.CriterionKind;
import org.khen.pack.JudgedBy;
import org.khen.pack.Language;
import org.khen.pack.Subject;
import org.khen.pack.Validity;

/** How findings combine to routes, and routes to awards. Everything is attested, so that no rule has to be compiled. */
class RoutesTest {

    private static final LocalDate DAY = LocalDate.of(2015, 1, 15);

    private static ToyPack pack() {
        return new ToyPack()
                .source("two", "2", Coverage.CRITERION, Confidence.SEEN)
                .source("three", "3", Coverage.CRITERION, Confidence.SEEN)
                .award("ribbon")
                .award("cup")
                .criterion("one", CriterionKind.REQUIREMENT, JudgedBy.UNIT, "law")
                .criterion("two", CriterionKind.REQUIREMENT, JudgedBy.UNIT, "two")
                .criterion("three", CriterionKind.REQUIREMENT, JudgedBy.UNIT, "three")
                .criterion("bar", CriterionKind.BAR, JudgedBy.UNIT, "law")
                .criterion("matter", CriterionKind.SUSPENDS, JudgedBy.UNIT, "law");
    }

    private static final Candidate WORKER =
            Person.builder().groups(Group.WORKER).build();
    private static final Candidate FARMER =
            Person.builder().groups(Group.FARMER).build();
    private static final Candidate ANYONE = Person.builder().build();

    /** What the unit attests: a name stands for "holds", with a minus before it for "does not hold". */
    private static Decision decide(ToyPack pack, String award, Candidate candidate, String... attested) {
        NominationBuilder nomination = Nomination.builder("d", award)
                .candidate(candidate)
                .meritPeriod(2014)
                .proposedOn(DAY);
        for (String said : attested) {
            String criterion = said.replace("-", "");
            nomination.attestation(
                    new Attestation(criterion, criterion.equals(said), AttestedBy.UNIT, "Cảng", null, null));
        }
        return pack.engine().evaluate(nomination.build());
    }

    private static void isOpen(Decision decision, OpenReason... reasons) {
        assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(decision.openBecause()).containsExactly(reasons);
    }

    @Test
    void an_alternative_that_may_be_for_others_does_not_stand_for_one_that_fails() {
        ToyPack pack = pack().route("ribbon", "*", null, "three")
                .route("ribbon", "*", "A", "one", Group.WORKER)
                .route("ribbon", "*", "A", "two");
        Decision unknown = decide(pack, "ribbon", ANYONE, "one", "-two", "three");
        isOpen(unknown, OpenReason.MISSING_FACTS);
        assertThat(unknown.settledBy()).containsExactly(List.of(Fact.GROUPS));
        assertThat(decide(pack, "ribbon", WORKER, "one", "-two", "three").outcome())
                .isEqualTo(Outcome.ELIGIBLE);
        assertThat(decide(pack, "ribbon", FARMER, "one", "-two", "three").outcome())
                .isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(decide(pack, "ribbon", ANYONE, "-one", "two", "three").outcome())
                .isEqualTo(Outcome.ELIGIBLE);
    }

    @Test
    void alternatives_for_the_same_people_ask_nothing_of_others() {
        ToyPack pack = pack().route("ribbon", "*", null, "three")
                .route("ribbon", "*", "A", "one", Group.WORKER)
                .route("ribbon", "*", "A", "two", Group.WORKER);
        assertThat(decide(pack, "ribbon", ANYONE, "one", "-two", "three").outcome())
                .isEqualTo(Outcome.ELIGIBLE);
        assertThat(decide(pack, "ribbon", FARMER, "-one", "-two", "three").outcome())
                .isEqualTo(Outcome.ELIGIBLE);
        isOpen(decide(pack, "ribbon", ANYONE, "-one", "-two", "three"), OpenReason.MISSING_FACTS);
    }

    @Test
    void a_bar_refuses_nobody_of_whom_it_is_not_known_that_a_route_is_for_them() {
        ToyPack pack = pack().route("ribbon", "a", null, "one", Group.WORKER).route("ribbon", "*", null, "bar");
        Decision unknown = decide(pack, "ribbon", ANYONE, "one", "bar");
        isOpen(unknown, OpenReason.MISSING_FACTS);
        assertThat(unknown.missing()).extracting(MissingFact::fact).containsExactly(Fact.GROUPS);
        assertThat(decide(pack, "ribbon", WORKER, "one", "bar").outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(decide(pack, "ribbon", FARMER, "one", "bar").outcome()).isEqualTo(Outcome.NO_RULE_IN_FORCE);
    }

    @Test
    void a_route_whose_requirements_are_not_in_force_is_not_met_by_asking_nothing() {
        ToyPack pack = pack().criterion(
                        "old",
                        CriterionKind.REQUIREMENT,
                        JudgedBy.UNIT,
                        "law",
                        ToyPack.until(LocalDate.of(2014, 12, 31)))
                .route("ribbon", "*", null, "old")
                .route("ribbon", "*", null, "bar");
        assertThat(decide(pack, "ribbon", WORKER, "-bar").outcome()).isEqualTo(Outcome.NO_RULE_IN_FORCE);
    }

    @Test
    void an_award_asked_for_without_a_rule_refuses_nobody() {
        ToyPack none = pack().route("cup", "*", null, "award:ribbon");
        ToyPack others = pack().route("cup", "*", null, "award:ribbon").route("ribbon", "*", null, "one", Group.WORKER);
        Candidate holder = Person.builder()
                .groups(Group.FARMER)
                .complete(Period.year(2014), Fact.PAST_AWARDS)
                .build();
        isOpen(decide(none, "cup", holder), OpenReason.LAW_TEXT_NOT_SEEN);
        isOpen(decide(others, "cup", holder, "-one"), OpenReason.LAW_TEXT_NOT_SEEN);
    }

    @Test
    void without_a_route_for_collectives_an_award_for_collectives_is_without_rule() {
        ToyPack pack = pack().award("flag", Subject.PERSON, Subject.COLLECTIVE).route("flag", "*", null, "one");
        Candidate team = Collective.builder().build();
        assertThat(decide(pack, "flag", team).outcome()).isEqualTo(Outcome.NO_RULE_IN_FORCE);
        assertThat(decide(pack.route("ribbon", "*", null, "one"), "ribbon", team)
                        .outcome())
                .isEqualTo(Outcome.NOT_ELIGIBLE);
    }

    @Test
    void readings_of_routes_differ_only_if_one_says_yes_and_another_no() {
        ToyPack pack = pack().route("ribbon", "*", null, "one", "A", Validity.ALWAYS)
                .route("ribbon", "*", null, "two", "B", Validity.ALWAYS);
        isOpen(decide(pack, "ribbon", ANYONE, "one"), OpenReason.COUNCIL_JUDGES);
        isOpen(decide(pack, "ribbon", ANYONE, "-one"), OpenReason.COUNCIL_JUDGES);
        isOpen(decide(pack, "ribbon", ANYONE, "one", "-two"), OpenReason.READINGS_DIFFER);
        assertThat(decide(pack, "ribbon", ANYONE, "one", "two").outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(decide(pack, "ribbon", ANYONE, "-one", "-two").outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
    }

    @Test
    void three_readings_differ_wherever_they_stand() {
        ToyPack pack = pack().route("ribbon", "*", null, "one", "A", Validity.ALWAYS)
                .route("ribbon", "*", null, "two", "B", Validity.ALWAYS)
                .route("ribbon", "*", null, "three", "C", Validity.ALWAYS);
        isOpen(decide(pack, "ribbon", ANYONE, "one", "-three"), OpenReason.COUNCIL_JUDGES, OpenReason.READINGS_DIFFER);
    }

    @Test
    void a_matter_suspends_and_never_refuses() {
        ToyPack pack = pack().route("ribbon", "*", null, "one").route("*", "*", null, "matter");
        isOpen(decide(pack, "ribbon", ANYONE, "one", "matter"), OpenReason.SUSPENDED);
        isOpen(decide(pack, "ribbon", ANYONE, "one"), OpenReason.COUNCIL_JUDGES);
        assertThat(decide(pack, "ribbon", ANYONE, "one", "-matter").outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(decide(pack, "ribbon", ANYONE, "-one", "matter").outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
    }

    @Test
    void the_nearest_route_counts_alternatives_once_and_only_what_stops_it_is_cited() {
        ToyPack pack = pack().route("ribbon", "a", null, "one")
                .route("ribbon", "a", null, "two")
                .route("ribbon", "b", "A", "one")
                .route("ribbon", "b", "A", "two")
                .route("ribbon", "b", "A", "three")
                .route("ribbon", "c", "B", "one")
                .route("ribbon", "c", "B", "three")
                .route("ribbon", "c", null, "two");
        Decision none = decide(pack, "ribbon", ANYONE, "-one", "-two", "-three");
        assertThat(none.route()).isEqualTo("b");
        Decision third = decide(
                pack().route("ribbon", "c", "B", "one")
                        .route("ribbon", "c", "B", "three")
                        .route("ribbon", "c", null, "two"),
                "ribbon",
                ANYONE,
                "-one",
                "-two",
                "three");
        assertThat(third.route()).isEqualTo("c");
        assertThat(third.summary(Language.VIETNAMESE))
                .isEqualTo("Không đủ điều kiện, tiêu chuẩn theo Điều 2 Nghị định 1/2000/NĐ-CP.");
    }
}
