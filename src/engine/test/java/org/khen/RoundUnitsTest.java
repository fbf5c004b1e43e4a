package org.khen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khen.RoundStatus.ELIGIBLE_NOT_SELECTED;
import static org.khen.RoundStatus.PLACES_UNKNOWN;
import static org.khen.RoundStatus.SELECTED;
import static org.khen.ToyPack.number;
import static org.khen.ToyPack.word;
import static org.khen.ToyRound.eligible;
import static org.khen.ToyRound.open;
import static org.khen.ToyRound.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.khen.facts.CountedTo;
import org.khen.facts.Ratio;
import org.khen.facts.ReviewRound;
import org.khen.facts.RoundEntry;
import org.khen.facts.RoundUnit;
import org.khen.pack.CellRef;
import org.khen.pack.CriterionKind;
import org.khen.pack.Direction;
import org.khen.pack.Language;
import org.khen.pack.LimitStatus;
import org.khen.pack.RoundBase;
import org.khen.pack.RoundRule;
import org.khen.pack.RoundRuleKind;
import org.khen.pack.RoundScope;
import org.khen.pack.Rounding;
import org.khen.pack.Unit;
import org.khen.pack.Validity;

/** Nominations of which nobody says from which unit or cluster they come: they may count anywhere. */
class RoundUnitsTest {

    private static final List<String> UNITS = List.of("u", "v", "w");

    private static EligibilityEngine engine;

    @BeforeAll
    static void compile() {
        engine = new ToyPack()
                .award("pin")
                .award("ribbon")
                .parameter("counted-to", word(CountedTo.DAY_OF_PROPOSAL), null)
                .limit("months", Direction.AT_LEAST, number(10), Unit.MONTH)
                .measured(
                        "work",
                        CriterionKind.REQUIREMENT,
                        "monthsSinceRecruitment(param(\"counted-to\")).satisfies(\"months\")")
                .forAll()
                .route("ribbon", "*", null, "work", null, Validity.ALWAYS)
                .engine();
    }

    private static RoundRule ofNominated(int percent) {
        return new RoundRule(
                "of-nominated",
                RoundRuleKind.SHARE_AT_MOST,
                "ribbon",
                RoundScope.UNIT,
                RoundBase.NOMINATED,
                null,
                Ratio.of(percent, 100),
                Rounding.DOWN,
                null,
                null,
                null,
                null,
                Set.of(),
                Validity.ALWAYS,
                "law",
                LimitStatus.BY_TEXT,
                null,
                null,
                new CellRef("rounds.csv", 2, 1));
    }

    private static @Nullable Integer placesIn(RoundDecision round, String unit) {
        return round.caps().stream()
                .filter(cap -> unit.equals(cap.within()))
                .findFirst()
                .orElseThrow()
                .places();
    }

    @Test
    void a_share_of_those_nominated_is_not_known_where_somebody_names_no_unit() {
        RoundDecision round = new ToyRound()
                .with(ofNominated(50))
                .add(
                        eligible("a").from("u").voted(9, 9),
                        eligible("b").from("u").voted(8, 9),
                        eligible("c").voted(7, 9))
                .review(engine);
        assertThat(status(round, "c")).isEqualTo(PLACES_UNKNOWN);
        // With c, three are nominated by u, or more: one place at least.
        assertThat(status(round, "b")).isEqualTo(PLACES_UNKNOWN);
        assertThat(placesIn(round, "u")).isNull();
    }

    @Test
    void one_who_names_no_unit_may_take_a_place_in_any() {
        RoundDecision round = new ToyRound()
                .places(2, RoundScope.UNIT)
                .add(
                        eligible("a").from("u").voted(9, 9),
                        eligible("b").from("u").voted(7, 9),
                        eligible("c").from("u").voted(6, 9),
                        eligible("stranger").voted(8, 9))
                .review(engine);
        assertThat(status(round, "a")).isEqualTo(SELECTED);
        assertThat(status(round, "b")).isEqualTo(PLACES_UNKNOWN);
        assertThat(status(round, "c")).isEqualTo(ELIGIBLE_NOT_SELECTED);
        assertThat(round.explain(Objects.requireNonNull(round.result("b")), Language.VIETNAMESE))
                .contains("còn 01 hồ sơ đủ điều kiện chưa rõ thuộc cơ quan, đơn vị hoặc cụm, khối nào");
    }

    @Test
    void one_who_names_no_unit_does_no_harm_where_there_is_room_for_all() {
        RoundDecision round = new ToyRound()
                .places(3, RoundScope.UNIT)
                .add(
                        eligible("a").from("u").voted(9, 9),
                        eligible("b").from("u").voted(7, 9),
                        eligible("stranger").voted(8, 9))
                .review(engine);
        assertThat(status(round, "a")).isEqualTo(SELECTED);
        assertThat(status(round, "b")).isEqualTo(SELECTED);
    }

    @Test
    void where_no_cap_binds_the_page_does_not_speak_of_others() {
        RoundDecision round = new ToyRound()
                .places(3, RoundScope.UNIT)
                .add(eligible("a").from("u"))
                .review(engine);
        assertThat(round.summary(Language.VIETNAMESE)).contains("Các mức đều còn suất hoặc vừa đủ: 1.");
    }

    @Test
    void a_unit_without_a_cluster_may_belong_to_any() {
        RoundDecision round = new ToyRound()
                .places(1, RoundScope.CLUSTER)
                .unit("u", 1)
                .unit(RoundUnit.of("v"))
                .add(
                        eligible("a").from("u").voted(8, 9),
                        eligible("b").from("v").voted(9, 9))
                .review(engine);
        assertThat(status(round, "a")).isEqualTo(PLACES_UNKNOWN);
        assertThat(status(round, "b")).isEqualTo(PLACES_UNKNOWN);
    }

    @Test
    void two_dossiers_of_one_candidate_for_one_award_are_to_be_compared() {
        RoundDecision round = new ToyRound()
                .add(
                        eligible("a").from("u").of("nga"),
                        eligible("b").from("v").of("nga"),
                        eligible("c").from("u").of("lan"))
                .review(engine);
        assertThat(Objects.requireNonNull(round.result("a")).toCompare()).containsExactly("b");
        assertThat(Objects.requireNonNull(round.result("c")).toCompare()).isEmpty();
    }

    @Test
    void two_of_one_name_and_unit_for_one_award_are_to_be_compared_unless_codes_tell_them_apart() {
        RoundDecision round = new ToyRound()
                .add(
                        named("a", "Nga").from("u"),
                        named("b", "Nga").from("u"),
                        named("c", "Nga").from("v"))
                .add(
                        named("d", "Lan").from("u").of("lan-1"),
                        named("e", "Lan").from("u").of("lan-2"))
                .review(engine);
        assertThat(Objects.requireNonNull(round.result("a")).toCompare()).containsExactly("b");
        assertThat(Objects.requireNonNull(round.result("c")).toCompare()).isEmpty();
        assertThat(Objects.requireNonNull(round.result("d")).toCompare()).isEmpty();
    }

    private static RoundEntry named(String id, String name) {
        return RoundEntry.of(ToyRound.nomination(id, "ribbon", ToyRound.worker().name(name)));
    }

    @Test
    void what_is_said_for_certain_holds_wherever_those_without_a_unit_belong() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int run = 0; run < 150; run++) {
            ToyRound toy = new ToyRound().places(1 + random.nextInt(2), RoundScope.UNIT);
            if (random.nextBoolean()) {
                toy.places(1 + random.nextInt(3), RoundScope.CLUSTER);
            }
            if (random.nextBoolean()) {
                toy.with(ofNominated(50));
            }
            if (random.nextBoolean()) {
                toy.places(2 + random.nextInt(3), RoundScope.ROUND);
            }
            EligibilityEngine same = toy.unit("u", 1)
                    .unit("v", 1)
                    .unit(RoundUnit.of("w").in("block-2"))
                    .engine(engine);
            List<RoundEntry> known = new ArrayList<>();
            List<RoundEntry> strangers = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                RoundEntry entry =
                        (random.nextInt(6) == 0 ? open("e" + i) : eligible("e" + i)).voted(random.nextInt(5), 9);
                if (i > 3) {
                    strangers.add(entry);
                } else {
                    known.add(entry.from(random.nextBoolean() ? "u" : "v"));
                }
            }
            ReviewRound round = toy.round();
            RoundDecision said = same.review(of(round, known, strangers));
            for (String one : UNITS) {
                for (String other : UNITS) {
                    RoundDecision world = same.review(of(
                            round,
                            known,
                            List.of(strangers.get(0).from(one), strangers.get(1).from(other))));
                    for (RoundResult result : said.results()) {
                        if (result.status() == SELECTED || result.status() == ELIGIBLE_NOT_SELECTED) {
                            RoundResult there = Objects.requireNonNull(world.result(result.id()));
                            assertThat(there.status())
                                    .as("seed %d, run %d, %s", seed, run, result.id())
                                    .isEqualTo(result.status());
                            assertThat(there.secure() || !result.secure())
                                    .as("secure; seed %d, run %d, %s", seed, run, result.id())
                                    .isTrue();
                        }
                    }
                }
            }
        }
    }

    private static ReviewRound of(ReviewRound round, List<RoundEntry> known, List<RoundEntry> strangers) {
        List<RoundEntry> all = new ArrayList<>(known);
        all.addAll(strangers);
        return new ReviewRound(round.id(), ToyRound.DAY, all, round.units());
    }

    @Test
    void an_undetermined_one_without_a_unit_makes_nobody_secure_whom_it_might_displace() {
        RoundDecision round = new ToyRound()
                .places(1, RoundScope.UNIT)
                .add(eligible("a").from("u").voted(8, 9), open("stranger").voted(9, 9))
                .review(engine);
        assertThat(status(round, "a")).isEqualTo(SELECTED);
        assertThat(Objects.requireNonNull(round.result("a")).secure()).isFalse();
        assertThat(Objects.requireNonNull(round.result("stranger")).couldDisplace())
                .isTrue();
    }
}
