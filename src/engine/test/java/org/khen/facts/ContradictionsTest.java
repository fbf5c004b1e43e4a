package org.khen.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContradictionsTest {

    private static final LocalDate PROPOSED = LocalDate.of(2014, 12, 31);

    @Test
    void two_ratings_of_a_year_that_differ_contradict() {
        assertThat(in(Person.builder().rated(2014, Rating.GOOD).rated(2014, Rating.EXCELLENT)))
                .containsExactly(new Contradiction(
                        Fact.YEARS_RATING,
                        "năm 2014 có hai mức xếp loại khác nhau: hoàn thành tốt nhiệm vụ; hoàn thành xuất sắc nhiệm vụ",
                        "the year 2014 has ratings that differ: tasks completed well; tasks completed excellently"));
    }

    @Test
    void the_same_rating_twice_and_a_year_not_rated_do_not_contradict() {
        assertThat(in(Person.builder()
                        .rated(2014, Rating.GOOD)
                        .rated(2014, Rating.GOOD)
                        .yearOfWork(new YearOfWork(Period.year(2014), null))
                        .rated(Period.schoolYear(2013), Rating.FAILED)))
                .isEmpty();
    }

    @Test
    void nobody_is_recruited_after_being_proposed() {
        assertThat(in(Person.builder().recruitedOn(PROPOSED))).isEmpty();
        assertThat(in(Person.builder().recruitedOn(PROPOSED.plusDays(1))))
                .extracting(Contradiction::fact)
                .containsExactly(Fact.RECRUITED_ON);
    }

    @Test
    void an_absence_has_no_more_working_days_than_days() {
        Period twoDays = new Period(PROPOSED.minusDays(1), PROPOSED);
        assertThat(in(Person.builder()
                        .absence(Absence.builder(twoDays).workingDays(2).build())))
                .isEmpty();
        assertThat(in(Person.builder()
                        .absence(Absence.builder(twoDays).workingDays(3).build())))
                .extracting(Contradiction::vi)
                .containsExactly("nghỉ 3 ngày làm việc trong thời gian từ 30/12/2014 đến 31/12/2014, chỉ có 2 ngày");
    }

    @Test
    void the_result_of_a_campaign_is_not_sudden_whatever_it_is_called() {
        assertThat(in(achievement(AchievementKind.SUDDEN).movement("90 ngày đêm")))
                .containsExactly(new Contradiction(
                        Fact.ACHIEVEMENTS_DECLARED_AS,
                        "Không phải thành tích đột xuất: đạt được trong phong trào thi đua; xét theo đợt, chuyên đề"
                                + " (thành tích TT-1 khai là đột xuất).",
                        "Not sudden: achieved within a movement; to be reviewed as thematic"
                                + " (achievement TT-1 is declared as sudden)."));
    }

    @Test
    void what_was_planned_or_foreseen_is_not_sudden() {
        assertThat(in(achievement(AchievementKind.SUDDEN).withinWorkPlan(true)))
                .extracting(Contradiction::fact)
                .containsExactly(Fact.ACHIEVEMENTS_WITHIN_WORK_PLAN);
        assertThat(in(achievement(AchievementKind.SUDDEN).withinWorkPlan(false).foreseen(true)))
                .extracting(Contradiction::fact)
                .containsExactly(Fact.ACHIEVEMENTS_FORESEEN);
    }

    @Test
    void a_sudden_achievement_is_not_regular_nor_thematic() {
        for (AchievementKind declared : List.of(AchievementKind.REGULAR, AchievementKind.THEMATIC)) {
            assertThat(in(achievement(declared).foreseen(false).withinWorkPlan(false)))
                    .extracting(Contradiction::fact)
                    .containsExactly(Fact.ACHIEVEMENTS_DECLARED_AS);
        }
    }

    @Test
    void what_is_not_known_of_an_achievement_contradicts_nothing() {
        for (AchievementKind declared : AchievementKind.values()) {
            assertThat(in(achievement(declared))).isEmpty();
            assertThat(in(achievement(declared).foreseen(false))).isEmpty();
            assertThat(in(achievement(declared).withinWorkPlan(false))).isEmpty();
        }
        assertThat(in(achievement(AchievementKind.SUDDEN).foreseen(false).withinWorkPlan(false)))
                .isEmpty();
        assertThat(in(achievement(AchievementKind.THEMATIC).movement("m"))).isEmpty();
        assertThat(in(achievement(AchievementKind.REGULAR).movement("m"))).isEmpty();
        assertThat(in(new AchievementBuilder("TT-1", Period.year(2014)).movement("m")))
                .isEmpty();
    }

    private static AchievementBuilder achievement(AchievementKind declared) {
        return Achievement.builder("TT-1", Period.year(2014)).declaredAs(declared);
    }

    private static List<Contradiction> in(AchievementBuilder achievement) {
        return in(Person.builder().achievement(achievement.build()));
    }

    @Test
    void whoever_heads_a_unit_holds_a_leading_post() {
        assertThat(in(Person.builder().headOfUnit(true).leadingPost(false)))
                .extracting(Contradiction::fact)
                .containsExactly(Fact.HEAD_OF_UNIT);
        assertThat(in(Person.builder().headOfUnit(true))).isEmpty();
        assertThat(in(Person.builder().headOfUnit(true).leadingPost(true))).isEmpty();
        assertThat(in(Person.builder().headOfUnit(false).leadingPost(false))).isEmpty();
    }

    @Test
    void a_matter_is_not_concluded_before_it_is_opened_nor_while_it_is_open() {
        Proceeding proceeding = Proceeding.builder(ProceedingKind.COMPLAINT)
                .status(ProceedingStatus.OPEN)
                .openedOn(PROPOSED)
                .closedOn(PROPOSED.minusDays(1))
                .build();

        assertThat(in(Person.builder().proceeding(proceeding)))
                .extracting(Contradiction::fact)
                .containsExactly(Fact.PROCEEDINGS, Fact.PROCEEDINGS_STATUS);
    }

    @Test
    void no_more_own_children_are_listed_than_there_are() {
        Relative child = new Relative(Kinship.CHILD, null, true, null);
        FamilyBuilder family = Family.builder()
                .children(1)
                .relative(child)
                .relative(new Relative(Kinship.ADOPTED_CHILD, null, true, null))
                .relative(new Relative(Kinship.CHILD_IN_LAW, null, true, null));

        assertThat(in(Person.builder().family(family.build()))).isEmpty();
        family.relative(new Relative(Kinship.ADOPTED_CHILD, true, true, null));
        assertThat(in(Person.builder().family(family.build())))
                .extracting(Contradiction::vi)
                .containsExactly("tổng số con ghi là 1 nhưng danh sách có 2 con");
    }

    @Test
    void nothing_is_rewarded_before_it_begins() {
        PastAward early = PastAward.builder("cup")
                .year(Period.year(2014))
                .decidedOn(LocalDate.of(2013, 12, 31))
                .build();
        assertThat(in(Person.builder().pastAward(early)))
                .extracting(Contradiction::vi)
                .containsExactly(
                        "quyết định khen thưởng ngày 31/12/2013 khen thành tích của thời gian chưa tới (2014)");
        PastAward ahead = PastAward.builder("cup")
                .meritPeriod(new MeritPeriod.Stated(Period.years(2013, 2014)))
                .decidedOn(LocalDate.of(2013, 11, 20))
                .build();
        assertThat(in(Person.builder().pastAward(ahead)))
                .extracting(Contradiction::fact)
                .containsExactly(Fact.PAST_AWARDS_MERIT_PERIOD);
        PastAward inItsYear = PastAward.builder("cup")
                .year(Period.year(2013))
                .meritPeriod(new MeritPeriod.Stated(Period.year(2013)))
                .decidedOn(LocalDate.of(2013, 11, 20))
                .build();
        assertThat(in(Person.builder().pastAward(inItsYear))).isEmpty();
    }

    @Test
    void no_more_members_have_a_result_than_there_are() {
        MemberResults results = MemberResults.builder(2014)
                .members(10)
                .membersWhoCompletedTasks(10)
                .advancedWorkers(11)
                .emulationSoldiers(12)
                .build();
        assertThat(Contradictions.in(Nomination.builder("d", "ribbon")
                        .candidate(Collective.builder().memberResult(results).build())
                        .build()))
                .extracting(Contradiction::fact)
                .containsExactly(Fact.MEMBER_RESULTS_ADVANCED, Fact.MEMBER_RESULTS_SOLDIERS);
    }

    @Test
    void the_order_of_facts_does_not_matter() {
        PersonBuilder one = Person.builder()
                .rated(2013, Rating.GOOD)
                .rated(2014, Rating.GOOD)
                .rated(2013, Rating.FAILED)
                .rated(2014, Rating.FAILED);
        PersonBuilder other = Person.builder()
                .rated(2014, Rating.FAILED)
                .rated(2013, Rating.FAILED)
                .rated(2014, Rating.GOOD)
                .rated(2013, Rating.GOOD);

        assertThat(in(one)).hasSize(2).isEqualTo(in(other));
    }

    private static List<Contradiction> in(PersonBuilder person) {
        return Contradictions.in(Nomination.builder("a", "b")
                .candidate(person.build())
                .proposedOn(PROPOSED)
                .build());
    }
}
