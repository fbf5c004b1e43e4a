package org.khen.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.khen.EligibilityEngine;
import org.khen.RulePacks;
import org.khen.facts.DisciplineForm;
import org.khen.facts.Group;
import org.khen.facts.Listing;
import org.khen.facts.Nomination;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.facts.PersonBuilder;
import org.khen.facts.Rating;
import org.khen.facts.TrainingResult;
import org.khen.pack.Direction;

/** That the oracle bites: whatever is made wrong in the packs, some dossier comes out differently. */
class SeededFaultsTest {

    private static final long SEED = 20_140_916;
    private static final int DOSSIERS = 40_000;

    private static final String LDTT = "lao-dong-tien-tien";
    private static final String CSTDCS = "chien-si-thi-dua-co-so";
    private static final String BKT = "bang-khen-cap-tinh";
    private static final String BKTTG = "bang-khen-thu-tuong";
    private static final String HCLD3 = "huan-chuong-lao-dong-hang-ba";
    private static final String BMVNAH = "ba-me-viet-nam-anh-hung";
    private static final String TTLDTT = "tap-the-lao-dong-tien-tien";
    private static final String TTLDXS = "tap-the-lao-dong-xuat-sac";

    private static RulePacks packs;
    private static EligibilityEngine engine;

    @BeforeAll
    static void compile() {
        packs = Packs.inOrder();
        engine = EligibilityEngine.of(packs);
    }

    @AfterAll
    static void forget() {
        packs = null;
        engine = null;
    }

    static Stream<Fault> faultsOfTables() {
        return Stream.of(
                Fault.number(LDTT, "ldtt-2003.recruited-months", 1),
                Fault.number(LDTT, "ldtt-2003.recruited-months", -1),
                Fault.number(LDTT, "ldtt-2003.days-off-limit", 1),
                Fault.number(LDTT, "ldtt-2003.days-off-limit", -1),
                Fault.direction(LDTT, "ldtt-2003.days-off-limit", Direction.MORE_THAN),
                Fault.word(LDTT, "ldtt-2003.training-result", TrainingResult.VERY_GOOD),
                Fault.number(LDTT, "ldtt-2003.training-long-from", 1),
                Fault.withoutReading(LDTT, "ldtt-2003.recruited-counted-to", "B"),
                Fault.withoutRow(LDTT, "ldtt-2003.study"),
                Fault.withoutRow(LDTT, "overuse-2003.pending-matter"),
                Fault.days(LDTT, "ldtt-2003.days-off", days -> Fault.from(days, 1)),
                Fault.days(LDTT, "ldtt-2003.days-off", days -> Fault.to(days, -1)),
                Fault.days(LDTT, "ldtt-2003.decree-text-2014", days -> Fault.to(days, -1)),
                Fault.days(LDTT, "ldtt-2003.days-off", days -> Fault.to(days, -365)),
                Fault.days(LDTT, "overuse-2003.pending-matter", days -> Fault.from(days, 1)),
                Fault.word(LDTT, "ldtt-2022.rating-level", Rating.COMPLETED),
                Fault.alternativesAllAsked(CSTDCS, "cstdcs-2003.research-topic"),
                Fault.withoutRow(CSTDCS, "cstdcs-2003.combat-ingenuity"),
                Fault.withoutReading(CSTDCS, "cstdcs-2022.counted-years", "B"),
                Fault.word(CSTDCS, "cstdcs-2022.rating-level", Rating.GOOD),
                Fault.number("chien-si-thi-dua-cap-tinh", "cstdct-2003.title-years", 1),
                Fault.number("chien-si-thi-dua-cap-tinh", "cstdct-2003.title-years", -1),
                Fault.direction(TTLDTT, "ttldtt-2003.advanced-share", Direction.AT_LEAST),
                Fault.word(TTLDTT, "ttldtt-2003.member-discipline", DisciplineForm.REPRIMAND),
                Fault.direction(TTLDXS, "ttldxs-2003.advanced-share", Direction.MORE_THAN),
                Fault.number(TTLDXS, "ttldxs-2003.advanced-share", 1),
                Fault.number(TTLDXS, "ttldxs-2003.not-complete", 1),
                Fault.number(BKT, "bkt-2003.years", -1),
                Fault.number(BKT, "bkt-2003.initiative-count", 1),
                Fault.number(BKTTG, "bkttg-2003.years", 1),
                Fault.number(BKTTG, "bkttg-2003.initiative-count", -1),
                Fault.number(BKTTG, "bkttg-2003.contribution", 1),
                Fault.direction(BKTTG, "bkttg-2003.contribution", Direction.MORE_THAN),
                Fault.withoutReading(BKTTG, "bkttg-2003.clock", "A"),
                Fault.number(BKTTG, "bkttg-2022.title-count", -1),
                Fault.withoutReading(BKTTG, "bkttg-2022.lower-clock", "A"),
                Fault.withoutRow(BKTTG, "bkttg-2022.exemplary"),
                Fault.days(BKTTG, "overuse-2003.second-state-award", days -> Fault.to(days, -365)),
                Fault.number(HCLD3, "hcld3-2003.age", -1),
                Fault.number(HCLD3, "hcld3-2003.initiative-count", -1),
                Fault.withoutRow(HCLD3, "overuse-2003.head-on-collective"),
                Fault.number(BMVNAH, "bmvnah.b-child-loss", -1),
                Fault.number(BMVNAH, "bmvnah.a-martyr-children", 1));
    }

    @ParameterizedTest
    @MethodSource("faultsOfTables")
    void a_fault_in_the_tables_is_noticed(Fault fault) {
        RulePacks wrong = packs.changed(fault.change());
        assertThat(wrong.packs()).as("what is made wrong").isNotEqualTo(packs.packs());
        assertNoticed(engine.withTables(wrong), fault.award(), UnaryOperator.identity());
    }

    static Stream<Fault> faultsOfRules() {
        return Stream.of(
                Fault.rule(
                        BMVNAH,
                        "bmvnah.martyr-child-and-husband-or-self",
                        "and for or",
                        text -> text.replace("||", "&&")),
                Fault.rule(
                        BMVNAH,
                        "bmvnah.only-child-martyr",
                        "never fires",
                        text -> text.replace(
                                "ownChildren()", "ownChildren().satisfies(\"bmvnah.b-children\"), ownChildren()")),
                Fault.rule(HCLD3, "overuse-2003.second-state-award", "and for or", text -> text.replace("||", "&&")));
    }

    /** All at once: to compile takes seconds, and each is looked for in the dossiers of its own award. */
    @Test
    void faults_in_the_text_of_rules_are_noticed() {
        faultsOfRules().forEach(fault -> {
            RulePacks wrong = packs.changed(fault.change());
            assertThat(wrong.packs()).as(fault.name()).isNotEqualTo(packs.packs());
            assertNoticed(EligibilityEngine.of(wrong), fault.award(), UnaryOperator.identity());
        });
    }

    @Test
    void what_is_not_known_and_taken_for_none_is_noticed() {
        assertNoticed(engine, LDTT, SeededFaultsTest::absencesTakenForNone);
    }

    @Test
    void a_right_engine_is_not_accused() {
        for (String award : List.of(LDTT, BKTTG, BMVNAH)) {
            assertThat(new Comparison(engine, SEED).anyOf(award, 0, 2_000, UnaryOperator.identity()))
                    .isEmpty();
        }
    }

    /** A host that lets "not known" pass for "none". */
    private static Nomination absencesTakenForNone(Nomination nomination) {
        Person person = (Person) nomination.candidate();
        if (person.absences() != null) {
            return nomination;
        }
        PersonBuilder filled = Person.builder().absences(Listing.none(Period.years(1900, 2030)));
        set(person.groups() == null ? null : person.groups().toArray(Group[]::new), filled::groups);
        set(person.headOfUnit(), filled::headOfUnit);
        set(person.recruitedOn(), filled::recruitedOn);
        set(person.years(), filled::years);
        set(person.disciplines(), filled::disciplines);
        set(person.trainings(), filled::trainings);
        set(person.pastAwards(), filled::pastAwards);
        set(person.achievements(), filled::achievements);
        set(person.proceedings(), filled::proceedings);
        return new Nomination(
                nomination.id(),
                nomination.award(),
                filled.build(),
                nomination.meritPeriod(),
                nomination.ground(),
                nomination.proposedOn(),
                nomination.receivedOn(),
                nomination.decidedOn(),
                nomination.attestations(),
                nomination.procedure());
    }

    private static <T> void set(@Nullable T known, Consumer<T> setter) {
        if (known != null) {
            setter.accept(known);
        }
    }

    private static void assertNoticed(EligibilityEngine wrong, String award, UnaryOperator<Nomination> hidden) {
        Optional<Disagreement> noticed = new Comparison(wrong, SEED).anyOf(award, 0, DOSSIERS, hidden);
        assertThat(noticed).as("seed %s: nobody notices", SEED).isPresent();
    }
}
