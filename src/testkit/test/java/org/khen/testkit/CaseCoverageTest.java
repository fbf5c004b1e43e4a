package org.khen.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khen.testkit.ToyPack.CRITERION;
import static org.khen.testkit.ToyPack.LIMIT;
import static org.khen.testkit.ToyPack.criterion;
import static org.khen.testkit.ToyPack.failed;
import static org.khen.testkit.ToyPack.limit;
import static org.khen.testkit.ToyPack.pack;
import static org.khen.testkit.ToyPack.passed;
import static org.khen.testkit.ToyPack.proof;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khen.CaseResult;
import org.khen.Verdict;
import org.khen.pack.Criterion;
import org.khen.pack.JudgedBy;
import org.khen.pack.Limit;
import org.khen.pack.LimitStatus;
import org.khen.pack.RulePack;
import org.khen.pack.Text;
import org.khen.pack.Unit;

class CaseCoverageTest {

    private static final Criterion MEASURED = criterion(JudgedBy.MEASURED, "toy-1");

    @Test
    void a_measured_criterion_needs_met_not_met_and_unknown() {
        assertThat(unproved(MEASURED, LIMIT, passed(Verdict.MET), passed(Verdict.NOT_MET), passed(Verdict.UNKNOWN)))
                .isEmpty();
        assertThat(unproved(MEASURED, LIMIT, passed(Verdict.MET), passed(Verdict.UNKNOWN)))
                .containsExactly(new Text(
                        "thiếu tình huống mong đợi \"không đạt (không thuộc)\"",
                        "no case that expects \"not met (not present)\" and passes"));
    }

    @Test
    void a_case_that_fails_proves_nothing() {
        assertThat(unproved(MEASURED, LIMIT, passed(Verdict.MET), passed(Verdict.NOT_MET), failed(Verdict.UNKNOWN)))
                .hasSize(1);
    }

    @Test
    void what_people_judge_needs_both_attestations_and_none() {
        Criterion judged = criterion(JudgedBy.COUNCIL, "toy-1");

        assertThat(unproved(judged, null, passed(Verdict.MET), passed(Verdict.NOT_MET), passed(Verdict.REFERRED)))
                .isEmpty();
        assertThat(unproved(judged, null, passed(Verdict.MET), passed(Verdict.NOT_MET)))
                .extracting(Text::vi)
                .containsExactly("thiếu tình huống mong đợi \"Hội đồng xem xét (chưa có xác nhận)\"");
    }

    @Test
    void what_rests_on_a_text_not_seen_or_a_number_not_confirmed_can_only_be_unknown() {
        assertThat(unproved(criterion(JudgedBy.COUNCIL, "toy-9"), null, passed(Verdict.UNKNOWN)))
                .isEmpty();
        assertThat(unproved(criterion(JudgedBy.COUNCIL, "toy-9"), null)).hasSize(1);
        Limit unconfirmed = limit(LimitStatus.LOCAL_UNCONFIRMED, Unit.PERSON);
        assertThat(unproved(MEASURED, unconfirmed, passed(Verdict.UNKNOWN))).isEmpty();
        Limit unseen = limit(LimitStatus.BY_TEXT, Unit.PERSON, "toy-9");
        assertThat(unproved(MEASURED, unseen, passed(Verdict.UNKNOWN))).isEmpty();
        assertThat(unproved(MEASURED, limit(LimitStatus.BY_TEXT, Unit.PERSON, "toy-2"), passed(Verdict.UNKNOWN)))
                .hasSize(2);
    }

    @Test
    void a_number_needs_values_one_step_below_at_and_above() {
        assertThat(unprovedNumber(LIMIT, passed(Verdict.NOT_MET, 9), passed(Verdict.MET, 10, 11)))
                .isEmpty();
        assertThat(unprovedNumber(LIMIT, passed(Verdict.NOT_MET, 8), passed(Verdict.MET, 10)))
                .extracting(Text::vi)
                .containsExactly(
                        "thiếu tình huống có giá trị thấp hơn một bước (9)",
                        "thiếu tình huống có giá trị cao hơn một bước (11)");
    }

    @Test
    void a_share_needs_any_value_beyond() {
        Limit share = limit(LimitStatus.BY_TEXT, Unit.PERCENT);

        assertThat(unprovedNumber(share, passed(Verdict.NOT_MET, 3), passed(Verdict.MET, 10, 70)))
                .isEmpty();
    }

    @Test
    void a_value_that_is_not_certain_is_no_proof() {
        CaseResult uncertain = new CaseResult(
                passed(Verdict.UNKNOWN).situation(),
                true,
                List.of(),
                ToyPack.decision(Verdict.UNKNOWN, List.of(ToyPack.comparison(Verdict.UNKNOWN, 9, 11))),
                null);

        assertThat(unprovedNumber(LIMIT, uncertain)).hasSize(3);
    }

    @Test
    void a_value_measured_under_another_instrument_proves_nothing_of_this_row() {
        CaseResult earlier = passed(Verdict.MET, 9, 10, 11);
        Limit later = limit(LimitStatus.BY_TEXT, Unit.PERSON, "toy-2");

        assertThat(unprovedNumber(later, earlier)).hasSize(3);
    }

    @Test
    void what_rests_on_a_list_of_places_that_no_pack_has_can_only_be_unknown() {
        RulePack border = ToyPack.packWithRule("worksAt(PlaceAttribute.BORDER)");
        RulePack island = ToyPack.packWithRule("worksAt(PlaceAttribute.ISLAND) || worksAt(PlaceAttribute.BORDER)");

        assertThat(new CaseCoverage(List.of(border), border, proof(passed(Verdict.UNKNOWN))).unprovedOf(MEASURED))
                .isEmpty();
        assertThat(new CaseCoverage(List.of(island), island, proof(passed(Verdict.UNKNOWN))).unprovedOf(MEASURED))
                .hasSize(2);
    }

    @Test
    void a_limit_that_is_awaited_leaves_open_only_where_it_decides() {
        Limit awaited = limit(LimitStatus.AWAITING_LOCAL, Unit.PERSON);
        assertThat(unproved(MEASURED, awaited, passed(Verdict.UNKNOWN))).isEmpty();
        RulePack told = ToyPack.packWithRule("headcount().satisfiesWhereSet(\"toy.height\")", awaited);

        assertThat(new CaseCoverage(List.of(told), told, proof(passed(Verdict.UNKNOWN))).unprovedOf(MEASURED))
                .hasSize(2);
    }

    private static List<Text> unproved(Criterion criterion, Limit limit, CaseResult... results) {
        assertThat(criterion.id()).isEqualTo(CRITERION);
        RulePack pack = limit == null ? pack(criterion) : pack(criterion, limit);
        return new CaseCoverage(List.of(pack), pack, proof(results)).unprovedOf(criterion);
    }

    private static List<Text> unprovedNumber(Limit limit, CaseResult... results) {
        RulePack pack = pack(MEASURED, limit);
        return new CaseCoverage(List.of(pack), pack, proof(results)).unprovedOf(limit);
    }
}
