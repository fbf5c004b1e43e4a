package org.khen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.khen.ToyPack.number;
import static org.khen.ToyPack.word;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.khen.facts.Listing;
import org.khen.facts.Nomination;
import org.khen.facts.PastAward;
import org.khen.facts.PastAwardBuilder;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.facts.RoundEntry;
import org.khen.facts.RunReach;
import org.khen.facts.WithdrawnAward;
import org.khen.pack.CriterionKind;
import org.khen.pack.Direction;
import org.khen.pack.Language;
import org.khen.pack.Unit;

/** An award is withdrawn: which later ones rest on it. */
class WithdrawnAwardTest {

    private static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);
    private static final WithdrawnAward PIN = new WithdrawnAward("p", "pin", null, day(2011));

    private static EligibilityEngine engine;

    @BeforeAll
    static void compile() {
        engine = new ToyPack()
                .award("pin")
                .award("cup")
                .award("ribbon")
                .award("medal")
                .award("badge")
                .award("star")
                .award("crown")
                .award("watch")
                .parameter("any", word(RunReach.ANY_YEARS), null)
                .limit("years", Direction.AT_LEAST, number(2), Unit.YEAR)
                .limit("waited", Direction.AT_LEAST, number(1), Unit.YEAR)
                .measured("has-pin", CriterionKind.REQUIREMENT, "holdsAward(\"pin\")")
                .measured("has-cup", CriterionKind.REQUIREMENT, "holdsAward(\"cup\")")
                .measured("has-ribbon", CriterionKind.REQUIREMENT, "holdsAward(\"ribbon\")")
                .measured(
                        "pins",
                        CriterionKind.REQUIREMENT,
                        "titleRuns(\"pin\", param(\"any\")).years().satisfies(\"years\")")
                .measured("waits", CriterionKind.REQUIREMENT, "yearsSinceDecision(\"pin\").satisfies(\"waited\")")
                .route("ribbon", "*", null, "has-pin")
                .route("medal", "*", null, "has-ribbon")
                .route("badge", "a", null, "has-pin")
                .route("badge", "b", null, "has-cup")
                .route("star", "*", null, "pins")
                .route("crown", "*", null, "award:pin")
                .route("pin", "*", null, "has-cup")
                .route("watch", "*", null, "waits")
                .engine();
    }

    private static LocalDate day(int year) {
        return LocalDate.of(year, 12, 1);
    }

    private static PastAwardBuilder past(String award, int year) {
        return PastAward.builder(award).year(year).decidedOn(day(year));
    }

    /** An award given at the end of a year, by a list that lacks nothing. */
    private static RoundEntry given(String id, String award, int year, PastAwardBuilder... past) {
        LocalDate proposed = LocalDate.of(year, 11, 1);
        List<PastAward> listed =
                List.of(past).stream().map(PastAwardBuilder::build).toList();
        return entry(id, award, year, new Listing<>(new Period(BEGINNING, proposed), listed));
    }

    private static RoundEntry entry(String id, String award, int year, Listing<PastAward> past) {
        return RoundEntry.of(Nomination.builder(id, award)
                        .candidate(Person.builder()
                                .recruitedOn(LocalDate.of(2000, 1, 1))
                                .pastAwards(past)
                                .build())
                        .meritPeriod(year)
                        .proposedOn(LocalDate.of(year, 11, 1))
                        .decidedOn(day(year))
                        .build())
                .of("p");
    }

    private static RestingAward only(AwardWithdrawal withdrawal) {
        assertThat(withdrawal.resting()).hasSize(1);
        return withdrawal.resting().get(0);
    }

    @Test
    void an_award_that_rests_on_it_falls() {
        RoundEntry ribbon = given("r", "ribbon", 2012, past("pin", 2011));
        RestingAward resting = only(engine.withdrawn(PIN, List.of(ribbon)));
        assertThat(resting.effect()).isEqualTo(WithdrawalEffect.FALLS);
        assertThat(resting.stands()).isFalse();
        assertThat(resting.before().outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(resting.after().outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(resting.findings()).extracting(FindingChange::criterion).containsExactly("has-pin");
    }

    @Test
    void a_chain_of_three_falls_day_by_day() {
        List<RoundEntry> later = new ArrayList<>(List.of(
                given("m", "medal", 2013, past("pin", 2011), past("ribbon", 2012)),
                given("r", "ribbon", 2012, past("pin", 2011)),
                given("n", "medal", 2014, past("ribbon", 2012), past("medal", 2013))));
        AwardWithdrawal withdrawal = engine.withdrawn(PIN, later);
        assertThat(withdrawal.resting())
                .extracting(RestingAward::id, RestingAward::effect)
                .containsExactly(
                        tuple("r", WithdrawalEffect.FALLS),
                        tuple("m", WithdrawalEffect.FALLS),
                        tuple("n", WithdrawalEffect.FALLS));
        assertThat(withdrawal.resting().get(2).without())
                .extracting(WithdrawnAward::award)
                .containsExactly("ribbon", "medal");
        Random random = new Random(7);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(later, random);
            assertThat(engine.withdrawn(PIN, later)).isEqualTo(withdrawal);
        }
    }

    @Test
    void one_that_stands_ends_the_chain() {
        RoundEntry badge = given("b", "badge", 2012, past("pin", 2011), past("cup", 2011));
        RestingAward resting = only(engine.withdrawn(PIN, List.of(badge)));
        assertThat(resting.effect()).isEqualTo(WithdrawalEffect.STANDS);
        assertThat(resting.findings()).extracting(FindingChange::criterion).containsExactly("has-pin");
        RoundEntry other = given("r", "ribbon", 2012, past("pin", 2011), past("pin", 2010));
        RoundEntry medal = given("m", "medal", 2013, past("ribbon", 2012));
        assertThat(engine.withdrawn(PIN, List.of(other, medal)).resting()).isEmpty();
    }

    @Test
    void a_count_that_is_lower_and_suffices_is_a_use_that_stands() {
        RoundEntry star = given("s", "star", 2012, past("pin", 2009), past("pin", 2010), past("pin", 2011));
        RestingAward resting = only(engine.withdrawn(PIN, List.of(star)));
        assertThat(resting.stands()).isTrue();
        Finding after = Objects.requireNonNull(resting.findings().get(0).after());
        assertThat(after.comparisons().get(0).low()).isEqualTo(number(2));
        RoundEntry bare = given("s", "star", 2012, past("pin", 2010), past("pin", 2011));
        assertThat(only(engine.withdrawn(PIN, List.of(bare))).effect()).isEqualTo(WithdrawalEffect.FALLS);
        // The run of the two others is the longest with it and without.
        RoundEntry unused = given("s", "star", 2012, past("pin", 2008), past("pin", 2009), past("pin", 2011));
        assertThat(engine.withdrawn(PIN, List.of(unused)).resting()).isEmpty();
    }

    @Test
    void an_award_held_for_a_route_that_is_held_no_longer_is_a_use() {
        RoundEntry crown = given("c", "crown", 2011, past("pin", 2011));
        WithdrawnAward pin = new WithdrawnAward("p", "pin", null, day(2011));
        assertThat(engine.withdrawn(pin, List.of(crown)).resting())
                .as("decided on the same day")
                .isEmpty();
        RoundEntry later = entry(
                "c",
                "crown",
                2011,
                new Listing<>(
                        new Period(BEGINNING, LocalDate.of(2011, 11, 1)),
                        List.of(PastAward.builder("pin")
                                .year(2011)
                                .decidedOn(LocalDate.of(2011, 10, 1))
                                .build())));
        RestingAward resting =
                only(engine.withdrawn(new WithdrawnAward("p", "pin", null, LocalDate.of(2011, 10, 1)), List.of(later)));
        assertThat(resting.noLongerHeld()).containsExactly("pin");
        assertThat(resting.effect()).isEqualTo(WithdrawalEffect.FALLS);
    }

    @Test
    void one_that_lists_it_and_did_not_need_it_is_not_told() {
        RoundEntry medal = given("m", "medal", 2012, past("pin", 2011), past("ribbon", 2010));
        assertThat(engine.withdrawn(PIN, List.of(medal)).resting()).isEmpty();
    }

    @Test
    void what_only_a_route_asks_for_that_was_not_met_anyway_is_no_use() {
        EligibilityEngine two = new ToyPack()
                .award("pin")
                .award("cup")
                .award("badge")
                .measured("has-pin", CriterionKind.REQUIREMENT, "holdsAward(\"pin\")")
                .measured("has-cup", CriterionKind.REQUIREMENT, "holdsAward(\"cup\")")
                .measured("has-badge", CriterionKind.REQUIREMENT, "holdsAward(\"badge\")")
                .route("badge", "a", null, "has-pin")
                .route("badge", "a", null, "has-badge")
                .route("badge", "b", null, "has-cup")
                .engine();
        RoundEntry badge = given("b", "badge", 2012, past("pin", 2011), past("cup", 2011));
        assertThat(two.withdrawn(PIN, List.of(badge)).resting()).isEmpty();
    }

    @Test
    void a_clock_or_a_bar_that_gets_better_without_it_is_no_use() {
        RoundEntry watch = given("w", "watch", 2012, past("pin", 2011));
        assertThat(engine.withdrawn(PIN, List.of(watch)).resting()).isEmpty();
        EligibilityEngine barred = new ToyPack()
                .award("pin")
                .award("cup")
                .award("badge")
                .measured("has-cup", CriterionKind.REQUIREMENT, "holdsAward(\"cup\")")
                .measured("pin-in-the-way", CriterionKind.BAR, "holdsAward(\"pin\")")
                .route("badge", "*", null, "has-cup")
                .route("badge", "*", null, "pin-in-the-way")
                .engine();
        RoundEntry badge = given("b", "badge", 2012, past("pin", 2011), past("cup", 2011));
        assertThat(barred.withdrawn(PIN, List.of(badge)).resting()).isEmpty();
    }

    @Test
    void a_bar_that_comes_up_without_it_is_a_use() {
        EligibilityEngine barred = new ToyPack()
                .award("pin")
                .award("cup")
                .award("badge")
                .measured("has-cup", CriterionKind.REQUIREMENT, "holdsAward(\"cup\")")
                .measured("no-pin", CriterionKind.BAR, "lacksAward(\"pin\")")
                .route("badge", "*", null, "has-cup")
                .route("badge", "*", null, "no-pin")
                .engine();
        RoundEntry badge = given("b", "badge", 2012, past("pin", 2011), past("cup", 2011));
        RestingAward resting = only(barred.withdrawn(PIN, List.of(badge)));
        assertThat(resting.effect()).isEqualTo(WithdrawalEffect.FALLS);
        assertThat(resting.findings()).extracting(FindingChange::criterion).containsExactly("no-pin");
    }

    @Test
    void where_the_list_may_lack_some_it_is_open_and_so_is_what_rests_on_that() {
        RoundEntry ribbon =
                entry("r", "ribbon", 2012, Listing.atLeast(past("pin", 2011).build()));
        RoundEntry medal = given("m", "medal", 2013, past("ribbon", 2012));
        AwardWithdrawal withdrawal = engine.withdrawn(PIN, List.of(ribbon, medal));
        assertThat(withdrawal.resting())
                .extracting(
                        RestingAward::id,
                        RestingAward::effect,
                        resting -> resting.after().outcome())
                .containsExactly(
                        tuple("r", WithdrawalEffect.OPEN, Outcome.UNDETERMINED),
                        tuple("m", WithdrawalEffect.OPEN, Outcome.NOT_ELIGIBLE));
    }

    @Test
    void the_number_of_the_decision_goes_before_its_day() {
        WithdrawnAward numbered = new WithdrawnAward("p", "pin", "12/QĐ", day(2011));
        RoundEntry same = given(
                "a", "ribbon", 2012, PastAward.builder("pin").number("12/QĐ").decidedOn(day(2010)));
        RoundEntry otherNumber = given("b", "ribbon", 2012, past("pin", 2011).number("13/QĐ"));
        RoundEntry byDay = given("c", "ribbon", 2012, past("pin", 2011));
        RoundEntry neither = given("d", "ribbon", 2012, PastAward.builder("pin").year(2011));
        RoundEntry otherAward = given("e", "badge", 2012, past("cup", 2011).number("12/QĐ"));
        AwardWithdrawal withdrawal = engine.withdrawn(numbered, List.of(same, otherNumber, byDay, neither, otherAward));
        assertThat(withdrawal.resting()).extracting(RestingAward::id).containsExactly("a", "c");
        assertThat(withdrawal.toCompare()).containsExactly("d");
    }

    @Test
    void others_and_those_without_a_code_or_a_day_of_decision_are_passed_over() {
        RoundEntry own = given("r", "ribbon", 2012, past("pin", 2011));
        Nomination undecided = Nomination.builder("u", "ribbon")
                .candidate(own.nomination().candidate())
                .proposedOn(LocalDate.of(2012, 11, 1))
                .build();
        List<RoundEntry> others = List.of(
                RoundEntry.of(own.nomination()), RoundEntry.of(undecided).of("p"));
        assertThat(engine.withdrawn(PIN, others).resting()).isEmpty();
        assertThat(engine.withdrawn(PIN, List.of(own.of("q"))).resting()).isEmpty();
        WithdrawnAward later = new WithdrawnAward("p", "pin", null, day(2013));
        assertThat(engine.withdrawn(later, List.of(given("r", "ribbon", 2012, past("pin", 2013))))
                        .resting())
                .isEmpty();
    }

    @Test
    void one_that_cannot_be_decided_stops_nobody() {
        RoundEntry unknown = given("x", "of-another-pack", 2012, past("pin", 2011));
        AwardWithdrawal withdrawal =
                engine.withdrawn(PIN, List.of(unknown, given("r", "ribbon", 2012, past("pin", 2011))));
        assertThat(withdrawal.failed()).extracting(EvaluationResult.Failed::id).containsExactly("x");
        assertThat(withdrawal.resting()).hasSize(1);
    }

    @Test
    void an_award_that_nobody_could_tell_and_two_dossiers_of_one_code_are_refused() {
        assertThatThrownBy(() -> new WithdrawnAward("p", "pin", null, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(award = pin)");
        List<RoundEntry> twice = List.of(given("r", "ribbon", 2012), given("r", "ribbon", 2013));
        assertThatThrownBy(() -> engine.withdrawn(PIN, twice))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(dossier = r)");
    }

    @Test
    void the_page_names_award_day_effect_and_clause() {
        AwardWithdrawal withdrawal = engine.withdrawn(PIN, List.of(given("r", "ribbon", 2012, past("pin", 2011))));
        assertThat(withdrawal.explain(Language.VIETNAMESE).replaceAll("\\s+", " "))
                .contains(
                        "Thu hồi khen thưởng pin ngày 01/12/2011, mã người, tập thể p",
                        "r – Danh hiệu ribbon, ngày 01/12/2012: không còn đủ điều kiện. Không tính pin ngày 01/12/2011:",
                        "Không đạt: Tiêu chí has-pin",
                        "Điều 1 Nghị định 1/2000/NĐ-CP");
        assertThat(withdrawal.explain(Language.ENGLISH)).contains("no longer eligible");
        assertThat(engine.withdrawn(PIN, List.of()).explain(Language.VIETNAMESE))
                .contains("Không có khen thưởng nào sau đó dựa vào");
    }
}
