package org.khen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khen.facts.Ratio;
import org.khen.internal.cases.CaseTables;
import org.khen.pack.Case;
import org.khen.pack.Confidence;
import org.khen.pack.CriterionKind;
import org.khen.pack.Direction;
import org.khen.pack.JudgedBy;
import org.khen.pack.LimitStatus;
import org.khen.pack.SourceType;
import org.khen.pack.Text;
import org.khen.pack.Unit;
import org.khen.pack.Value;

class PackProofTest {

    @Test
    void a_pack_passes_if_all_that_its_cases_expect_is_found() {
        PackProof proof = proof(CaseTables.situation(
                "Không đủ điều kiện",
                Map.of("toy.days-off", "không đạt", "toy.disciplined", "không thuộc", "toy.exemplary", "không áp dụng"),
                "toy-2"));

        assertThat(proof.allFailures()).isEmpty();
        assertThat(proof.passed()).isTrue();
        assertThat(proof.results()).singleElement().satisfies(result -> {
            assertThat(result.passed()).isTrue();
            assertThat(result.decision()).isEqualTo(refused());
        });
    }

    @Test
    void a_pack_without_a_case_has_proved_nothing() {
        PackProof proof = proof();

        assertThat(proof.passed()).isFalse();
        assertThat(proof.allFailures())
                .containsExactly(new Text(
                        "Bộ quy định toy không có tình huống kiểm thử nào, nên chưa được kiểm chứng.",
                        "The pack toy has no case at all, so nothing proves it."));
    }

    @Test
    void a_verdict_that_differs_is_told_with_value_limit_and_source() {
        PackProof proof = proof(CaseTables.situation(null, Map.of("toy.days-off", "đạt"), null));

        assertThat(proof.passed()).isFalse();
        assertThat(proof.allFailures()).singleElement().satisfies(failure -> {
            assertThat(failure.vi())
                    .startsWith("Tổ 11 người: toy.days-off mong đợi \"đạt\", kết quả \"không đạt\" "
                            + "(41 ngày làm việc, quy định không quá 40 (toy.days), ")
                    .endsWith("[toy-2])");
            assertThat(failure.en())
                    .startsWith("Tổ 11 người: toy.days-off expected \"met\", found \"not met\" "
                            + "(41 working days, required at most 40 (toy.days), ");
        });
    }

    @Test
    void an_outcome_or_source_that_differs_is_told() {
        PackProof proof = proof(CaseTables.situation("đủ điều kiện", Map.of(), "toy-1"));

        assertThat(proof.allFailures())
                .extracting(Text::vi)
                .satisfiesExactly(
                        outcome -> assertThat(outcome)
                                .startsWith(
                                        "Tổ 11 người: kết quả mong đợi \"đủ điều kiện\", kết quả \"không đủ điều kiện\" ("),
                        source -> assertThat(source)
                                .isEqualTo("Tổ 11 người: căn cứ mong đợi \"toy-1\", kết quả dựa trên \"toy-2\""));
    }

    @Test
    void a_case_that_expects_nothing_or_cannot_be_read_fails() {
        Case unreadable = CaseTables.situation("đủ điều kiện", Map.of(), null, "sex", "?");
        PackProof proof = proof(CaseTables.facts(), unreadable);

        assertThat(proof.results()).noneMatch(CaseResult::passed).allMatch(result -> result.decision() == null);
        assertThat(proof.allFailures())
                .extracting(Text::vi)
                .satisfiesExactly(
                        nothing -> assertThat(nothing).isEqualTo("Tổ 11 người: không mong đợi điều gì"),
                        cell -> assertThat(cell).contains("gardens/cases.csv, ô E2", "\"?\""));
    }

    @Test
    void a_case_that_cannot_be_evaluated_fails_alone() {
        Case situation = CaseTables.situation("đủ điều kiện", Map.of(), null);
        PackProof proof = PackProof.of(
                packs(situation),
                CaseTables.PACK,
                nomination -> {
                    throw new EvaluationException("the two readings disagree");
                },
                registration -> null);

        assertThat(proof.allFailures())
                .extracting(Text::en)
                .containsExactly("Tổ 11 người: could not be evaluated: the two readings disagree");
    }

    @Test
    void a_pack_that_is_not_loaded_cannot_be_proved() {
        assertThatThrownBy(() -> PackProof.of(packs(), "tow", nomination -> refused(), registration -> null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tow");
    }

    private static PackProof proof(Case... cases) {
        return PackProof.of(packs(cases), CaseTables.PACK, nomination -> refused(), registration -> null);
    }

    private static RulePacks packs(Case... cases) {
        return RulePacks.of(new ArrayList<>(List.of(CaseTables.pack(cases))));
    }

    /** Refused for too many days off, although no discipline bars it. */
    private static Decision refused() {
        Citation one = citation("toy-1");
        Citation two = citation("toy-2");
        Comparison tooMany = new Comparison(
                "toy.days",
                null,
                new Value.OfNumber(Ratio.of(41)),
                new Value.OfNumber(Ratio.of(41)),
                Direction.AT_MOST,
                new Value.OfNumber(Ratio.of(40)),
                Unit.WORKING_DAY,
                Ratio.of(1),
                Verdict.NOT_MET,
                two,
                LimitStatus.BY_TEXT,
                null,
                List.of(),
                List.of());
        Finding daysOff = finding("toy.days-off", CriterionKind.REQUIREMENT, List.of(tooMany), List.of(two));
        Finding disciplined = finding("toy.disciplined", CriterionKind.BAR, List.of(), List.of(one));
        return new Decision(
                "th-1",
                "toy-title",
                null,
                Outcome.NOT_ELIGIBLE,
                List.of(),
                null,
                null,
                new AwardFinding("toy-title", null, Verdict.NOT_MET, false, List.of()),
                List.of(daysOff, disciplined),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Finding finding(
            String id, CriterionKind kind, List<Comparison> comparisons, List<Citation> citations) {
        return new Finding(
                id,
                new Text(id, id),
                kind,
                JudgedBy.MEASURED,
                Verdict.NOT_MET,
                comparisons,
                List.of(),
                citations,
                null,
                List.of(),
                List.of(),
                null,
                List.of());
    }

    private static Citation citation(String source) {
        return new Citation(source, SourceType.NORMATIVE, "1/2003/TOY", "1", null, null, Confidence.SEEN);
    }
}
