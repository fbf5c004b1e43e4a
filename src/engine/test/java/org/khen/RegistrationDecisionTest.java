package org.khen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khen.ToyPack.number;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.khen.facts.Attestation;
import org.khen.facts.AttestedBy;
import org.khen.facts.Exemplar;
import org.khen.facts.Fact;
import org.khen.facts.Listing;
import org.khen.facts.Movement;
import org.khen.facts.Nomination;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.facts.Registration;
import org.khen.facts.RegistrationBuilder;
import org.khen.pack.Direction;
import org.khen.pack.Language;
import org.khen.pack.Unit;
import org.khen.pack.Validity;

/** The registration of a unit is judged for the unit, criterion by criterion, and never touches a nomination. */
class RegistrationDecisionTest {

    private static final long SEED = 20_150_331;
    private static EligibilityEngine engine;

    private static ToyPack toy() {
        return new ToyPack()
                .award("ribbon")
                .ofUnits("number", "movementsRegistered().satisfies(\"one\"), movementsRegistered().satisfies(\"two\")")
                .limit("one", Direction.AT_LEAST, number(1), Unit.MOVEMENT)
                .limit("two", Direction.AT_MOST, number(2), Unit.MOVEMENT)
                .ofUnits(
                        "exemplars",
                        "fewestExemplarsInAField().satisfies(\"pair\"), mostExemplarsInAField().satisfies(\"three\")")
                .limit("pair", Direction.AT_LEAST, number(2), Unit.EXEMPLAR)
                .limit("three", Direction.AT_MOST, number(3), Unit.EXEMPLAR)
                .ofUnits("early", "quartersUntilCompleted().satisfies(\"quarter\")")
                .limit("quarter", Direction.AT_MOST, number(1), Unit.QUARTER)
                .ofUnits("written", "registeredInWriting() && registeredThroughStandingCouncil()")
                .ofUnits("content", "everyMovementStates(MovementContent.THEME)")
                .ofUnits("multiplied", "everyExemplarPassed(ExemplarStep.MULTIPLIED)")
                .judgedOfUnits("practical")
                .movement("green-port", "Cảng xanh - văn minh", new Validity(LocalDate.of(2015, 6, 1), null));
    }

    @BeforeAll
    static void compile() {
        engine = toy().engine();
    }

    private static RegistrationBuilder unit() {
        return Registration.builder("R-1", "Sở Y tế", 2015)
                .inWriting(true)
                .throughStandingCouncil(true)
                .completedOn(LocalDate.of(2015, 3, 31))
                .movement(Movement.builder("“Cảng xanh – văn minh”").theme(true).build())
                .exemplar(exemplar("ĐH-1")
                        .multiplied(true)
                        .proposedForAward(false)
                        .build())
                .exemplar(exemplar("ĐH-2")
                        .multiplied(false)
                        .rewarded(true)
                        .proposedForAward(true)
                        .build())
                .complete();
    }

    private static org.khen.facts.ExemplarBuilder exemplar(String id) {
        return Exemplar.builder("y tế").id(id).discovered(true).fostered(true);
    }

    @Test
    void the_unit_is_judged_criterion_by_criterion() {
        RegistrationDecision decision = engine.evaluate(unit().build());

        assertThat(decision.asOf()).isEqualTo(LocalDate.of(2015, 1, 1));
        assertThat(verdict(decision, "number")).isEqualTo(Verdict.MET);
        assertThat(verdict(decision, "exemplars")).isEqualTo(Verdict.MET);
        assertThat(verdict(decision, "early")).isEqualTo(Verdict.MET);
        assertThat(verdict(decision, "written")).isEqualTo(Verdict.MET);
        assertThat(verdict(decision, "content")).isEqualTo(Verdict.MET);
        assertThat(verdict(decision, "multiplied")).isEqualTo(Verdict.NOT_MET);
        assertThat(verdict(decision, "practical")).isEqualTo(Verdict.REFERRED);
        assertThat(decision.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(decision.finding("number").comparisons())
                .extracting(Comparison::margin)
                .containsExactly(org.khen.facts.Ratio.ZERO, org.khen.facts.Ratio.of(-1));
    }

    private static Verdict verdict(RegistrationDecision decision, String criterion) {
        return decision.finding(criterion).verdict();
    }

    @Test
    void the_unit_is_told_whom_it_has_not_proposed_and_not_multiplied() {
        RegistrationDecision decision = engine.evaluate(unit().build());
        assertThat(decision.registeredNotProposed()).containsExactly("ĐH-1");
        assertThat(decision.rewardedNotMultiplied()).containsExactly("ĐH-2");
    }

    @Test
    void what_is_not_known_puts_nobody_on_a_list_and_is_named() {
        Registration registration = Registration.builder("R-2", "Sở Y tế", 2015)
                .exemplar(Exemplar.builder("y tế").rewarded(true).build())
                .build();
        RegistrationDecision decision = engine.evaluate(registration);

        assertThat(decision.registeredNotProposed()).isEmpty();
        assertThat(decision.rewardedNotMultiplied()).isEmpty();
        assertThat(decision.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(decision.missing())
                .extracting(MissingFact::fact)
                .containsExactly(
                        Fact.IN_WRITING,
                        Fact.COMPLETED_ON,
                        Fact.THROUGH_STANDING_COUNCIL,
                        Fact.MOVEMENTS,
                        Fact.EXEMPLARS,
                        Fact.EXEMPLARS_MULTIPLIED);
    }

    @Test
    void an_exemplar_without_a_code_is_named_by_field_and_place() {
        Registration registration = Registration.builder("R-3", "Sở Y tế", 2015)
                .exemplar(Exemplar.builder("y tế").proposedForAward(false).build())
                .build();
        assertThat(engine.evaluate(registration).registeredNotProposed()).containsExactly("y tế 1");
    }

    @Test
    void what_people_judge_of_movements_people_attest() {
        Registration attested = unit().attestation(
                        new Attestation("practical", true, AttestedBy.COUNCIL, "Hội đồng", null, null))
                .attestation(new Attestation("practicle", true, AttestedBy.COUNCIL, "Hội đồng", null, null))
                .build();
        RegistrationDecision decision = engine.evaluate(attested);
        assertThat(verdict(decision, "practical")).isEqualTo(Verdict.MET);
        assertThat(decision.unknownAttestations()).containsExactly(new UnknownAttestation("practicle", "practical"));
    }

    @Test
    void a_movement_that_the_packs_know_is_named_with_its_source() {
        RegisteredMovement known = engine.evaluate(unit().build()).movements().get(0);
        assertThat(known.launched()).isEqualTo("green-port");
        assertThat(known.citation().source()).isEqualTo("law");
        // Launched in June 2015: not in the year before.
        Registration earlier = Registration.builder("R-4", "Sở Y tế", 2014)
                .movement(Movement.builder("cảng xanh - văn minh").build())
                .movement(Movement.builder("Khác").build())
                .build();
        assertThat(engine.evaluate(earlier).movements())
                .extracting(RegisteredMovement::launched)
                .containsExactly(null, null);
    }

    @Test
    void a_registration_asks_nothing_of_a_nomination_and_the_other_way_round() {
        Nomination nomination = Nomination.builder("N-1", "ribbon")
                .candidate(Person.builder().build())
                .proposedOn(LocalDate.of(2015, 1, 20))
                .build();
        assertThat(engine.evaluate(nomination).findings()).isEmpty();
        assertThat(engine.evaluate(unit().build()).findings()).hasSize(7);
    }

    @Test
    void packs_without_rules_for_units_say_so() {
        RegistrationDecision decision = new ToyPack().award("ribbon").engine().evaluate(unit().build());
        assertThat(decision.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(decision.summary(Language.VIETNAMESE)).contains("không có quy định về đăng ký");
    }

    @Test
    void neither_name_nor_movement_is_shown_where_logs_would_hold_them() {
        RegistrationDecision decision = engine.evaluate(unit().build());
        assertThat(decision.toString()).doesNotContain("Y tế").contains("R-1");
        assertThat(decision.movements().toString()).doesNotContain("xanh");
    }

    @Test
    void both_readings_agree_in_any_order_and_on_any_thread() throws Exception {
        Random random = new Random(SEED);
        List<Registration> all =
                IntStream.range(0, 5_000).mapToObj(i -> any(random)).toList();
        List<RegistrationDecision> alone = all.stream().map(engine::evaluate).toList();
        assertThat(alone)
                .as("seed %d", SEED)
                .extracting(RegistrationDecision::verdict)
                .contains(Verdict.NOT_MET, Verdict.UNKNOWN);
        assertThat(all.stream().map(one -> shuffled(one, random)).map(engine::evaluate))
                .as("seed %d", SEED)
                .isEqualTo(alone);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<List<RegistrationDecision>> task =
                    () -> all.stream().map(engine::evaluate).toList();
            for (var future : threads.invokeAll(Collections.nCopies(4, task))) {
                assertThat(future.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdown();
        }
    }

    private static Registration any(Random random) {
        List<Exemplar> exemplars = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            exemplars.add(new Exemplar(
                    random.nextBoolean() ? "y tế" : "giáo dục",
                    maybe(random),
                    maybe(random),
                    maybe(random),
                    maybe(random),
                    maybe(random),
                    random.nextBoolean() ? null : "ĐH-" + i,
                    maybe(random),
                    maybe(random)));
        }
        List<Movement> movements = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            movements.add(new Movement("Phong trào " + i, null, maybe(random), maybe(random), maybe(random)));
        }
        return new Registration(
                "R",
                "Sở Y tế",
                2015,
                maybe(random),
                random.nextBoolean() ? null : LocalDate.of(2014, 12, 1).plusDays(random.nextInt(300)),
                new Listing<>(random.nextBoolean() ? null : Period.year(2015), movements),
                new Listing<>(random.nextBoolean() ? null : Period.year(2015), exemplars),
                maybe(random),
                List.of());
    }

    private static Boolean maybe(Random random) {
        return random.nextInt(4) == 0 ? null : Boolean.valueOf(random.nextInt(5) > 0);
    }

    private static Registration shuffled(Registration one, Random random) {
        List<Exemplar> exemplars = new ArrayList<>(one.exemplars().items());
        List<Movement> movements = new ArrayList<>(one.movements().items());
        Collections.shuffle(exemplars, random);
        Collections.shuffle(movements, random);
        return new Registration(
                one.id(),
                one.unit(),
                one.year(),
                one.inWriting(),
                one.completedOn(),
                new Listing<>(one.movements().completeFor(), movements),
                new Listing<>(one.exemplars().completeFor(), exemplars),
                one.throughStandingCouncil(),
                one.attestations());
    }

    @Test
    void the_page_of_a_unit_reads_as_an_officer_would_write_it() {
        String law = " Căn cứ Điều 1 Nghị định 1/2000/NĐ-CP.\n";
        assertThat(engine.evaluate(unit().build()).explain(Language.VIETNAMESE))
                .isEqualTo("Hồ sơ R-1 – Đăng ký phong trào và điển hình năm 2015\n"
                        + "Kết quả rà soát: Chưa đúng quy định\n"
                        + "Sở Y tế đăng ký 01 phong trào (quy định 01-02), 02 điển hình trong lĩnh vực y tế"
                        + " (quy định 02-03), ngày 31/3/2015 (chậm nhất hết quý I).\n"
                        + "\nTrình tự, thủ tục:\n"
                        + "  - Tiêu chí number: có; 01 phong trào (quy định từ 01 phong trào đến 02 phong trào)." + law
                        + "  - Tiêu chí exemplars: có; lĩnh vực có ít điển hình nhất: 02 điển hình (quy định từ 02 điển"
                        + " hình trở lên); lĩnh vực có nhiều điển hình nhất: 02 điển hình (quy định không quá 03 điển"
                        + " hình)." + law
                        + "  - Tiêu chí early: có; quý hoàn thành đăng ký, tính từ quý I: 01 quý (quy định không quá 01"
                        + " quý)." + law
                        + "  - Tiêu chí written: có." + law
                        + "  - Tiêu chí content: có." + law
                        + "  - Tiêu chí multiplied: không." + law
                        + "  - Tiêu chí practical: Hội đồng xem xét, đánh giá." + law
                        + "\nPhong trào đăng ký:\n"
                        + "  - “Cảng xanh – văn minh” – nêu tại Điều 1 Nghị định 1/2000/NĐ-CP; nơi phát động: Hội chợ.\n"
                        + "\nĐiển hình đã đăng ký:\n"
                        + "  - ĐH-1 (lĩnh vực y tế): Phát hiện ✓, Bồi dưỡng ✓, Tổng kết ?, Nhân điển hình ✓.\n"
                        + "  - ĐH-2 (lĩnh vực y tế): Phát hiện ✓, Bồi dưỡng ✓, Tổng kết ?, Nhân điển hình –.\n"
                        + "  ✓ đã làm; – chưa làm; ? chưa rõ.\n"
                        + "\nĐã đăng ký, chưa đề nghị khen thưởng: ĐH-1.\n"
                        + "\nĐã được khen thưởng, chưa nhân điển hình: ĐH-2.\n"
                        + "\nViệc đăng ký là trình tự, thủ tục của cơ quan, đơn vị, không làm thay đổi kết quả rà soát của"
                        + " người, tập thể được đề nghị.\n"
                        + "Tài liệu phục vụ thẩm định, không thay thế văn bản của cơ quan có thẩm quyền.\n"
                        + "Ngày áp dụng: 01/01/2015.\n"
                        + "Bộ quy định: toy 1 (mã kiểm tra 0123456789ab).\n");
    }

    @Test
    void the_summary_names_each_field_with_its_limits() {
        Registration registration =
                unit().exemplar(Exemplar.builder("giáo dục").build()).build();
        assertThat(engine.evaluate(registration).summary(Language.VIETNAMESE))
                .isEqualTo("Sở Y tế đăng ký 01 phong trào (quy định 01-02), 01 điển hình trong lĩnh vực giáo dục"
                        + " (quy định 02-03), 02 điển hình trong lĩnh vực y tế (quy định 02-03), ngày 31/3/2015"
                        + " (chậm nhất hết quý I).");
        assertThat(engine.evaluate(registration).summary(Language.ENGLISH))
                .isEqualTo("Sở Y tế registered 1 movement (required 01-02), 1 exemplar in giáo dục (required 02-03),"
                        + " 2 exemplars in y tế (required 02-03) on 2015-03-31 (by the end of quarter I).");
    }
}
