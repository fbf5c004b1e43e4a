package org.khen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khen.ToyPack.number;
import static org.khen.ToyPack.word;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.khen.facts.Attestation;
import org.khen.facts.AttestedBy;
import org.khen.facts.Discipline;
import org.khen.facts.DisciplineForm;
import org.khen.facts.Fact;
import org.khen.facts.Group;
import org.khen.facts.Initiative;
import org.khen.facts.Level;
import org.khen.facts.Listing;
import org.khen.facts.Nomination;
import org.khen.facts.PastAward;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.facts.PersonBuilder;
import org.khen.facts.Rating;
import org.khen.facts.ResearchTopic;
import org.khen.pack.CriterionKind;
import org.khen.pack.Direction;
import org.khen.pack.JudgedBy;
import org.khen.pack.Unit;
import org.khen.pack.Validity;

class EligibilityEngineTest {

    private static final Period YEAR = Period.year(2014);
    private static EligibilityEngine engine;

    @BeforeAll
    static void compile() {
        engine = new ToyPack()
                .award("ribbon")
                .award("cup")
                .measured("good-year", CriterionKind.REQUIREMENT, "ratingInMeritPeriod().satisfies(\"rating\")")
                .limit("rating", Direction.AT_LEAST, word(Rating.GOOD), Unit.WORD)
                .measured("disciplined", CriterionKind.BAR, "heaviestDiscipline().satisfies(\"discipline\")")
                .limit("discipline", Direction.AT_LEAST, word(DisciplineForm.REPRIMAND), Unit.WORD)
                .criterion("exemplary", CriterionKind.REQUIREMENT, JudgedBy.COUNCIL, "law")
                .measured("worker", CriterionKind.PRIORITY, "isOneOf(Group.WORKER, Group.FARMER)")
                .measured("leads", CriterionKind.PROCEDURE, "holdsLeadingPost()")
                .measured("initiative", CriterionKind.REQUIREMENT, "initiatives(Level.BASE).satisfies(\"initiatives\")")
                .limit("initiatives", Direction.AT_LEAST, number(1), Unit.INITIATIVE)
                .measured("topic", CriterionKind.REQUIREMENT, "researchTopicsApplied().satisfies(\"topics\")")
                .limit("topics", Direction.AT_LEAST, number(1), Unit.TOPIC)
                .route("ribbon", "*", null, "good-year")
                .route("ribbon", "*", null, "exemplary")
                .route("ribbon", "*", null, "disciplined")
                .route("*", "*", null, "worker")
                .route("*", "*", null, "leads")
                .route("cup", "*", null, "award:ribbon")
                .route("cup", "*", "A", "initiative")
                .route("cup", "*", "A", "topic")
                .engine();
    }

    private static PersonBuilder good() {
        return Person.builder()
                .groups(Group.WORKER)
                .leadingPost(false)
                .rated(2014, Rating.GOOD)
                .complete(YEAR, Fact.DISCIPLINES, Fact.PAST_AWARDS);
    }

    private static Nomination nominate(String award, PersonBuilder person, @Nullable Boolean exemplary) {
        var nomination = Nomination.builder("d-1", award)
                .candidate(person.build())
                .meritPeriod(2014)
                .proposedOn(LocalDate.of(2015, 1, 15));
        if (exemplary != null) {
            nomination.attestation(new Attestation(
                    "exemplary", exemplary, AttestedBy.COUNCIL, "Hội đồng", "12/BB", LocalDate.of(2015, 1, 10)));
        }
        return nomination.build();
    }

    private static Decision decide(String award, PersonBuilder person, @Nullable Boolean exemplary) {
        return engine.evaluate(nominate(award, person, exemplary));
    }

    @Test
    void who_meets_everything_is_eligible_and_the_authority_is_named() {
        Decision decision = decide("ribbon", good(), true);
        assertThat(decision.outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(decision.openBecause()).isEmpty();
        assertThat(decision.route()).isEqualTo("*");
        assertThat(decision.decidedBy()).isNotNull();
        assertThat(decision.summary(org.khen.pack.Language.VIETNAMESE))
                .isEqualTo("Đủ điều kiện, tiêu chuẩn để trình xét; việc khen thưởng do Chủ tịch hội chợ quyết định.");
    }

    @Test
    void a_bar_that_is_present_refuses_with_its_citation() {
        Decision decision = decide(
                "ribbon",
                good().discipline(new Discipline(DisciplineForm.REPRIMAND, LocalDate.of(2014, 3, 1), null)),
                true);
        assertThat(decision.outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(decision.summary(org.khen.pack.Language.VIETNAMESE))
                .isEqualTo("Không đủ điều kiện, tiêu chuẩn theo Điều 1 Nghị định 1/2000/NĐ-CP.");
    }

    @Test
    void a_list_that_does_not_reach_over_the_merit_period_leaves_the_bar_unknown() {
        Decision decision = decide(
                "ribbon",
                good().disciplines(Listing.none(new Period(LocalDate.of(2014, 2, 1), LocalDate.of(2014, 12, 31)))),
                true);
        assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(decision.openBecause()).containsExactly(OpenReason.MISSING_FACTS);
        assertThat(decision.missing()).extracting(MissingFact::fact).containsExactly(Fact.DISCIPLINES);
        assertThat(decision.settledBy()).containsExactly(List.of(Fact.DISCIPLINES));
    }

    @Test
    void the_rules_of_an_earlier_day_do_not_shorten_what_has_to_be_listed() {
        Nomination halfYear = nominate(
                "ribbon",
                good().disciplines(Listing.none(new Period(LocalDate.of(2014, 1, 1), LocalDate.of(2014, 6, 30)))),
                true);
        Decision decision = engine.evaluate(halfYear, LocalDate.of(2014, 6, 30));
        assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(decision.missing()).extracting(MissingFact::fact).containsExactly(Fact.DISCIPLINES);
    }

    @Test
    void what_nobody_attested_is_left_to_the_council() {
        Decision decision = decide("ribbon", good(), null);
        assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(decision.openBecause()).containsExactly(OpenReason.COUNCIL_JUDGES);
        assertThat(decision.finding("exemplary").verdict()).isEqualTo(Verdict.REFERRED);
    }

    @Test
    void what_the_council_denies_refuses() {
        assertThat(decide("ribbon", good(), false).outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
    }

    @Test
    void an_attestation_of_a_criterion_that_nobody_has_is_told_with_the_nearest() {
        Nomination nomination = Nomination.builder("d-1", "ribbon")
                .candidate(good().build())
                .meritPeriod(2014)
                .proposedOn(LocalDate.of(2015, 1, 15))
                .attestation(new Attestation("exemplery", true, AttestedBy.COUNCIL, "Hội đồng", null, null))
                .build();
        Decision decision = engine.evaluate(nomination);
        assertThat(decision.unknownAttestations()).containsExactly(new UnknownAttestation("exemplery", "exemplary"));
        assertThat(decision.explain(org.khen.pack.Language.VIETNAMESE))
                .contains("Không có tiêu chí \"exemplery\". Ý bạn là \"exemplary\"?");
    }

    @Test
    void a_unit_cannot_attest_what_the_council_has_to_judge() {
        Nomination nomination = Nomination.builder("d-1", "ribbon")
                .candidate(good().build())
                .meritPeriod(2014)
                .proposedOn(LocalDate.of(2015, 1, 15))
                .attestation(new Attestation("exemplary", true, AttestedBy.UNIT, "Cảng", null, null))
                .build();
        assertThat(engine.evaluate(nomination).finding("exemplary").verdict()).isEqualTo(Verdict.REFERRED);
    }

    @Test
    void two_words_of_the_council_that_differ_contradict_each_other_in_any_order() {
        Attestation yes = new Attestation("exemplary", true, AttestedBy.COUNCIL, "Hội đồng", "1", null);
        Attestation no = new Attestation("exemplary", false, AttestedBy.COUNCIL, "Hội đồng", "2", null);
        for (List<Attestation> order : List.of(List.of(yes, no), List.of(no, yes))) {
            Nomination base = nominate("ribbon", good(), null);
            Decision decision = engine.evaluate(new Nomination(
                    base.id(),
                    base.award(),
                    base.candidate(),
                    base.meritPeriod(),
                    base.ground(),
                    base.proposedOn(),
                    null,
                    null,
                    order,
                    null));
            assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
            assertThat(decision.openBecause()).containsExactly(OpenReason.FACTS_CONTRADICT);
        }
    }

    @Test
    void a_priority_informs_and_never_gates() {
        Decision office = decide("ribbon", good().groups(Group.CIVIL_SERVANT), true);
        assertThat(office.outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(office.finding("worker").verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(decide("ribbon", good(), true).finding("worker").verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void a_rule_that_names_a_group_twice_means_it_once() {
        EligibilityEngine twice = new ToyPack()
                .award("ribbon")
                .measured("worker", CriterionKind.REQUIREMENT, "isOneOf(Group.WORKER, Group.WORKER)")
                .measured("civilian", CriterionKind.REQUIREMENT, "isNoneOf(Group.MILITIA, Group.MILITIA)")
                .route("ribbon", "*", null, "worker")
                .route("ribbon", "*", null, "civilian")
                .engine();
        assertThat(twice.evaluate(nominate("ribbon", good(), null)).outcome()).isEqualTo(Outcome.ELIGIBLE);
    }

    @Test
    void a_leading_post_is_reported_and_never_excludes() {
        Decision leader = decide("ribbon", good().leadingPost(true), true);
        assertThat(leader.outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(leader.finding("leads").verdict()).isEqualTo(Verdict.MET);
        Decision unknown = decide(
                "ribbon",
                Person.builder().groups(Group.WORKER).rated(2014, Rating.GOOD).complete(YEAR, Fact.DISCIPLINES),
                true);
        assertThat(unknown.outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(unknown.finding("leads").verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void an_award_asked_for_nests_its_own_findings() {
        Decision decision = decide("cup", good().initiative(base(2014)), true);
        assertThat(decision.outcome()).isEqualTo(Outcome.ELIGIBLE);
        Asked ribbon = decision.awardFinding().routes().get(0).asked().get(0);
        assertThat(ribbon.award()).isNotNull();
        assertThat(ribbon.award().routes().get(0).asked())
                .extracting(Asked::asks)
                .contains("good-year", "exemplary");
    }

    @Test
    void an_award_held_for_the_merit_period_needs_no_routes() {
        PersonBuilder holder = Person.builder()
                .initiative(base(2014))
                .pastAward(PastAward.builder("ribbon").year(YEAR).build());
        Decision decision = decide("cup", holder, null);
        assertThat(decision.outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(decision.awardFinding()
                        .routes()
                        .get(0)
                        .asked()
                        .get(0)
                        .award()
                        .held())
                .isTrue();
    }

    @Test
    void one_of_the_alternatives_is_enough_and_each_settles_the_outcome() {
        Decision open = decide("cup", good(), true);
        assertThat(open.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(open.settledBy()).containsExactly(List.of(Fact.INITIATIVES), List.of(Fact.RESEARCH_TOPICS));
        Decision neither = decide("cup", good().complete(YEAR, Fact.INITIATIVES, Fact.RESEARCH_TOPICS), true);
        assertThat(neither.outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        Decision topic = decide(
                "cup", good().researchTopics(Listing.complete(YEAR, new ResearchTopic(YEAR, true, true, null))), true);
        assertThat(topic.outcome()).isEqualTo(Outcome.ELIGIBLE);
    }

    private static Initiative base(int year) {
        return Initiative.builder(year).recognisedAt(Level.BASE).build();
    }

    @Test
    void without_the_day_of_the_proposal_no_rule_is_chosen() {
        Nomination undated =
                Nomination.builder("d-1", "ribbon").candidate(good().build()).build();
        Decision decision = engine.evaluate(undated);
        assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(decision.settledBy()).containsExactly(List.of(Fact.PROPOSED_ON));
    }

    @Test
    void an_unknown_award_is_an_exception_that_proposes_the_nearest() {
        assertThatThrownBy(() -> decide("ribon", good(), true))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContaining("(ribon)")
                .hasMessageContaining("Maybe you mean (ribbon)");
    }

    @Test
    void a_collective_is_not_a_candidate_for_a_title_of_persons() {
        Nomination team = Nomination.builder("d-1", "ribbon")
                .candidate(org.khen.facts.Collective.builder().build())
                .meritPeriod(2014)
                .proposedOn(LocalDate.of(2015, 1, 15))
                .build();
        Decision decision = engine.evaluate(team);
        assertThat(decision.outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(decision.findings().get(0).title().vi()).contains("dành cho cá nhân");
    }

    @Test
    void before_any_rule_the_packs_say_that_they_hold_none() {
        EligibilityEngine dated = new ToyPack()
                .award("ribbon")
                .criterion("exemplary", CriterionKind.REQUIREMENT, JudgedBy.COUNCIL, "law")
                .route("ribbon", "*", null, "exemplary", null, new Validity(LocalDate.of(2014, 6, 1), null))
                .engine();
        Nomination nomination = nominate("ribbon", good(), true);
        assertThat(dated.evaluate(nomination, LocalDate.of(2014, 5, 31)).outcome())
                .isEqualTo(Outcome.NO_RULE_IN_FORCE);
        assertThat(dated.evaluate(nomination, LocalDate.of(2014, 6, 1)).outcome())
                .isEqualTo(Outcome.ELIGIBLE);
    }

    @Test
    void an_award_is_called_by_its_name_even_where_no_rule_is_in_force() {
        EligibilityEngine dated = new ToyPack()
                .award("ribbon", new Validity(LocalDate.of(2014, 6, 1), null), org.khen.pack.Subject.PERSON)
                .criterion("exemplary", CriterionKind.REQUIREMENT, JudgedBy.COUNCIL, "law")
                .route("ribbon", "*", null, "exemplary", null, new Validity(LocalDate.of(2014, 6, 1), null))
                .engine();
        Decision early = dated.evaluate(nominate("ribbon", good(), true), LocalDate.of(2014, 5, 31));
        assertThat(early.summary(org.khen.pack.Language.VIETNAMESE)).contains("quy định cho Danh hiệu ribbon vào ngày");
        assertThat(early).hasToString("Decision[id=d-1, award=ribbon, outcome=NO_RULE_IN_FORCE]");
    }

    @Test
    void facts_that_contradict_each_other_leave_every_outcome_open() {
        PersonBuilder twice = good().rated(2014, Rating.FAILED);
        Decision decision = decide("ribbon", twice, true);
        assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(decision.openBecause()).contains(OpenReason.FACTS_CONTRADICT);
        assertThat(decision.contradictions()).isNotEmpty();
    }
}
