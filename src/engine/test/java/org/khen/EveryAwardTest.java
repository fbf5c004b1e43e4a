package org.khen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.khen.facts.Achievement;
import org.khen.facts.Attestation;
import org.khen.facts.AttestedBy;
import org.khen.facts.Fact;
import org.khen.facts.Group;
import org.khen.facts.Listing;
import org.khen.facts.Nomination;
import org.khen.facts.NominationBuilder;
import org.khen.facts.PastAward;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.facts.PersonBuilder;
import org.khen.facts.Proceeding;
import org.khen.facts.ProceedingKind;
import org.khen.facts.ProceedingStatus;
import org.khen.facts.Rating;
import org.khen.pack.AwardScope;
import org.khen.pack.CriterionKind;
import org.khen.pack.Direction;
import org.khen.pack.JudgedBy;
import org.khen.pack.Language;
import org.khen.pack.NoLongerFor;
import org.khen.pack.SpentProof;
import org.khen.pack.Unit;

/** What is asked of every award, or of every award of a kind: beside the routes it bars, suspends, and is judged of some only. */
class EveryAwardTest {

    private static final LocalDate PROPOSED = LocalDate.of(2015, 1, 15);
    private static final Period LIFE = new Period(LocalDate.of(1900, 1, 1), LocalDate.of(2016, 12, 31));

    private static EligibilityEngine engine;

    @BeforeAll
    static void pack() {
        engine = new ToyPack()
                .award("title")
                .form("certificate", false)
                .form("order", true)
                .spends(AwardScope.FORMS.mark(), SpentProof.ACHIEVEMENT, NoLongerFor.ANY_FORM)
                .limit("one", Direction.AT_LEAST, ToyPack.number(1), Unit.ACHIEVEMENT)
                .measured("worker", CriterionKind.REQUIREMENT, "isOneOf(Group.WORKER)")
                .measured("rewarded", CriterionKind.BAR, "spentAchievements().satisfies(\"one\")")
                .measured("pending", CriterionKind.SUSPENDS, "hasOpenProceeding(ProceedingKind.INSPECTION)")
                .measured("of-state", CriterionKind.PROCEDURE, "isOneOf(Group.WORKER)")
                .judged("head", CriterionKind.REQUIREMENT, JudgedBy.COUNCIL, "headsUnit()")
                .route("title", "*", null, "worker")
                .route("certificate", "*", null, "worker")
                .route("order", "*", null, "worker")
                .route(AwardScope.FORMS.mark(), "*", null, "rewarded")
                .route(AwardScope.STATE_LEVEL.mark(), "*", null, "of-state")
                .route(AwardScope.EVERY.mark(), "*", null, "pending")
                .route(AwardScope.EVERY.mark(), "*", null, "head")
                .engine();
    }

    private static PersonBuilder worker() {
        return Person.builder()
                .groups(Group.WORKER)
                .headOfUnit(false)
                .proceedings(Listing.none(LIFE))
                .achievements(Listing.complete(
                        LIFE, Achievement.builder("TT-1", Period.year(2014)).build()))
                .pastAwards(Listing.none(LIFE));
    }

    private static PersonBuilder rewarded(PersonBuilder person) {
        return person.pastAwards(Listing.complete(
                LIFE,
                PastAward.builder("certificate")
                        .number("12/QĐ-UBND")
                        .decidedOn(LocalDate.of(2014, 3, 5))
                        .achievement("TT-1")
                        .build()));
    }

    private static Decision decide(String award, PersonBuilder person, @Nullable Boolean attested) {
        NominationBuilder nomination = Nomination.builder("d-1", award)
                .candidate(person.build())
                .meritPeriod(2014)
                .proposedOn(PROPOSED);
        if (attested != null) {
            nomination.attestation(new Attestation("head", attested, AttestedBy.COUNCIL, "Hội đồng", null, null));
        }
        return engine.evaluate(nomination.build());
    }

    private static Decision decide(String award, PersonBuilder person) {
        return decide(award, person, null);
    }

    @Test
    void a_bar_of_every_form_refuses_a_form_names_the_decision_and_leaves_titles_alone() {
        Decision order = decide("order", rewarded(worker()));
        assertThat(order.outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(order.stoppedBy()).extracting(Finding::criterion).containsExactly("rewarded");
        assertThat(order.explain(Language.VIETNAMESE))
                .contains(
                        "Thành tích này đã được tặng Hình thức certificate theo Quyết định số 12/QĐ-UBND ngày 05/3/2014.");
        assertThat(order.explain(Language.ENGLISH))
                .contains("Already rewarded by Form certificate, decision 12/QĐ-UBND of 2014-03-05.");
        Decision title = decide("title", rewarded(worker()));
        assertThat(title.outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(title.finding("rewarded")).isNull();
    }

    @Test
    void rows_of_state_level_are_asked_of_state_level_only() {
        assertThat(decide("order", worker()).finding("of-state")).isNotNull();
        assertThat(decide("certificate", worker()).finding("of-state")).isNull();
        assertThat(decide("title", worker()).finding("of-state")).isNull();
    }

    @Test
    void what_stops_beside_the_routes_is_told_with_what_stops_a_route() {
        Decision decision = decide("order", rewarded(worker()).groups(Group.FARMER));
        assertThat(decision.stoppedBy()).extracting(Finding::criterion).containsExactly("worker", "rewarded");
    }

    @Test
    void what_is_in_nobodys_way_is_said_in_one_line() {
        assertThat(decide("order", worker()).explain(Language.VIETNAMESE))
                .contains("- Đã đối chiếu, không vướng: Tiêu chí pending; Tiêu chí rewarded.\n");
    }

    @Test
    void a_pending_matter_suspends_and_only_the_council_reads_which() {
        PersonBuilder inspected = worker().proceedings(Listing.complete(
                LIFE, new Proceeding(ProceedingKind.INSPECTION, ProceedingStatus.OPEN, null, null)));
        Decision decision = decide("order", inspected);
        assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(decision.openBecause()).containsExactly(OpenReason.SUSPENDED);
        String matter = "Vụ việc: thanh tra có dấu hiệu vi phạm.";
        assertThat(decision.explain(Language.VIETNAMESE))
                .contains("- Tạm dừng xét: Tiêu chí pending. Căn cứ")
                .doesNotContain("thanh tra");
        assertThat(decision.explainToCouncil(Language.VIETNAMESE)).contains(matter);
        assertThat(decision.explainToCouncil(Language.ENGLISH)).contains("Matter: inspection with signs of a breach.");
    }

    @Test
    void a_matter_not_known_leaves_the_outcome_open_for_want_of_facts() {
        Decision decision = decide("order", worker().proceedings(new Listing<>(null, List.of())));
        assertThat(decision.openBecause()).containsExactly(OpenReason.MISSING_FACTS);
        assertThat(decision.settledBy()).containsExactly(List.of(Fact.PROCEEDINGS));
    }

    @Test
    void what_people_judge_is_asked_of_those_of_whom_its_rule_holds() {
        assertThat(verdict(worker(), null)).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(verdict(worker().headOfUnit(true), null)).isEqualTo(Verdict.REFERRED);
        assertThat(verdict(worker().headOfUnit(true), true)).isEqualTo(Verdict.MET);
        assertThat(verdict(worker().headOfUnit(true), false)).isEqualTo(Verdict.NOT_MET);
        assertThat(decide("order", worker().headOfUnit(true), false).outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
    }

    @Test
    void of_whom_it_is_not_known_a_good_word_settles_it_and_a_bad_one_leaves_it_open() {
        PersonBuilder somebody = Person.builder()
                .groups(Group.WORKER)
                .proceedings(Listing.none(LIFE))
                .achievements(Listing.none(LIFE))
                .pastAwards(Listing.none(LIFE));
        assertThat(decide("order", somebody, true).outcome()).isEqualTo(Outcome.ELIGIBLE);
        Decision refused = decide("order", somebody, false);
        assertThat(refused.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(refused.openBecause()).containsExactly(OpenReason.MISSING_FACTS);
        assertThat(refused.settledBy()).containsExactly(List.of(Fact.HEAD_OF_UNIT));
        Decision open = decide("order", somebody);
        assertThat(open.openBecause()).containsExactly(OpenReason.MISSING_FACTS, OpenReason.COUNCIL_JUDGES);
        assertThat(open.missing()).extracting(MissingFact::fact).containsExactly(Fact.HEAD_OF_UNIT);
    }

    @Test
    void beside_a_head_stand_the_ratings_of_the_unit() {
        PersonBuilder head =
                worker().headOfUnit(true).rated(2014, Rating.EXCELLENT).ledUnitRated(2014, Rating.COMPLETED);
        assertThat(decide("order", head).explain(Language.VIETNAMESE))
                .contains("Tiêu chí head: Hội đồng xem xét, đánh giá. Tập thể do người đứng đầu lãnh đạo, năm 2014:"
                        + " hoàn thành nhiệm vụ; bản thân người đứng đầu: hoàn thành xuất sắc nhiệm vụ.");
    }

    private static Verdict verdict(PersonBuilder person, @Nullable Boolean attested) {
        return decide("order", person, attested).finding("head").verdict();
    }
}
