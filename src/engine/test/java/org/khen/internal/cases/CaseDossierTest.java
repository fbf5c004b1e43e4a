package org.khen.internal.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.khen.internal.cases.CaseTables.read;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khen.facts.Absence;
import org.khen.facts.AbsenceReason;
import org.khen.facts.Achievement;
import org.khen.facts.AchievementKind;
import org.khen.facts.Attestation;
import org.khen.facts.AttestedBy;
import org.khen.facts.AwardGround;
import org.khen.facts.Collective;
import org.khen.facts.CollectiveKind;
import org.khen.facts.CombatIngenuity;
import org.khen.facts.Contribution;
import org.khen.facts.Discipline;
import org.khen.facts.DisciplineEnd;
import org.khen.facts.DisciplineForm;
import org.khen.facts.Family;
import org.khen.facts.Group;
import org.khen.facts.Household;
import org.khen.facts.Initiative;
import org.khen.facts.Kinship;
import org.khen.facts.Level;
import org.khen.facts.Listing;
import org.khen.facts.MemberResults;
import org.khen.facts.MeritPeriod;
import org.khen.facts.Nomination;
import org.khen.facts.PastAward;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.facts.PostGroup;
import org.khen.facts.PostHeld;
import org.khen.facts.Proceeding;
import org.khen.facts.ProceedingKind;
import org.khen.facts.ProceedingStatus;
import org.khen.facts.Rating;
import org.khen.facts.Relative;
import org.khen.facts.ResearchTopic;
import org.khen.facts.Scope;
import org.khen.facts.ServiceRecord;
import org.khen.facts.Sex;
import org.khen.facts.Training;
import org.khen.facts.TrainingResult;
import org.khen.facts.Transfer;
import org.khen.facts.Workplace;
import org.khen.facts.YearOfWork;

class CaseDossierTest {

    private static final Period TO_PROPOSAL = new Period(LocalDate.of(1900, 1, 1), LocalDate.of(2015, 1, 10));
    private static final Period Y2014 = Period.year(2014);

    @Test
    void a_case_without_facts_is_a_dossier_in_which_nothing_is_known() {
        Nomination nomination = nomination();

        assertThat(nomination.id()).isEqualTo("th-1");
        assertThat(nomination.award()).isEqualTo("toy-title");
        assertThat(nomination.proposedOn()).isEqualTo(LocalDate.of(2015, 1, 10));
        assertThat(nomination.meritPeriod()).isNull();
        assertThat(nomination.candidate()).isEqualTo(Person.builder().build());
    }

    @ParameterizedTest
    @CsvSource({"Ngày vào làm", "FIRST day at  work", "candidate.recruitedOn", "recruitedon", "ngày được tuyển dụng"})
    void a_fact_goes_by_its_titles_and_by_its_path(String heading) {
        assertThat(person(heading, "01/03/2014").recruitedOn()).isEqualTo(LocalDate.of(2014, 3, 1));
        assertThat(person(Normalizer.normalize(heading, Normalizer.Form.NFD), "01/03/2014")
                        .recruitedOn())
                .isEqualTo(LocalDate.of(2014, 3, 1));
    }

    @Test
    void a_merit_period_is_a_year_a_school_year_or_two_days() {
        assertThat(nomination("meritPeriod", "2014").meritPeriod()).isEqualTo(Y2014);
        assertThat(nomination("meritPeriod", "2013-2014").meritPeriod()).isEqualTo(Period.schoolYear(2013));
        assertThat(nomination("meritPeriod", "01/01/2014 – 30/06/2014").meritPeriod())
                .isEqualTo(new Period(LocalDate.of(2014, 1, 1), LocalDate.of(2014, 6, 30)));
        assertThat(nomination("receivedOn", "05/01/2015").receivedOn()).isEqualTo(LocalDate.of(2015, 1, 5));
    }

    @Test
    void attributes_of_a_person_are_read_or_not_known() {
        Person person =
                person("groups", "công nhân; dân quân", "sex", "Nữ", "directWork", "có", "leadingPost", "không");

        assertThat(person.groups()).containsExactlyInAnyOrder(Group.WORKER, Group.MILITIA);
        assertThat(person.sex()).isEqualTo(Sex.FEMALE);
        assertThat(person.directWork()).isTrue();
        assertThat(person.leadingPost()).isFalse();
        assertThat(person("groups", "không có").groups()).isEmpty();
        assertThat(person("groups", "chưa rõ", "sex", "chưa rõ", "directWork", "Chưa rõ"))
                .isEqualTo(Person.builder().build());
    }

    @Test
    void a_kind_or_a_headcount_makes_a_collective() {
        Collective collective = (Collective)
                nomination("kind", "khoa, phòng", "headcount", "11").candidate();

        assertThat(collective.kind()).isEqualTo(CollectiveKind.DEPARTMENT);
        assertThat(collective.headcount()).isEqualTo(11);
        assertThat(nomination("kind", "chưa rõ").candidate()).isInstanceOf(Collective.class);
        assertThat(nomination("Loại đề nghị", "tập thể").candidate()).isInstanceOf(Collective.class);
        assertThat(nomination("candidate", "hộ gia đình").candidate()).isInstanceOf(Household.class);
        assertThat(nomination("candidate", "cá nhân").candidate()).isInstanceOf(Person.class);
    }

    @Test
    void a_list_is_complete_unless_it_ends_in_an_ellipsis() {
        YearOfWork good = new YearOfWork(Y2014, Rating.GOOD);
        YearOfWork unrated = new YearOfWork(Period.year(2013), null);
        String years = "2014: hoàn thành tốt nhiệm vụ; 2013: chưa rõ";

        assertThat(person("years", years).years()).isEqualTo(Listing.complete(TO_PROPOSAL, good, unrated));
        assertThat(person("years", years + "; …").years()).isEqualTo(Listing.atLeast(good, unrated));
        assertThat(person("years", years + " ...").years()).isEqualTo(Listing.atLeast(good, unrated));
        assertThat(person("years", "không có").years()).isEqualTo(Listing.none(TO_PROPOSAL));
        assertThat(person("years", "…").years()).isEqualTo(Listing.atLeast());
        assertThat(person("years", "chưa rõ").years()).isNull();
        assertThat(person("years", "không có", "meritPeriod", "2015").years())
                .isEqualTo(Listing.none(new Period(LocalDate.of(1900, 1, 1), LocalDate.of(2015, 12, 31))));
    }

    @Test
    void an_achievement_says_its_code_its_movement_and_how_it_is_declared() {
        Achievement achievement = person("achievements", "2014: mã TT-1, phong trào 90 ngày đêm, theo đợt, chuyên đề")
                .achievements()
                .items()
                .get(0);
        assertThat(achievement)
                .isEqualTo(Achievement.builder("TT-1", Y2014)
                        .movement("90 ngày đêm")
                        .declaredAs(AchievementKind.THEMATIC)
                        .build());
    }

    @Test
    void a_past_award_says_its_decision_its_ground_and_what_it_rewarded() {
        assertThat(pastAward("toy-title: 2013, số 12/QĐ-UBND, ngày 15/01/2014, đột xuất, lập thành tích 2013, mã TT-1"))
                .isEqualTo(PastAward.builder("toy-title")
                        .year(2013)
                        .number("12/QĐ-UBND")
                        .decidedOn(LocalDate.of(2014, 1, 15))
                        .ground(AwardGround.SUDDEN)
                        .meritPeriod(new MeritPeriod.Stated(Period.year(2013)))
                        .achievement("TT-1")
                        .build());
        assertThat(pastAward("toy-title: không ghi thời gian lập thành tích").meritPeriod())
                .isEqualTo(new MeritPeriod.NotStated());
        assertThat(pastAward("toy-title").meritPeriod()).isNull();
    }

    private static PastAward pastAward(String cell) {
        return person("pastAwards", cell).pastAwards().items().get(0);
    }

    @Test
    void a_discipline_ends_or_runs_or_nobody_knows() {
        assertThat(disciplineEnd("khiển trách: 15/03/2014, chấp hành xong 15/03/2015"))
                .isEqualTo(new DisciplineEnd.Ended(LocalDate.of(2015, 3, 15)));
        assertThat(disciplineEnd("khiển trách: đang thi hành")).isEqualTo(new DisciplineEnd.Running());
        assertThat(disciplineEnd("khiển trách: 15/03/2014")).isNull();
    }

    private static @Nullable DisciplineEnd disciplineEnd(String cell) {
        return person("disciplines", cell).disciplines().items().get(0).end();
    }

    @Test
    void a_head_is_shown_with_the_years_of_the_unit() {
        Person head = person("headOfUnit", "có", "ledUnitYears", "2014: hoàn thành nhiệm vụ");
        assertThat(head.headOfUnit()).isTrue();
        assertThat(head.ledUnitYears().items()).containsExactly(new YearOfWork(Y2014, Rating.COMPLETED));
        assertThat(nomination("ground", "quá trình cống hiến").ground()).isEqualTo(AwardGround.LONG_SERVICE);
    }

    @Test
    void absences_lie_at_the_start_of_the_merit_period() {
        // 1 January 2014 was a Wednesday.
        assertThat(absences("nghỉ ốm: 14 ngày"))
                .containsExactly(new Absence(days(1, 20), AbsenceReason.ILLNESS, 14, null));
        assertThat(
                        absences(
                                "điều trị, điều dưỡng do bị thương khi chiến đấu, cứu người, cứu tài sản: 3 ngày, không có kết luận y tế"))
                .containsExactly(new Absence(days(1, 3), AbsenceReason.RESCUE_OR_COMBAT_WOUND, 3, false));
        assertThat(absences("chưa rõ: 1 ngày, có kết luận y tế"))
                .containsExactly(new Absence(days(1, 1), null, 1, true));
        assertThat(absences("nghỉ ốm: chưa rõ ngày"))
                .containsExactly(new Absence(Y2014, AbsenceReason.ILLNESS, null, null));
        assertThat(absences("nghỉ ốm: 300 ngày")).containsExactly(new Absence(Y2014, AbsenceReason.ILLNESS, 300, null));
    }

    @Test
    void a_past_award_is_read_with_its_decision_merit_period_and_ground() {
        LocalDate day = LocalDate.of(2013, 1, 15);
        assertThat(person(
                                "pastAwards",
                                "toy-title: 2012, ngày 15/01/2013, lập thành tích 2012, theo đợt, chuyên đề;"
                                        + " toy-title: không ghi thời gian lập thành tích, đột xuất; toy-title")
                        .pastAwards()
                        .items())
                .containsExactly(
                        new PastAward(
                                "toy-title",
                                Period.year(2012),
                                null,
                                day,
                                null,
                                new MeritPeriod.Stated(Period.year(2012)),
                                AwardGround.THEMATIC,
                                null),
                        new PastAward(
                                "toy-title",
                                null,
                                null,
                                null,
                                null,
                                new MeritPeriod.NotStated(),
                                AwardGround.SUDDEN,
                                null),
                        new PastAward("toy-title", null, null, null, null, null, null, null));
    }

    @Test
    void results_of_members_and_contributions_are_read() {
        Collective collective = (Collective) nomination(
                        "candidate", "tập thể",
                        "foundedOn", "15/03/2004",
                        "memberResults",
                                "2014: 20 người, 19 hoàn thành nhiệm vụ, 11 lao động tiên tiến,"
                                        + " 1 chiến sĩ thi đua cơ sở, không bị kỷ luật; 2013: chưa rõ")
                .candidate();
        assertThat(collective.foundedOn()).isEqualTo(LocalDate.of(2004, 3, 15));
        assertThat(collective.memberResults().items())
                .containsExactly(
                        new MemberResults(Y2014, 20, 19, 11, 1, DisciplineForm.NONE),
                        new MemberResults(Period.year(2013), null, null, null, null, null));
        Household household = (Household)
                nomination("candidate", "hộ gia đình", "contributions", "15/03/2014: 12500000000 đồng; 16/03/2014")
                        .candidate();
        assertThat(household.contributions().items())
                .containsExactly(
                        new Contribution(LocalDate.of(2014, 3, 15), 12_500_000_000L),
                        new Contribution(LocalDate.of(2014, 3, 16), null));
    }

    @Test
    void rows_of_a_person_are_read_with_what_is_written() {
        LocalDate day = LocalDate.of(2014, 3, 15);
        Person person = person(
                "disciplines",
                        "khiển trách: 15/03/2014, chấp hành xong 15/03/2014; cảnh cáo: đang thi hành; chưa rõ: chưa rõ",
                "trainings", "15/03/2014 - 15/03/2014: Trung bình, chấp hành tốt, tại chức; 2014: tập trung, yếu, kém",
                "transfers", "15/03/2014: 8 tháng, chưa có nhận xét; 15/03/2014",
                "workplaces", "2014: 31711",
                "initiatives",
                        "2014: cơ sở, đã áp dụng, ảnh hưởng tỉnh, bộ, ngành; 2013-2014: chưa áp dụng, tỉnh, bộ, ngành",
                "productionModelSince", "15/03/2014",
                "researchTopics", "2014: đã nghiệm thu, chưa áp dụng",
                "combatIngenuities", "2014: chưa công nhận");

        assertThat(person.disciplines().items())
                .containsExactly(
                        new Discipline(DisciplineForm.REPRIMAND, day, new DisciplineEnd.Ended(day)),
                        new Discipline(DisciplineForm.WARNING, null, new DisciplineEnd.Running()),
                        new Discipline(null, null, null));
        assertThat(person.trainings().items())
                .containsExactly(
                        new Training(new Period(day, day), TrainingResult.AVERAGE, true, true),
                        new Training(Y2014, TrainingResult.WEAK, null, false));
        assertThat(person.transfers().items())
                .containsExactly(new Transfer(day, 8, false), new Transfer(day, null, null));
        assertThat(person.workplaces().items()).containsExactly(new Workplace(Y2014, "31711"));
        assertThat(person.initiatives().items())
                .containsExactly(
                        new Initiative(Y2014, Level.BASE, null, Scope.PROVINCE, true),
                        new Initiative(Period.schoolYear(2013), Level.PROVINCE, null, null, false));
        assertThat(person.productionModelSince()).isEqualTo(day);
        assertThat(person.researchTopics().items()).containsExactly(new ResearchTopic(Y2014, true, false, null));
        assertThat(person.combatIngenuities().items()).containsExactly(new CombatIngenuity(Y2014, false));
    }

    @Test
    void a_family_and_the_posts_held_are_read_from_their_cells() {
        Person person = person(
                "family.children", "3",
                "family.relatives",
                        "con đẻ: liệt sĩ; con nuôi: không là liệt sĩ, 81 %, hợp pháp; con dâu, con rể; chưa rõ: liệt sĩ; …",
                "family.martyr", "không",
                "family.capacityLost", "41",
                "posts", "nhóm Vụ trưởng, Phó Chủ tịch tỉnh: 01/01/2008 - 31/12/2013; chức vụ khác: 2014; chưa rõ",
                "serviceRecord", "hai cuộc kháng chiến",
                "youthVolunteerMonths", "24");

        assertThat(person.family())
                .isEqualTo(new Family(
                        3,
                        Listing.atLeast(
                                new Relative(Kinship.CHILD, null, true, null),
                                new Relative(Kinship.ADOPTED_CHILD, true, false, 81),
                                new Relative(Kinship.CHILD_IN_LAW, null, null, null),
                                new Relative(null, null, true, null)),
                        false,
                        41));
        assertThat(person.posts().items())
                .containsExactly(
                        new PostHeld(PostGroup.DEPARTMENT_HEAD, Period.years(2008, 2013)),
                        new PostHeld(PostGroup.OTHER, Y2014),
                        new PostHeld(null, null));
        assertThat(person.youthVolunteerMonths()).isEqualTo(24);
        assertThat(person.serviceRecord()).isEqualTo(ServiceRecord.BOTH_WARS);
        assertThat(person("family.relatives", "không có").family().relatives()).isEqualTo(Listing.none(TO_PROPOSAL));
    }

    @Test
    void rows_that_all_candidates_share_are_read_for_a_collective_too() {
        Collective collective = (Collective) nomination(
                        "Loại đề nghị", "tập thể",
                        "achievements", "2014: không lường trước, trong kế hoạch, không xuất sắc",
                        "pastAwards", "toy-title: 2013; toy-title",
                        "proceedings", "điều tra: đã kết luận; khiếu nại đang xác minh: chưa rõ")
                .candidate();

        assertThat(collective.achievements().items())
                .containsExactly(new Achievement("thanh-tich-1", Y2014, null, false, true, false, null, null, null));
        assertThat(collective.pastAwards().items())
                .containsExactly(
                        PastAward.builder("toy-title").year(2013).build(),
                        PastAward.builder("toy-title").build());
        assertThat(collective.proceedings().items())
                .containsExactly(
                        new Proceeding(ProceedingKind.INVESTIGATION, ProceedingStatus.CLOSED, null, null),
                        new Proceeding(ProceedingKind.COMPLAINT, null, null, null));
    }

    @Test
    void an_attestation_comes_from_whoever_judges_the_criterion() {
        List<Attestation> attestations = nomination(
                        "Xác nhận: toy.exemplary", "đạt",
                        "attest: toy.outstanding", "không đạt",
                        "Xác nhận: toy.disciplined", "thuộc",
                        "Xác nhận: toy.days-off", "chưa rõ")
                .attestations();

        assertThat(attestations)
                .extracting(Attestation::criterion, Attestation::holds, Attestation::by)
                .containsExactlyInAnyOrder(
                        tuple("toy.exemplary", true, AttestedBy.UNIT),
                        tuple("toy.outstanding", false, AttestedBy.COUNCIL),
                        tuple("toy.disciplined", true, AttestedBy.COUNCIL));
    }

    private static Period days(int first, int last) {
        return new Period(LocalDate.of(2014, 1, first), LocalDate.of(2014, 1, last));
    }

    private static List<Absence> absences(String cell) {
        return person("Số ngày nghỉ", cell, "meritPeriod", "2014").absences().items();
    }

    private static Person person(String... cells) {
        return (Person) nomination(cells).candidate();
    }

    private static Nomination nomination(String... cells) {
        CaseDossier dossier = read(cells);
        assertThat(dossier.problems()).isEmpty();
        return dossier.nomination();
    }
}
