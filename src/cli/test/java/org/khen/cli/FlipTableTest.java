package org.khen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khen.Outcome.ELIGIBLE;
import static org.khen.Outcome.NOT_ELIGIBLE;
import static org.khen.Outcome.NO_RULE_IN_FORCE;
import static org.khen.Outcome.UNDETERMINED;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.khen.Decision;
import org.khen.EligibilityEngine;
import org.khen.OpenReason;
import org.khen.Outcome;
import org.khen.RulePacks;
import org.khen.Unamended;
import org.khen.Verdict;
import org.khen.facts.Absence;
import org.khen.facts.AbsenceReason;
import org.khen.facts.Attestation;
import org.khen.facts.AttestedBy;
import org.khen.facts.AwardGround;
import org.khen.facts.Candidate;
import org.khen.facts.Collective;
import org.khen.facts.DisciplineForm;
import org.khen.facts.Fact;
import org.khen.facts.Group;
import org.khen.facts.Initiative;
import org.khen.facts.Level;
import org.khen.facts.Listing;
import org.khen.facts.MemberResults;
import org.khen.facts.MeritPeriod;
import org.khen.facts.Nomination;
import org.khen.facts.NominationBuilder;
import org.khen.facts.PastAward;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.facts.PersonBuilder;
import org.khen.facts.Rating;
import org.khen.pack.Coverage;
import org.khen.pack.Language;

/**
 * The same facts under the law of each time, with the shipped packs: what the law of 2003 refuses and that of 2022 grants, or the
 * other way round. Where the text of a rule was not seen nobody is refused.
 */
class FlipTableTest {

    private static final EligibilityEngine ENGINE = EligibilityEngine.of(RulePacks.onClassPath());
    private static final Period LIFE = new Period(LocalDate.of(1900, 1, 1), LocalDate.of(2027, 12, 31));

    /** A time with law of its own, by the year that is proposed and the day of the proposal. */
    private enum Time {
        DECREE_65(2014, "2015-01-20"),
        DECREE_91(2018, "2019-01-20"),
        DECREE_98(2024, "2025-01-20"),
        DECREE_152(2025, "2026-01-20"),
        AMENDED(2025, "2026-10-01");

        private final int year;
        private final LocalDate day;

        Time(int year, String day) {
            this.year = year;
            this.day = LocalDate.parse(day);
        }

        boolean isOf2003() {
            return this == DECREE_65 || this == DECREE_91;
        }
    }

    private static PersonBuilder servant() {
        return Person.builder()
                .groups(Group.PUBLIC_EMPLOYEE)
                .recruitedOn(LocalDate.of(2000, 1, 1))
                .headOfUnit(false)
                .complete(
                        LIFE,
                        Fact.ABSENCES,
                        Fact.DISCIPLINES,
                        Fact.TRAININGS,
                        Fact.INITIATIVES,
                        Fact.RESEARCH_TOPICS,
                        Fact.COMBAT_INGENUITIES,
                        Fact.PROCEEDINGS,
                        Fact.PAST_AWARDS,
                        Fact.ACHIEVEMENTS);
    }

    private static PersonBuilder rated(PersonBuilder person, Time time, int years, Rating rating) {
        IntStream.range(0, years).forEach(back -> person.rated(time.year - back, rating));
        return person;
    }

    private static PastAward title(String award, int year) {
        return PastAward.builder(award)
                .year(year)
                .decidedOn(LocalDate.of(year + 1, 1, 10))
                .ground(AwardGround.MERIT)
                .build();
    }

    private static PastAward certificate(int year, AwardGround ground) {
        return PastAward.builder("bang-khen-cap-tinh")
                .year(year)
                .decidedOn(LocalDate.of(year, 12, 20))
                .meritPeriod(new MeritPeriod.Stated(Period.year(year)))
                .ground(ground)
                .build();
    }

    private static Decision decided(String award, Candidate candidate, Time time, Attestation... said) {
        NominationBuilder nomination = Nomination.builder("F-1", award)
                .candidate(candidate)
                .meritPeriod(time.year)
                .ground(AwardGround.MERIT)
                .proposedOn(time.day);
        Set.of(said).forEach(nomination::attestation);
        return ENGINE.evaluate(nomination.build());
    }

    private static Attestation council(String criterion, boolean holds) {
        return new Attestation(criterion, holds, AttestedBy.COUNCIL, "Hội đồng", "1/BB", null);
    }

    private static Attestation unit(String criterion) {
        return new Attestation(criterion, true, AttestedBy.UNIT, "Cơ quan", "2/BC", null);
    }

    private static @Nullable Outcome ifUnamended(Decision decision) {
        Unamended before = decision.ifUnamended();
        return before == null ? null : before.outcome();
    }

    /** From 1 October 2026 the outcome is open because the text was not seen, with the answer of the law before beside it. */
    private static void assertOpen(Decision decision, Outcome before) {
        assertThat(decision.outcome()).as(decision.explain(Language.ENGLISH)).isEqualTo(UNDETERMINED);
        assertThat(decision.openBecause()).contains(OpenReason.LAW_TEXT_NOT_SEEN);
        assertThat(ifUnamended(decision)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void excellent_without_an_initiative_is_enough_for_the_base_title_only_under_the_law_of_2022(Time time) {
        Decision decision = decided(
                "chien-si-thi-dua-co-so",
                rated(servant(), time, 1, Rating.EXCELLENT)
                        .pastAward(title("lao-dong-tien-tien", time.year))
                        .build(),
                time);

        if (time == Time.AMENDED) {
            assertOpen(decision, ELIGIBLE);
        } else {
            assertThat(decision.outcome())
                    .as(decision.explain(Language.ENGLISH))
                    .isEqualTo(time.isOf2003() ? NOT_ELIGIBLE : ELIGIBLE);
            assertThat(decision.ifUnamended()).isNull();
        }
    }

    /** The certificate of the Prime Minister by the route of five years, with all others said not to be met. */
    private static Decision primeMinister(PersonBuilder person, Time time) {
        return decided(
                "bang-khen-thu-tuong",
                person.build(),
                time,
                council("bkttg-2003.movement", false),
                council("bkttg-2003.influence", false),
                council("bkttg-2003.exemplary", true),
                new Attestation("bkttg-2003.combat", false, AttestedBy.UNIT, "Cơ quan", "2/BC", null),
                council("bkttg-2022.movement", false),
                council("bkttg-2022.influence", false),
                council("bkttg-2022.contribution", false),
                council("bkttg-2022.exemplary", true));
    }

    private static Verdict byInitiatives(Decision decision) {
        return decision.awardFinding().routes().stream()
                .filter(route -> route.route().equals("điểm c khoản 1 (sáng kiến)"))
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    @ParameterizedTest
    @EnumSource
    void a_certificate_won_inside_the_five_years_with_three_base_titles_may_count_only_under_the_law_of_2022(
            Time time) {
        PersonBuilder person =
                rated(servant(), time, 6, Rating.GOOD).pastAward(certificate(time.year - 2, AwardGround.MERIT));
        IntStream.of(0, 1, 3).forEach(back -> person.pastAward(title("chien-si-thi-dua-co-so", time.year - back)));

        Decision decision = primeMinister(person, time);

        if (time.isOf2003()) {
            // Of the other routes of Decree 91 the text was not seen.
            assertThat(byInitiatives(decision)).isEqualTo(Verdict.NOT_MET);
            assertThat(decision.outcome())
                    .as(decision.explain(Language.ENGLISH))
                    .isEqualTo(time == Time.DECREE_65 ? NOT_ELIGIBLE : UNDETERMINED);
        } else if (time == Time.AMENDED) {
            assertOpen(decision, UNDETERMINED);
        } else {
            // The years run to the proposal, but those that the certificate counted may be used up: two readings.
            assertThat(decision.outcome())
                    .as(decision.explain(Language.ENGLISH))
                    .isEqualTo(UNDETERMINED);
            assertThat(decision.openBecause()).containsExactly(OpenReason.READINGS_DIFFER);
        }
    }

    @ParameterizedTest
    @EnumSource
    void five_excellent_years_and_initiatives_do_not_help_whose_certificate_came_last(Time time) {
        PersonBuilder person =
                rated(servant(), time, 5, Rating.EXCELLENT).pastAward(certificate(time.year, AwardGround.MERIT));
        IntStream.range(0, 5)
                .forEach(back -> person.initiative(Initiative.builder(Period.year(time.year - back))
                        .recognisedAt(Level.BASE)
                        .applied(true)
                        .build()));

        Decision decision = primeMinister(person, time);

        if (time.isOf2003()) {
            assertThat(byInitiatives(decision)).isEqualTo(Verdict.NOT_MET);
            assertThat(decision.outcome())
                    .as(decision.explain(Language.ENGLISH))
                    .isEqualTo(time == Time.DECREE_65 ? NOT_ELIGIBLE : UNDETERMINED);
        } else if (time == Time.AMENDED) {
            assertOpen(decision, NOT_ELIGIBLE);
        } else {
            // Not for the order any more, but for want of three base titles.
            assertThat(decision.outcome())
                    .as(decision.explain(Language.ENGLISH))
                    .isEqualTo(NOT_ELIGIBLE);
            assertThat(decision.stoppedBy())
                    .anySatisfy(finding -> assertThat(finding.criterion()).isEqualTo("bkttg-2022.base-titles"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_certificate_for_a_sudden_achievement_carries_no_further_one_under_the_law_of_2022(Time time) {
        PersonBuilder person =
                rated(servant(), time, 6, Rating.GOOD).pastAward(certificate(time.year - 6, AwardGround.SUDDEN));
        IntStream.of(0, 1, 3).forEach(back -> person.pastAward(title("chien-si-thi-dua-co-so", time.year - back)));

        Decision decision = primeMinister(person, time);

        if (time == Time.AMENDED) {
            assertOpen(decision, NOT_ELIGIBLE);
        } else if (!time.isOf2003()) {
            assertThat(decision.outcome())
                    .as(decision.explain(Language.ENGLISH))
                    .isEqualTo(NOT_ELIGIBLE);
            assertThat(decision.stoppedBy())
                    .anySatisfy(finding -> assertThat(finding.criterion()).isEqualTo("bkttg-2022.holds-certificate"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_member_at_warning_level_stops_the_excellent_collective_only_under_the_law_of_2003(Time time) {
        Collective collective = Collective.builder()
                .headcount(20)
                .pastAwards(Listing.complete(LIFE, title("tap-the-lao-dong-tien-tien", time.year)))
                .proceedings(Listing.none(LIFE))
                .memberResult(MemberResults.builder(Period.year(time.year))
                        .members(20)
                        .membersWhoCompletedTasks(20)
                        .advancedWorkers(14)
                        .emulationSoldiers(1)
                        .heaviestDiscipline(DisciplineForm.WARNING)
                        .build())
                .build();

        Decision decision = decided(
                "tap-the-lao-dong-xuat-sac",
                collective,
                time,
                council("ttldxs-2003.excellent", true),
                council("ttldxs-2003.movement", true),
                council("ttldxs-2003.united", true));

        if (time.isOf2003()) {
            assertThat(decision.outcome())
                    .as(decision.explain(Language.ENGLISH))
                    .isEqualTo(NOT_ELIGIBLE);
        } else {
            // Whatever else the packs ask, or have no rule for: no such limb was seen, so that nobody is refused by it.
            assertThat(decision.outcome()).isIn(ELIGIBLE, UNDETERMINED, NO_RULE_IN_FORCE);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2014, 2015-01-20, NOT_ELIGIBLE",
        "2016, 2017-09-30, NOT_ELIGIBLE",
        "2016, 2017-10-01, ELIGIBLE",
        "2024, 2025-01-20, ELIGIBLE",
        "2025, 2026-01-20, ELIGIBLE",
        "2025, 2026-10-01, UNDETERMINED",
    })
    void forty_days_off_bar_the_advanced_worker_until_the_end_of_september_2017(
            int year, LocalDate day, Outcome outcome) {
        PersonBuilder person = servant()
                .rated(year, Rating.GOOD)
                .absence(Absence.builder(Period.year(year))
                        .reason(AbsenceReason.OTHER)
                        .workingDays(40)
                        .build());
        NominationBuilder nomination = Nomination.builder("F-1", "lao-dong-tien-tien")
                .candidate(person.build())
                .meritPeriod(year)
                .proposedOn(day);
        nomination
                .attestation(unit("ldtt-2003.tasks-done-well"))
                .attestation(council("ldtt-2003.law-and-unity", true))
                .attestation(unit("ldtt-2003.study"))
                .attestation(council("ldtt-2003.morals", true))
                .attestation(council("ldtt-2022.self-reliant-united", true));

        Decision decision = ENGINE.evaluate(nomination.build());

        assertThat(decision.outcome()).as(decision.explain(Language.ENGLISH)).isEqualTo(outcome);
        if (outcome == UNDETERMINED) {
            assertOpen(decision, ELIGIBLE);
        }
    }

    @Test
    void the_share_of_base_titles_is_capped_by_texts_of_the_law_of_2003_alone() {
        // No dossier of one person tells the share of a unit: the packs hold the texts, and no rule by them.
        RulePacks packs = ENGINE.packs();
        assertThat(packs.pack("law-2003").sources().values())
                .anySatisfy(source -> assertThat(source.summary()).contains("15%"));
        assertThat(packs.pack("law-2022").sources().values())
                .filteredOn(source -> source.summary().contains("15%"))
                .isNotEmpty()
                .allSatisfy(source -> assertThat(source.coverage()).isNotEqualTo(Coverage.CRITERION));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-20, 2026-09-30, ELIGIBLE, 2026-09-20",
        "2026-09-20, 2026-10-01, UNDETERMINED, 2026-10-01",
        "2026-09-20, 2026-10-02, UNDETERMINED, 2026-10-02",
        "2026-09-30, , ELIGIBLE, 2026-09-30",
        "2026-10-01, , UNDETERMINED, 2026-10-01",
    })
    void a_dossier_received_before_the_first_of_october_2026_is_judged_by_the_law_before(
            LocalDate proposed, @Nullable LocalDate received, Outcome outcome, LocalDate asOf) {
        NominationBuilder nomination = Nomination.builder("F-1", "chien-si-thi-dua-co-so")
                .candidate(servant()
                        .rated(2025, Rating.EXCELLENT)
                        .pastAward(title("lao-dong-tien-tien", 2025))
                        .build())
                .meritPeriod(2025)
                .proposedOn(proposed);
        if (received != null) {
            nomination.receivedOn(received);
        }

        Decision decision = ENGINE.evaluate(nomination.build());
        Decision assuming = ENGINE.assumingUnamended("l26").evaluate(nomination.build());

        assertThat(decision.outcome()).as(decision.explain(Language.ENGLISH)).isEqualTo(outcome);
        assertThat(decision.asOf()).isEqualTo(asOf);
        assertThat(assuming.outcome()).isEqualTo(ELIGIBLE);
        assertThat(assuming.assumedUnamended()).hasSize(1);
    }
}
