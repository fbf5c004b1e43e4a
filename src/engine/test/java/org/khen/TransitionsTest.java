package org.khen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khen.facts.CombatIngenuity;
import org.khen.facts.Fact;
import org.khen.facts.Group;
import org.khen.facts.Listing;
import org.khen.facts.Nomination;
import org.khen.facts.NominationBuilder;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.facts.PersonBuilder;
import org.khen.facts.Proceeding;
import org.khen.facts.ProceedingKind;
import org.khen.facts.ProceedingStatus;
import org.khen.json.DecisionReader;
import org.khen.json.DecisionWriter;
import org.khen.pack.Language;

/** Law that changes on 1 January 2020 by the day of receipt, to a text that nobody has seen. */
class TransitionsTest {

    private static final Path PACK = Path.of("test/resources/packs/reform");
    private static final EligibilityEngine ENGINE = EligibilityEngine.of(RulePacks.inFolders(PACK));
    private static final EligibilityEngine ASSUMING = ENGINE.assumingUnamended("new");
    private static final Period LIFE = new Period(LocalDate.of(1900, 1, 1), LocalDate.of(2021, 12, 31));

    private static PersonBuilder gardener() {
        return Person.builder().directWork(true).groups(Group.FARMER).proceedings(Listing.none(LIFE));
    }

    private static NominationBuilder proposed(String award, PersonBuilder person, String day) {
        return Nomination.builder("d-1", award)
                .candidate(person.build())
                .meritPeriod(2019)
                .proposedOn(LocalDate.parse(day));
    }

    private static Decision decided(String award, PersonBuilder person, String day) {
        return ENGINE.evaluate(proposed(award, person, day).build());
    }

    private static @Nullable Outcome before(Decision decision) {
        Unamended before = decision.ifUnamended();
        return before == null ? null : before.outcome();
    }

    @ParameterizedTest
    @CsvSource({
        "2019-12-20, 2019-12-30, 2019-12-20, ELIGIBLE",
        "2019-12-20, 2019-12-31, 2019-12-20, ELIGIBLE",
        "2019-12-20, 2020-01-01, 2020-01-01, UNDETERMINED",
        "2019-12-20, 2020-01-02, 2020-01-02, UNDETERMINED",
        "2020-01-02, 2020-01-05, 2020-01-02, UNDETERMINED",
        "2020-01-02, 2019-12-31, 2019-12-31, ELIGIBLE",
    })
    void the_day_of_receipt_says_on_which_side_of_the_change_a_dossier_falls(
            String proposed, String received, String asOf, Outcome outcome) {
        Decision decision = ENGINE.evaluate(proposed("rose", gardener(), proposed)
                .receivedOn(LocalDate.parse(received))
                .build());

        assertThat(decision.outcome()).isEqualTo(outcome);
        assertThat(decision.asOf()).isEqualTo(asOf);
        assertThat(decision.rulesBy()).isEqualTo(asOf.equals(proposed) ? Fact.PROPOSED_ON : Fact.RECEIVED_ON);
    }

    @Test
    void without_the_day_of_receipt_the_proposal_stands_and_the_decision_says_what_hangs_on_it() {
        Decision decision = decided("rose", gardener(), "2019-12-20");

        assertThat(decision.outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(decision.rulesBy()).isEqualTo(Fact.PROPOSED_ON);
        assertThat(decision.transitions()).singleElement().satisfies(change -> {
            assertThat(change.on()).isEqualTo("2020-01-01");
            assertThat(change.by()).isEqualTo(Fact.RECEIVED_ON);
            assertThat(change.day()).isNull();
            assertThat(change.citation().source()).isEqualTo("new-4");
        });
        assertThat(decision.explain(Language.VIETNAMESE))
                .contains("Hồ sơ chưa ghi ngày tiếp nhận nên áp dụng quy định của ngày đề nghị; nếu tiếp nhận từ ngày"
                        + " 01/01/2020 thì áp dụng quy định từ ngày đó, theo Điều 4 Luật 09/2019/QH1.")
                .contains("Ngày áp dụng: 20/12/2019 (ngày đề nghị).")
                .doesNotContain("có lợi hơn");
    }

    @Test
    void whom_the_law_before_refuses_is_told_what_the_clause_says_besides() {
        Decision decision = decided("rose", gardener().directWork(false), "2019-12-20");

        assertThat(decision.outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(decision.explain(Language.VIETNAMESE)).contains("\nĐiều có lợi hơn được áp dụng trước.\n");
    }

    @Test
    void a_dossier_that_was_decided_before_the_change_is_not_asked_for_its_receipt() {
        Nomination nomination = proposed("rose", gardener(), "2019-12-20")
                .decidedOn(LocalDate.of(2019, 12, 31))
                .build();

        assertThat(ENGINE.evaluate(nomination).transitions()).isEmpty();
    }

    @Test
    void a_day_that_the_caller_names_stands_whatever_was_received_when() {
        Nomination nomination = proposed("rose", gardener(), "2019-12-20")
                .receivedOn(LocalDate.of(2020, 2, 1))
                .build();

        Decision decision = ENGINE.evaluate(nomination, LocalDate.of(2019, 12, 31));

        assertThat(decision.outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(decision.rulesBy()).isNull();
        assertThat(decision.transitions()).isEmpty();
    }

    @Test
    void a_text_not_seen_keeps_the_outcome_open_with_the_answer_of_the_law_before_beside_it() {
        Decision decision = decided("rose", gardener(), "2020-01-15");

        assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(decision.openBecause()).contains(OpenReason.LAW_TEXT_NOT_SEEN);
        assertThat(before(decision)).isEqualTo(Outcome.ELIGIBLE);
        assertThat(decision.summary(Language.VIETNAMESE))
                .endsWith(
                        "Nếu Luật 09/2019/QH1 không sửa đổi điều này: đủ điều kiện, tiêu chuẩn để trình xét; việc khen"
                                + " thưởng do Trưởng làng quyết định.");
        assertThat(decision.summary(Language.ENGLISH)).contains("If Law 09/2019/QH1 leaves this as it was: meets the");
        assertThat(String.valueOf(decision.decidedBy())).contains("Theo luật mới");
    }

    @Test
    void who_is_refused_by_the_law_before_is_not_refused_but_told_why_that_law_would() {
        Decision decision = decided("rose", gardener().directWork(false), "2020-01-15");

        assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(decision.stoppedBy()).isEmpty();
        assertThat(decision.ifUnamended()).isNotNull();
        assertThat(decision.ifUnamended().stoppedBy())
                .singleElement()
                .satisfies(finding -> assertThat(finding.criterion()).isEqualTo("reform.direct"));
        assertThat(decision.explain(Language.VIETNAMESE))
                .contains("\nTheo nội dung đã biết của Luật 09/2019/QH1:\n\nTiêu chuẩn: Chưa rõ\n")
                .contains(
                        "Theo quy định trước khi sửa đổi (nếu Luật 09/2019/QH1 không sửa đổi điều này): Không đủ điều kiện.")
                .contains("\n    - Không đạt: Trực tiếp trồng hoa. Căn cứ Điều 1 Luật 01/2010/QH1.\n");
    }

    @ParameterizedTest
    @CsvSource({
        "true, WORKER, ELIGIBLE, ELIGIBLE",
        "true, FARMER, UNDETERMINED, ELIGIBLE",
        "false, FARMER, NOT_ELIGIBLE, NOT_ELIGIBLE",
    })
    void what_is_reported_of_the_new_law_decides_only_with_the_law_before(
            boolean direct, Group group, Outcome outcome, Outcome before) {
        Decision decision = decided("tulip", gardener().directWork(direct).groups(group), "2020-01-15");

        assertThat(decision.outcome()).isEqualTo(outcome);
        assertThat(before(decision)).isEqualTo(before);
    }

    @Test
    void an_award_of_which_the_new_rows_say_nothing_is_open_too() {
        Decision decision = decided("iris", gardener(), "2020-01-15");

        assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(decision.openBecause()).containsExactly(OpenReason.LAW_TEXT_NOT_SEEN);
        assertThat(before(decision)).isEqualTo(Outcome.ELIGIBLE);
    }

    @Test
    void missing_facts_of_the_law_before_are_asked_for() {
        Decision decision = decided("rose", Person.builder().proceedings(Listing.none(LIFE)), "2020-01-15");

        assertThat(decision.openBecause()).contains(OpenReason.MISSING_FACTS, OpenReason.LAW_TEXT_NOT_SEEN);
        assertThat(decision.missing()).singleElement().satisfies(fact -> {
            assertThat(fact.fact()).isEqualTo(Fact.DIRECT_WORK);
            assertThat(fact.criteria()).containsExactly("reform.direct");
        });
        assertThat(decision.settledBy()).containsExactly(List.of(Fact.DIRECT_WORK));
        assertThat(decision.summary(Language.VIETNAMESE))
                .endsWith("không sửa đổi điều này thì cũng chưa kết luận được.");
    }

    @ParameterizedTest
    @CsvSource({"2020-06-30, ELIGIBLE, SUSPENDED", "2020-07-01, UNDETERMINED, LAW_TEXT_NOT_SEEN"})
    void rows_go_on_as_long_as_their_instrument_is_known_to_live_and_then_are_open(
            String day, Outcome clear, OpenReason inspected) {
        Proceeding open = Proceeding.builder(ProceedingKind.INSPECTION)
                .status(ProceedingStatus.OPEN)
                .openedOn(LocalDate.of(2019, 6, 1))
                .build();

        Decision suspended = decided("rose", gardener().proceedings(Listing.complete(LIFE, open)), day);

        assertThat(before(decided("rose", gardener(), day))).isEqualTo(clear);
        assertThat(before(suspended)).isEqualTo(Outcome.UNDETERMINED);
        assertThat(suspended.ifUnamended().openBecause()).contains(inspected);
    }

    @ParameterizedTest
    @CsvSource({"2019-12-31, 1, ELIGIBLE", "2020-01-01, 1, NOT_ELIGIBLE", "2020-01-01, 2, ELIGIBLE"})
    void a_row_that_another_instrument_replaces_on_that_day_does_not_go_on(String day, int wits, Outcome outcome) {
        CombatIngenuity wit = new CombatIngenuity(Period.year(2019), true);
        PersonBuilder clever = gardener()
                .combatIngenuities(Listing.complete(
                        LIFE, Stream.generate(() -> wit).limit(wits).toArray(CombatIngenuity[]::new)));

        Decision decision = ASSUMING.evaluate(proposed("daisy", clever, day).build());

        assertThat(decision.outcome()).isEqualTo(outcome);
    }

    @Test
    void a_host_may_assume_that_nothing_changed_and_everything_it_is_told_says_so() {
        Decision decision =
                ASSUMING.evaluate(proposed("rose", gardener(), "2020-01-15").build());

        assertThat(decision.outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(decision.ifUnamended()).isNull();
        assertThat(decision.assumedUnamended())
                .singleElement()
                .satisfies(law -> assertThat(law.source()).isEqualTo("new"));
        assertThat(decision.finding("reform.new-text")).isNull();
        assertThat(decision.summary(Language.VIETNAMESE))
                .startsWith("Giả định Luật 09/2019/QH1, chưa xem được nguyên văn, không sửa đổi");
        assertThat(decision.explain(Language.ENGLISH).lines().limit(3))
                .anyMatch(line -> line.startsWith("On the assumption that Law 09/2019/QH1"));
        assertThat(DecisionWriter.compact().write(decision)).contains("\"assumedUnamended\":[{");
        assertThat(ASSUMING.withTables(ASSUMING.packs())
                        .evaluate(proposed("rose", gardener(), "2020-01-15").build()))
                .isEqualTo(decision);
    }

    @Test
    void what_is_assumed_must_be_a_text_not_seen_that_changes_something() {
        assertThatThrownBy(() -> ENGINE.assumingUnamended("new-4"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(source = new-4)")
                .hasMessageContaining("Those that can be assumed to change nothing: new");
        EligibilityEngine other = EligibilityEngine.of(RulePacks.inFolders(Path.of("test/resources/packs/toy")));
        assertThatThrownBy(() -> other.assumingUnamended("new"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("No pack in use tells of any.");
    }

    @Test
    void a_decision_with_the_answer_of_the_law_before_is_read_back_from_json() {
        Decision decision = ENGINE.evaluate(proposed("rose", gardener().directWork(false), "2019-12-20")
                .receivedOn(LocalDate.of(2020, 1, 1))
                .build());

        assertThat(new DecisionReader().read(DecisionWriter.compact().write(decision)))
                .isEqualTo(decision);
    }

    @Test
    void many_are_decided_as_one_is() {
        List<Nomination> nominations = Stream.of("rose", "tulip", "iris", "daisy")
                .flatMap(award -> Stream.of("2019-12-31", "2020-01-01")
                        .map(day -> proposed(award, gardener(), day).build()))
                .toList();

        assertThat(ENGINE.evaluateAll(nominations))
                .extracting(result -> ((EvaluationResult.Decided) result).decision())
                .containsExactlyElementsOf(
                        nominations.stream().map(ENGINE::evaluate).toList());
    }

    @Test
    void the_cases_of_the_pack_expect_both_answers() {
        assertThat(PackProof.of(RulePacks.inFolders(PACK), "reform").results())
                .hasSize(4)
                .allSatisfy(result -> assertThat(result.failures()).isEmpty());
    }
}
