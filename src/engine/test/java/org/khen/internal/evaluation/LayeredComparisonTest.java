package org.khen.internal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khen.ToyPack.number;
import static org.khen.ToyPack.word;
import static org.khen.pack.LimitRole.ADJUSTMENT;
import static org.khen.pack.LimitRole.LIMIT;
import static org.khen.pack.LimitStatus.AWAITING_LOCAL;
import static org.khen.pack.LimitStatus.BY_TEXT;
import static org.khen.pack.LimitStatus.LOCAL_CONFIRMED;
import static org.khen.pack.LimitStatus.LOCAL_UNCONFIRMED;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khen.Comparison;
import org.khen.OpenReason;
import org.khen.Replaced;
import org.khen.ToyPack;
import org.khen.facts.DisciplineForm;
import org.khen.facts.Fact;
import org.khen.facts.Group;
import org.khen.facts.Nomination;
import org.khen.facts.Person;
import org.khen.facts.PersonBuilder;
import org.khen.facts.Sex;
import org.khen.pack.AppliesTo;
import org.khen.pack.Confidence;
import org.khen.pack.Coverage;
import org.khen.pack.Direction;
import org.khen.pack.LimitStatus;
import org.khen.pack.Text;
import org.khen.pack.Unit;
import org.khen.pack.Validity;
import org.khen.pack.Value;

/** A limit of a pack that builds on another wins on its days and for its people, and the general rule stays in view. */
class LayeredComparisonTest {

    private static final LocalDate DAY = LocalDate.of(2015, 1, 15);
    private static final Text NAME = new Text("số năm", "years");
    private static final AppliesTo WORKER = new AppliesTo(AppliesTo.Aspect.GROUP, "worker");
    private static final AppliesTo WOMAN = new AppliesTo(AppliesTo.Aspect.SEX, "female");

    private static Answer compared(Measurement measured, PersonBuilder person, LocalDate day, ToyPack... packs) {
        Nomination nomination = Nomination.builder("d", "ribbon")
                .candidate(person.build())
                .meritPeriod(2014)
                .build();
        Rulebook rulebook = new Rulebook(Stream.of(packs).map(ToyPack::pack).toList());
        return new LimitComparison(rulebook, rulebook.on(day).limits("ribbon"), new Applicability(nomination))
                .compare(NAME, measured, "limit");
    }

    private static Answer compared(long value, ToyPack... packs) {
        return compared(Measurement.exactly(value), Person.builder(), DAY, packs);
    }

    private static ToyPack atLeast(long value) {
        return limit(number(value), BY_TEXT);
    }

    private static ToyPack limit(Value value, LimitStatus status, AppliesTo... appliesTo) {
        return new ToyPack().row("limit", LIMIT, null, value, null, "law", status, appliesTo);
    }

    private static List<Value> replaced(Answer answer) {
        assertThat(answer.comparisons()).hasSize(1);
        return answer.comparisons().get(0).replaces().stream()
                .map(Replaced::value)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"7, NO", "8, NO", "9, NO", "10, YES", "11, YES"})
    void the_upper_limit_decides_below_at_and_above_both(long value, Ternary truth) {
        Answer answer = compared(value, atLeast(8), atLeast(10));

        assertThat(answer.truth()).isEqualTo(truth);
        assertThat(answer.lawAlone()).isEqualTo(truth);
        assertThat(answer.comparisons()).extracting(Comparison::required).containsExactly(number(10));
        assertThat(replaced(answer)).containsExactly(number(8));
    }

    @ParameterizedTest
    @CsvSource({"7, NO, NO", "8, NO, YES", "9, NO, YES", "10, YES, YES", "11, YES, YES"})
    void what_nothing_confirms_is_told_beside_what_the_law_says_alone(long value, Ternary truth, Ternary lawAlone) {
        Answer answer = compared(value, atLeast(8), limit(number(10), LOCAL_UNCONFIRMED));

        assertThat(answer.truth()).isEqualTo(truth);
        assertThat(answer.lawAlone()).isEqualTo(lawAlone);
        assertThat(answer.comparisons()).extracting(Comparison::status).containsExactly(LimitStatus.LOCAL_UNCONFIRMED);
    }

    @Test
    void below_an_unconfirmed_choice_the_nearest_rule_that_holds_is_the_law() {
        ToyPack[] packs = {atLeast(8), limit(number(10), LOCAL_CONFIRMED), limit(number(12), LOCAL_UNCONFIRMED)};

        assertThat(compared(9, packs).lawAlone()).isEqualTo(Ternary.NO);
        assertThat(compared(10, packs).lawAlone()).isEqualTo(Ternary.YES);
        assertThat(compared(10, packs).truth()).isEqualTo(Ternary.NO);
        assertThat(replaced(compared(10, packs))).containsExactly(number(10), number(8));
    }

    @Test
    void an_unconfirmed_choice_above_an_unconfirmed_choice_leaves_the_law_unknown() {
        Answer answer = compared(20, limit(number(8), LOCAL_UNCONFIRMED), limit(number(10), LOCAL_UNCONFIRMED));

        assertThat(answer.truth()).isEqualTo(Ternary.YES);
        assertThat(answer.lawAlone()).isEqualTo(Ternary.UNKNOWN);
    }

    @Test
    void a_limit_left_to_the_locality_is_set() {
        ToyPack awaiting = limit(null, AWAITING_LOCAL);
        assertThat(compared(5, awaiting).reasons()).containsExactly(OpenReason.LOCAL_TEXT_MISSING);

        Answer answer = compared(5, awaiting, limit(number(5), LOCAL_CONFIRMED));

        assertThat(answer.truth()).isEqualTo(Ternary.YES);
        assertThat(answer.lawAlone()).isEqualTo(Ternary.YES);
        assertThat(answer.comparisons().get(0).replaces())
                .extracting(Replaced::value, Replaced::status)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(null, AWAITING_LOCAL));
        assertThat(compared(4, awaiting, limit(number(5), LOCAL_CONFIRMED)).truth())
                .isEqualTo(Ternary.NO);
    }

    @Test
    void an_open_limit_that_is_set_without_a_decision_settles_nothing_by_law() {
        Answer answer = compared(5, limit(null, AWAITING_LOCAL), limit(number(5), LOCAL_UNCONFIRMED));

        assertThat(answer.truth()).isEqualTo(Ternary.YES);
        assertThat(answer.lawAlone()).isEqualTo(Ternary.UNKNOWN);
    }

    @Test
    void a_limit_from_a_text_not_seen_is_set_by_one_that_was() {
        ToyPack unseen = new ToyPack().row("limit", LIMIT, null, number(8), null, "not-seen", BY_TEXT);
        assertThat(compared(9, unseen).truth()).isEqualTo(Ternary.UNKNOWN);

        assertThat(compared(9, unseen, atLeast(7)).truth()).isEqualTo(Ternary.YES);
        assertThat(compared(6, unseen, atLeast(7)).truth()).isEqualTo(Ternary.NO);
        assertThat(replaced(compared(6, unseen, atLeast(7)))).containsExactly(number(8));
    }

    @ParameterizedTest
    @CsvSource({
        "2014-12-31, YES", // the day before: the general rule
        "2015-01-01, NO",
        "2015-12-31, NO",
        "2016-01-01, YES", // the day after: the general rule again
    })
    void the_upper_limit_counts_on_its_days_only(LocalDate day, Ternary truth) {
        Validity year = new Validity(LocalDate.of(2015, 1, 1), LocalDate.of(2015, 12, 31));
        ToyPack upper =
                new ToyPack().limit("limit", Direction.AT_LEAST, number(10), Unit.YEAR, null, BY_TEXT, List.of(), year);

        Answer answer = compared(Measurement.exactly(9), Person.builder(), day, atLeast(8), upper);

        assertThat(answer.truth()).isEqualTo(truth);
        assertThat(replaced(answer)).hasSize(truth == Ternary.NO ? 1 : 0);
    }

    @Test
    void an_upper_limit_for_some_leaves_the_others_to_the_general_rule() {
        ToyPack workers = limit(number(10), BY_TEXT, WORKER);
        PersonBuilder worker = Person.builder().groups(Group.WORKER);
        PersonBuilder farmer = Person.builder().groups(Group.FARMER);

        assertThat(compared(Measurement.exactly(9), worker, DAY, atLeast(8), workers)
                        .truth())
                .isEqualTo(Ternary.NO);
        Answer others = compared(Measurement.exactly(9), farmer, DAY, atLeast(8), workers);
        assertThat(others.truth()).isEqualTo(Ternary.YES);
        assertThat(replaced(others)).isEmpty();

        Answer unknown = compared(Measurement.exactly(9), Person.builder(), DAY, atLeast(8), workers);
        assertThat(unknown.truth()).isEqualTo(Ternary.UNKNOWN);
        assertThat(unknown.missing()).isEqualTo(EnumSet.of(Fact.GROUPS));
    }

    @Test
    void an_upper_limit_for_all_wins_over_a_lower_one_for_some() {
        ToyPack lower = atLeast(8).row("limit", LIMIT, null, number(5), null, "law", BY_TEXT, WORKER);
        PersonBuilder worker = Person.builder().groups(Group.WORKER);

        Answer answer = compared(Measurement.exactly(6), worker, DAY, lower, atLeast(7));

        assertThat(answer.truth()).isEqualTo(Ternary.NO);
        assertThat(replaced(answer)).containsExactly(number(5));
    }

    @Test
    void an_adjustment_of_the_law_goes_on_and_what_is_replaced_is_adjusted_too() {
        ToyPack lower = atLeast(8).row("less", ADJUSTMENT, "limit", number(-3), null, "law", BY_TEXT, WOMAN);
        PersonBuilder woman = Person.builder().sex(Sex.FEMALE);

        Answer answer = compared(Measurement.exactly(6), woman, DAY, lower, atLeast(10));

        assertThat(answer.truth()).isEqualTo(Ternary.NO);
        assertThat(answer.comparisons()).extracting(Comparison::required).containsExactly(number(7));
        assertThat(replaced(answer)).containsExactly(number(5));
    }

    @Test
    void an_adjustment_of_the_upper_pack_does_not_change_the_rule_that_it_shows_as_general() {
        ToyPack upper = atLeast(10).row("more", ADJUSTMENT, "limit", number(2), null, "law", BY_TEXT);

        Answer answer = compared(11, atLeast(8), upper);

        assertThat(answer.truth()).isEqualTo(Ternary.NO);
        assertThat(answer.comparisons()).extracting(Comparison::required).containsExactly(number(12));
        assertThat(replaced(answer)).containsExactly(number(8));
    }

    @Test
    void an_adjustment_that_replaces_another_is_shown_with_it() {
        ToyPack lower = atLeast(8).row("less", ADJUSTMENT, "limit", number(-3), null, "law", BY_TEXT);
        ToyPack upper = new ToyPack().row("less", ADJUSTMENT, "limit", number(-1), null, "law", BY_TEXT);

        Answer answer = compared(6, lower, upper);

        assertThat(answer.truth()).isEqualTo(Ternary.NO);
        assertThat(answer.comparisons()).extracting(Comparison::required).containsExactly(number(7));
        assertThat(answer.comparisons().get(0).basis())
                .extracting(basis -> basis.wording().vi())
                .containsExactly("− 01 năm", "quy định chung: − 03 năm");
    }

    @ParameterizedTest
    @CsvSource({"7, NO, NO", "8, NO, YES", "9, NO, YES", "10, YES, YES"})
    void an_adjustment_that_nothing_confirms_informs(long value, Ternary truth, Ternary lawAlone) {
        ToyPack upper = new ToyPack().row("more", ADJUSTMENT, "limit", number(2), null, "law", LOCAL_UNCONFIRMED);

        Answer answer = compared(value, atLeast(8), upper);

        assertThat(answer.truth()).isEqualTo(truth);
        assertThat(answer.lawAlone()).isEqualTo(lawAlone);
    }

    @Test
    void where_it_is_not_known_which_rule_applies_below_each_is_shown() {
        ToyPack lower = atLeast(8).row("limit", LIMIT, null, number(5), null, "law", BY_TEXT, WOMAN);

        assertThat(replaced(compared(11, lower, atLeast(10)))).containsExactly(number(5), number(8));
    }

    @Test
    void one_value_stands_above_both_readings_of_the_law() {
        ToyPack lower = new ToyPack()
                .row("limit", LIMIT, null, number(5), "a", "law", BY_TEXT)
                .row("limit", LIMIT, null, number(8), "b", "law", BY_TEXT);
        assertThat(compared(6, lower).reasons()).contains(OpenReason.READINGS_DIFFER);

        assertThat(compared(9, lower, atLeast(10)).truth()).isEqualTo(Ternary.NO);
        assertThat(compared(10, lower, atLeast(10)).truth()).isEqualTo(Ternary.YES);
    }

    @ParameterizedTest
    @CsvSource({"NONE, NO", "REPRIMAND, YES", "WARNING, YES", "DISMISSAL, YES"})
    void words_are_layered_by_their_scale(DisciplineForm form, Ternary truth) {
        Answer answer = compared(
                Measurement.words(form, form, Set.of()),
                Person.builder(),
                DAY,
                limit(word(DisciplineForm.WARNING), BY_TEXT),
                limit(word(DisciplineForm.REPRIMAND), BY_TEXT));

        assertThat(answer.truth()).isEqualTo(truth);
        assertThat(replaced(answer)).containsExactly(word(DisciplineForm.WARNING));
    }

    @Test
    void what_is_not_known_of_the_facts_stays_unknown_above_as_below() {
        Set<Fact> years = EnumSet.of(Fact.YEARS);

        assertThat(compared(Measurement.between(7, 9, years), Person.builder(), DAY, atLeast(8), atLeast(10))
                        .truth())
                .isEqualTo(Ternary.NO);
        Answer open = compared(Measurement.between(9, 11, years), Person.builder(), DAY, atLeast(8), atLeast(10));
        assertThat(open.truth()).isEqualTo(Ternary.UNKNOWN);
        assertThat(open.missing()).isEqualTo(years);
    }

    @Test
    void a_source_with_an_unverified_text_leaves_the_comparison_open() {
        ToyPack upper = new ToyPack()
                .source("rumour", Coverage.CRITERION, Confidence.UNVERIFIED)
                .row("limit", LIMIT, null, number(10), null, "rumour", BY_TEXT);

        assertThat(compared(12, atLeast(8), upper).reasons()).containsExactly(OpenReason.LAW_TEXT_NOT_SEEN);
    }
}
