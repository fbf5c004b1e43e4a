package org.khen.facts;

/**
 * A fact that a criterion may read and find not known, by its place in a dossier.
 *
 * <p>What it is called, and which document proves it, may be said better in the {@code evidence.csv} of a rule pack.
 */
public enum Fact implements Word {
    /** Day of the proposal. */
    PROPOSED_ON("proposedOn", "ngày đề nghị", "day of the proposal"),
    /** Merit period. */
    MERIT_PERIOD("meritPeriod", "thời gian lập thành tích", "merit period"),
    /** Ground on which the award is proposed. */
    GROUND("ground", "loại hình khen thưởng đề nghị", "ground on which the award is proposed"),
    /** Day the dossier was received. */
    RECEIVED_ON("receivedOn", "ngày tiếp nhận hồ sơ", "day the dossier was received"),
    /** Groups of working people. */
    GROUPS("candidate.groups", "nhóm lao động", "groups of working people"),
    /** Sex. */
    SEX("candidate.sex", "giới tính", "sex"),
    /** Whether the person works directly. */
    DIRECT_WORK(
            "candidate.directWork",
            "việc trực tiếp lao động, sản xuất, kinh doanh, công tác, chiến đấu",
            "whether the person works directly"),
    /** Whether the person holds a leading post. */
    LEADING_POST(
            "candidate.leadingPost", "việc giữ chức vụ lãnh đạo, quản lý", "whether the person holds a leading post"),
    /** Whether the person heads a unit. */
    HEAD_OF_UNIT("candidate.headOfUnit", "việc là người đứng đầu cơ quan, đơn vị", "whether the person heads a unit"),
    /** Years of the unit led. */
    LED_UNIT_YEARS(
            "candidate.ledUnitYears",
            "kết quả hằng năm của tập thể do người đứng đầu lãnh đạo",
            "years of the unit that the person heads"),
    /** Rating of the unit led. */
    LED_UNIT_YEARS_RATING(
            "candidate.ledUnitYears.rating",
            "mức hoàn thành nhiệm vụ của tập thể do người đứng đầu lãnh đạo",
            "rating of the unit that the person heads"),
    /** Day of recruitment. */
    RECRUITED_ON("candidate.recruitedOn", "ngày được tuyển dụng", "day of recruitment"),
    /** Years of work. */
    YEARS("candidate.years", "các năm công tác", "years of work"),
    /** Rating of the year. */
    YEARS_RATING("candidate.years.rating", "mức hoàn thành nhiệm vụ của năm", "rating of the year"),
    /** Time off work. */
    ABSENCES("candidate.absences", "thời gian nghỉ trong năm", "time off work"),
    /** Reason of the absence. */
    ABSENCES_REASON("candidate.absences.reason", "lý do nghỉ", "reason of the absence"),
    /** Working days of the absence. */
    ABSENCES_WORKING_DAYS("candidate.absences.workingDays", "số ngày làm việc đã nghỉ", "working days of the absence"),
    /** Medical finding on the wound. */
    ABSENCES_MEDICAL_FINDING(
            "candidate.absences.medicalFinding",
            "kết luận của cơ sở y tế về vết thương",
            "medical finding on the wound"),
    /** Disciplines. */
    DISCIPLINES("candidate.disciplines", "kỷ luật", "disciplines"),
    /** Form of the discipline. */
    DISCIPLINES_FORM("candidate.disciplines.form", "hình thức kỷ luật", "form of the discipline"),
    /** Day of the discipline. */
    DISCIPLINES_DECIDED_ON("candidate.disciplines.decidedOn", "ngày quyết định kỷ luật", "day of the discipline"),
    /** End of the discipline. */
    DISCIPLINES_END("candidate.disciplines.end", "ngày chấp hành xong kỷ luật", "end of the discipline"),
    /** Training courses. */
    TRAININGS("candidate.trainings", "các khóa đào tạo, bồi dưỡng", "training courses"),
    /** Result of the course. */
    TRAININGS_RESULT("candidate.trainings.result", "kết quả khóa đào tạo, bồi dưỡng", "result of the course"),
    /** Conduct during the course. */
    TRAININGS_GOOD_CONDUCT(
            "candidate.trainings.goodConduct",
            "việc chấp hành quy định của cơ sở đào tạo",
            "conduct during the course"),
    /** Whether the course ran alongside work. */
    TRAININGS_ALONGSIDE_WORK(
            "candidate.trainings.alongsideWork",
            "hình thức học (tại chức hay tập trung)",
            "whether the course ran alongside work"),
    /** Moves between units. */
    TRANSFERS("candidate.transfers", "việc chuyển cơ quan, đơn vị công tác", "moves between units"),
    /** Months at the old unit. */
    TRANSFERS_MONTHS_AT_OLD_UNIT(
            "candidate.transfers.monthsAtOldUnit",
            "số tháng công tác tại cơ quan, đơn vị cũ",
            "months at the old unit"),
    /** Comment by the old unit. */
    TRANSFERS_COMMENT_BY_OLD_UNIT(
            "candidate.transfers.commentByOldUnit",
            "ý kiến nhận xét của cơ quan, đơn vị cũ",
            "comment by the old unit"),
    /** Places of work. */
    WORKPLACES("candidate.workplaces", "địa bàn công tác", "places of work"),
    /** Initiatives. */
    INITIATIVES("candidate.initiatives", "sáng kiến", "initiatives"),
    /** Level that recognised the initiative. */
    INITIATIVES_RECOGNISED_AT(
            "candidate.initiatives.recognisedAt", "cấp công nhận sáng kiến", "level that recognised the initiative"),
    /** Whether the initiative is applied. */
    INITIATIVES_APPLIED("candidate.initiatives.applied", "việc áp dụng sáng kiến", "whether the initiative is applied"),
    /** Research topics. */
    RESEARCH_TOPICS("candidate.researchTopics", "đề tài nghiên cứu khoa học", "research topics"),
    /** Acceptance of the topic. */
    RESEARCH_TOPICS_ACCEPTED(
            "candidate.researchTopics.accepted", "kết quả nghiệm thu đề tài", "acceptance of the topic"),
    /** Whether the topic is applied. */
    RESEARCH_TOPICS_APPLIED("candidate.researchTopics.applied", "việc áp dụng đề tài", "whether the topic is applied"),
    /** Wit and creativity in combat. */
    COMBAT_INGENUITIES(
            "candidate.combatIngenuities",
            "mưu trí, sáng tạo trong chiến đấu, phục vụ chiến đấu",
            "wit and creativity in combat"),
    /** Recognition by the unit. */
    COMBAT_INGENUITIES_RECOGNISED(
            "candidate.combatIngenuities.recognisedByUnit",
            "việc đơn vị công nhận mưu trí, sáng tạo",
            "recognition by the unit"),
    /** Achievements. */
    ACHIEVEMENTS("candidate.achievements", "thành tích đề nghị khen thưởng", "achievements"),
    /** Kind under which the achievement is declared. */
    ACHIEVEMENTS_DECLARED_AS(
            "candidate.achievements.declaredAs",
            "loại thành tích khai báo",
            "kind under which the achievement is declared"),
    /** Whether the achievement was foreseen. */
    ACHIEVEMENTS_FORESEEN(
            "candidate.achievements.foreseen",
            "thành tích có lường trước được hay không",
            "whether the achievement was foreseen"),
    /** Whether the achievement lay within the work plan. */
    ACHIEVEMENTS_WITHIN_WORK_PLAN(
            "candidate.achievements.withinWorkPlan",
            "thành tích trong hay ngoài kế hoạch công tác",
            "whether the achievement lay within the work plan"),
    /** Whether the achievement is certified as outstanding. */
    ACHIEVEMENTS_OUTSTANDING(
            "candidate.achievements.outstanding",
            "xác nhận thành tích xuất sắc",
            "whether the achievement is certified as outstanding"),
    /** Titles and commendations already given. */
    PAST_AWARDS(
            "candidate.pastAwards", "danh hiệu, hình thức khen thưởng đã có", "titles and commendations already given"),
    /** Year of the past award. */
    PAST_AWARDS_YEAR("candidate.pastAwards.year", "năm của danh hiệu đã có", "year of the past award"),
    /** Day of the decision on the past award. */
    PAST_AWARDS_DECIDED_ON(
            "candidate.pastAwards.decidedOn",
            "ngày quyết định của danh hiệu, hình thức khen thưởng đã có",
            "day of the decision on the past award"),
    /** Merit period of the past award. */
    PAST_AWARDS_MERIT_PERIOD(
            "candidate.pastAwards.meritPeriod",
            "thời gian lập thành tích ghi trong quyết định khen thưởng đã có",
            "merit period of the past award"),
    /** Ground of the past award. */
    PAST_AWARDS_GROUND(
            "candidate.pastAwards.ground",
            "loại hình của danh hiệu, hình thức khen thưởng đã có",
            "ground of the past award"),
    /** Matters under consideration. */
    PROCEEDINGS("candidate.proceedings", "vụ việc đang xem xét", "matters under consideration"),
    /** Status of the matter. */
    PROCEEDINGS_STATUS("candidate.proceedings.status", "tình trạng vụ việc", "status of the matter"),
    /** Kind of collective. */
    KIND("candidate.kind", "loại tập thể", "kind of collective"),
    /** Headcount. */
    HEADCOUNT("candidate.headcount", "số người của tập thể", "headcount");

    private final String path;
    private final String vi;
    private final String en;

    Fact(String path, String vi, String en) {
        this.path = path;
        this.vi = vi;
        this.en = en;
    }

    /** Its path from the nomination; an element of a list is meant by the path of the list. */
    public String path() {
        return path;
    }

    @Override
    public String vi() {
        return vi;
    }

    @Override
    public String en() {
        return en;
    }
}
