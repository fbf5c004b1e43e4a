package org.khen.internal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khen.ToyPack.number;
import static org.khen.pack.LimitRole.ADJUSTMENT;
import static org.khen.pack.LimitRole.LIMIT;
import static org.khen.pack.LimitRole.PARAMETER;
import static org.khen.pack.LimitStatus.AWAITING_LOCAL;
import static org.khen.pack.LimitStatus.BY_TEXT;
import static org.khen.pack.LimitStatus.LOCAL_UNCONFIRMED;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khen.Comparison;
import org.khen.OpenReason;
import org.khen.ToyPack;
import org.khen.facts.Fact;
import org.khen.facts.Group;
import org.khen.facts.Nomination;
import org.khen.facts.Person;
import org.khen.facts.PersonBuilder;
import org.khen.facts.Rating;
import org.khen.facts.Ratio;
import org.khen.facts.Sex;
import org.khen.pack.AppliesTo;
import org.khen.pack.Direction;
import org.khen.pack.LimitStatus;
import org.khen.pack.Text;
import org.khen.pack.Unit;
import org.khen.pack.Validity;
import org.khen.pack.Value;

class LimitComparisonTest {

    private static final LocalDate DAY = LocalDate.of(2015, 1, 15);
    private static final Text NAME = new Text("số năm", "years");
    private static final AppliesTo WORKER = new AppliesTo(AppliesTo.Aspect.GROUP, "worker");
    private static final AppliesTo WOMAN = new AppliesTo(AppliesTo.Aspect.SEX, "female");
    private static final AppliesTo MAN = new AppliesTo(AppliesTo.Aspect.SEX, "male");

    private static Answer compared(ToyPack pack, PersonBuilder person, Measurement measured) {
        Nomination nomination = nomination(person);
        Applicability applicability = new Applicability(nomination);
        Rulebook rulebook = new Rulebook(List.of(pack.pack()));
        return new LimitComparison(rulebook, rulebook.on(DAY).limits(nomination.award()), applicability)
                .compare(NAME, measured, "limit");
    }

    private static Nomination nomination(PersonBuilder person) {
        return Nomination.builder("d", "ribbon")
                .candidate(person.build())
                .meritPeriod(2014)
                .proposedOn(DAY)
                .build();
    }

    private static PersonBuilder anyone() {
        return Person.builder();
    }

    private static Measurement exactly(long value) {
        return Measurement.exactly(value);
    }

    private static void isOpen(Answer answer, Set<Fact> missing, OpenReason first, OpenReason... rest) {
        assertThat(answer.truth()).isEqualTo(Ternary.UNKNOWN);
        assertThat(answer.missing()).isEqualTo(missing);
        assertThat(answer.reasons()).isEqualTo(EnumSet.of(first, rest));
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST,  NO, YES, YES, UNKNOWN, UNKNOWN, YES, NO",
        "AT_MOST,   YES, YES, NO, UNKNOWN, UNKNOWN, NO, YES",
        "MORE_THAN, NO, NO, YES, UNKNOWN, UNKNOWN, UNKNOWN, NO",
        "LESS_THAN, YES, NO, NO, UNKNOWN, UNKNOWN, NO, YES",
        "EXACTLY,   NO, YES, NO, UNKNOWN, UNKNOWN, UNKNOWN, NO",
    })
    void each_direction_below_at_and_above_with_ranges(
            Direction direction,
            Ternary below,
            Ternary at,
            Ternary above,
            Ternary around,
            Ternary unbounded,
            Ternary fromTheLimit,
            Ternary wholeRangeBelow) {
        ToyPack pack = new ToyPack().limit("limit", direction, number(5), Unit.YEAR);
        Set<Fact> years = EnumSet.of(Fact.YEARS);
        assertThat(compared(pack, anyone(), exactly(4)).truth()).isEqualTo(below);
        assertThat(compared(pack, anyone(), exactly(5)).truth()).isEqualTo(at);
        assertThat(compared(pack, anyone(), exactly(6)).truth()).isEqualTo(above);
        assertThat(compared(pack, anyone(), Measurement.between(4, 6, years)).truth())
                .isEqualTo(around);
        assertThat(compared(pack, anyone(), Measurement.unbounded(0, years)).truth())
                .isEqualTo(unbounded);
        assertThat(compared(pack, anyone(), Measurement.unbounded(5, years)).truth())
                .isEqualTo(direction == Direction.AT_MOST ? Ternary.UNKNOWN : fromTheLimit);
        assertThat(compared(pack, anyone(), Measurement.between(3, 4, years)).truth())
                .isEqualTo(wholeRangeBelow);
    }

    @Test
    void shares_are_compared_as_fractions() {
        Value third = new Value.OfNumber(Ratio.parse("33.33"));
        ToyPack pack = new ToyPack().limit("limit", Direction.AT_MOST, third, Unit.PERCENT);
        Ratio exact = Ratio.parse("100/3");
        Measurement share =
                new Measurement(null, List.of(new Measurement.Range(exact, exact, Set.of(), ParameterReading.NONE)));
        assertThat(compared(pack, anyone(), share).truth()).isEqualTo(Ternary.NO);
    }

    @Test
    void words_are_compared_by_their_place() {
        ToyPack pack = new ToyPack().limit("limit", Direction.MORE_THAN, ToyPack.word(Rating.COMPLETED), Unit.WORD);
        assertThat(compared(pack, anyone(), Measurement.words(Rating.GOOD, Rating.EXCELLENT, Set.of()))
                        .truth())
                .isEqualTo(Ternary.YES);
        assertThat(compared(pack, anyone(), Measurement.words(Rating.FAILED, Rating.COMPLETED, Set.of()))
                        .truth())
                .isEqualTo(Ternary.NO);
    }

    @Test
    void a_reading_of_a_row_for_another_award_is_no_reading() {
        AppliesTo cup = new AppliesTo(AppliesTo.Aspect.AWARD, "cup");
        ToyPack pack = new ToyPack()
                .row("limit", LIMIT, null, number(3), "A", "law", BY_TEXT)
                .row("limit", LIMIT, null, number(9), "B", "law", BY_TEXT, cup);
        Answer answer = compared(pack, anyone(), Measurement.exactly(4));
        assertThat(answer.truth()).isEqualTo(Ternary.YES);
        assertThat(answer.comparisons()).hasSize(1);
    }

    @Test
    void a_row_without_a_letter_belongs_to_every_reading_and_is_none_of_its_own() {
        ToyPack pack = new ToyPack()
                .row("limit", LIMIT, null, number(5), null, "law", BY_TEXT)
                .row("limit", LIMIT, null, number(3), "A", "law", BY_TEXT, WORKER)
                .row("limit", LIMIT, null, number(4), "B", "law", BY_TEXT, WORKER);
        PersonBuilder worker = anyone().groups(Group.WORKER);
        assertThat(compared(pack, worker, exactly(4)).truth()).isEqualTo(Ternary.YES);
        isOpen(compared(pack, worker, exactly(3)), Set.of(), OpenReason.READINGS_DIFFER);
        assertThat(compared(pack, anyone().groups(Group.FARMER), exactly(5)).truth())
                .isEqualTo(Ternary.YES);
        isOpen(compared(pack, anyone(), exactly(4)), Set.of(Fact.GROUPS), OpenReason.MISSING_FACTS);
    }

    @Test
    void where_the_group_is_unknown_both_rows_count_and_the_group_is_missing_only_if_they_differ() {
        ToyPack pack = new ToyPack()
                .row("limit", LIMIT, null, number(5), null, "law", BY_TEXT)
                .row("limit", LIMIT, null, number(3), null, "law", BY_TEXT, WORKER);
        assertThat(compared(pack, anyone(), exactly(5)).truth()).isEqualTo(Ternary.YES);
        assertThat(compared(pack, anyone(), exactly(2)).truth()).isEqualTo(Ternary.NO);
        isOpen(compared(pack, anyone(), exactly(4)), Set.of(Fact.GROUPS), OpenReason.MISSING_FACTS);
        assertThat(compared(pack, anyone().groups(Group.WORKER), exactly(4)).truth())
                .isEqualTo(Ternary.YES);
    }

    @Test
    void a_row_for_some_says_nothing_where_it_is_not_known_that_it_applies() {
        ToyPack pack = new ToyPack().row("limit", LIMIT, null, number(3), null, "law", BY_TEXT, WORKER);
        isOpen(
                compared(pack, anyone(), exactly(4)),
                Set.of(Fact.GROUPS),
                OpenReason.MISSING_FACTS,
                OpenReason.LAW_TEXT_NOT_SEEN);
        isOpen(compared(pack, anyone().groups(), exactly(4)), Set.of(), OpenReason.LAW_TEXT_NOT_SEEN);
    }

    @Test
    void rows_for_men_and_for_women_are_together_for_all() {
        ToyPack pack = new ToyPack()
                .row("limit", LIMIT, null, number(5), null, "law", BY_TEXT, MAN)
                .row("limit", LIMIT, null, number(3), null, "law", BY_TEXT, WOMAN);
        assertThat(compared(pack, anyone(), exactly(5)).truth()).isEqualTo(Ternary.YES);
        isOpen(compared(pack, anyone(), exactly(4)), Set.of(Fact.SEX), OpenReason.MISSING_FACTS);
    }

    @Test
    void an_adjustment_of_which_it_is_not_known_whether_it_applies_lacks_the_fact() {
        ToyPack pack = new ToyPack()
                .row("limit", LIMIT, null, number(15), null, "law", BY_TEXT)
                .adjustment("women", "limit", number(-3), null, WOMAN)
                .adjustment("workers", "limit", null, Ratio.parse("2/3"), WORKER);
        assertThat(compared(pack, anyone().sex(Sex.FEMALE).groups(Group.WORKER), exactly(8))
                        .truth())
                .isEqualTo(Ternary.YES);
        isOpen(compared(pack, anyone().groups(), exactly(13)), Set.of(Fact.SEX), OpenReason.MISSING_FACTS);
        isOpen(compared(pack, anyone(), exactly(13)), Set.of(Fact.SEX, Fact.GROUPS), OpenReason.MISSING_FACTS);
        assertThat(compared(pack, anyone(), exactly(15)).truth()).isEqualTo(Ternary.YES);
        assertThat(compared(pack, anyone(), exactly(7)).truth()).isEqualTo(Ternary.NO);
    }

    @Test
    void adjustments_of_one_code_exclude_each_other() {
        ToyPack pack = new ToyPack()
                .row("limit", LIMIT, null, number(15), null, "law", BY_TEXT)
                .row("less", ADJUSTMENT, "limit", number(-3), null, "law", BY_TEXT, WOMAN)
                .row("less", ADJUSTMENT, "limit", number(-5), null, "law", BY_TEXT, WOMAN, WORKER);
        PersonBuilder woman = anyone().sex(Sex.FEMALE).groups(Group.WORKER);
        assertThat(required(compared(pack, woman, exactly(1)))).containsExactly(number(10));
    }

    @Test
    void readings_of_an_adjustment_are_read_one_at_a_time() {
        ToyPack pack = new ToyPack()
                .row("limit", LIMIT, null, number(15), null, "law", BY_TEXT)
                .row("less", ADJUSTMENT, "limit", number(-3), "A", "law", BY_TEXT, WOMAN)
                .row("less", ADJUSTMENT, "limit", number(-5), "B", "law", BY_TEXT, WOMAN);
        PersonBuilder woman = anyone().sex(Sex.FEMALE);
        assertThat(required(compared(pack, woman, exactly(1)))).containsExactly(number(12), number(10));
        isOpen(compared(pack, woman, exactly(10)), Set.of(), OpenReason.READINGS_DIFFER);
    }

    private static List<Value> required(Answer answer) {
        return answer.comparisons().stream().map(Comparison::required).toList();
    }

    @Test
    void an_adjustment_that_nobody_has_set_or_seen_or_confirmed_is_not_nothing() {
        for (LimitStatus status : List.of(AWAITING_LOCAL, BY_TEXT, LOCAL_UNCONFIRMED)) {
            ToyPack pack = new ToyPack()
                    .row("limit", LIMIT, null, number(15), null, "law", BY_TEXT)
                    .row(
                            "less",
                            ADJUSTMENT,
                            "limit",
                            status == AWAITING_LOCAL ? null : number(-3),
                            null,
                            status == BY_TEXT ? "not-seen" : "law",
                            status,
                            WOMAN);
            Answer answer = compared(pack, anyone().sex(Sex.FEMALE), exactly(12));
            switch (status) {
                case AWAITING_LOCAL -> isOpen(answer, Set.of(), OpenReason.LOCAL_TEXT_MISSING);
                case BY_TEXT -> isOpen(answer, Set.of(), OpenReason.LAW_TEXT_NOT_SEEN);
                default -> {
                    assertThat(answer.truth()).isEqualTo(Ternary.YES);
                    assertThat(answer.lawAlone()).isEqualTo(Ternary.UNKNOWN);
                }
            }
            assertThat(compared(pack, anyone().sex(Sex.MALE), exactly(12)).truth())
                    .isEqualTo(Ternary.NO);
        }
    }

    @Test
    void an_open_row_lacks_no_fact() {
        ToyPack pack = new ToyPack().row("limit", LIMIT, null, number(5), null, "not-seen", BY_TEXT);
        isOpen(
                compared(pack, anyone(), Measurement.unbounded(0, EnumSet.of(Fact.YEARS))),
                Set.of(),
                OpenReason.LAW_TEXT_NOT_SEEN);
    }

    @Test
    void an_unconfirmed_choice_stays_open_whatever_the_missing_facts_are() {
        ToyPack pack = new ToyPack()
                .limit(
                        "limit",
                        Direction.AT_LEAST,
                        number(5),
                        Unit.YEAR,
                        null,
                        LOCAL_UNCONFIRMED,
                        List.of(),
                        Validity.ALWAYS);
        Answer open = compared(pack, anyone(), Measurement.unbounded(0, EnumSet.of(Fact.YEARS)));
        isOpen(open, Set.of(Fact.YEARS), OpenReason.MISSING_FACTS, OpenReason.LOCAL_CHOICE_UNCONFIRMED);
        assertThat(open.affirming().options()).containsExactly(new Settling.Option(Set.of(Fact.YEARS), false));
    }

    @Test
    void a_parameter_has_the_value_of_the_row_that_applies() {
        ToyPack pack = new ToyPack()
                .row("window", PARAMETER, null, number(3), null, "law", BY_TEXT)
                .row("window", PARAMETER, null, number(5), null, "law", BY_TEXT, WORKER)
                .row("limit", LIMIT, null, number(2), null, "law", BY_TEXT);
        PersonBuilder long_ago = anyone();
        for (int year = 2010; year <= 2014; year++) {
            long_ago.rated(year, year < 2012 ? Rating.GOOD : Rating.FAILED);
        }
        assertThat(run(pack, long_ago.groups(Group.FARMER)).truth()).isEqualTo(Ternary.NO);
        assertThat(run(pack, long_ago.groups(Group.WORKER)).truth()).isEqualTo(Ternary.YES);
        PersonBuilder unknown = anyone();
        for (int year = 2010; year <= 2014; year++) {
            unknown.rated(year, year < 2012 ? Rating.GOOD : Rating.FAILED);
        }
        isOpen(run(pack, unknown), Set.of(Fact.GROUPS), OpenReason.MISSING_FACTS);
    }

    private static Answer run(ToyPack pack, PersonBuilder person) {
        Rulebook rulebook = new Rulebook(List.of(pack.pack()));
        DossierView dossier = new DossierView(nomination(person), DAY, rulebook, new BitSet());
        dossier.bestRun(Rating.GOOD, dossier.param("window")).years().satisfies("limit");
        return dossier.said();
    }
}
