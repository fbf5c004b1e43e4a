package org.khen.facts;

/**
 * A fact that a criterion may read and find not known, by its place in a nomination or a registration.
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
    /** Day of the decision. */
    DECIDED_ON("decidedOn", "ngày quyết định khen thưởng", "day of the decision"),
    /** Public notice. */
    PUBLIC_NOTICE("procedure.publicNotice", "việc công khai lấy ý kiến", "public notice"),
    /** Whether reasons are stated. */
    REASONS_STATED("procedure.reasonsStated", "việc nêu rõ lý do đề nghị", "whether reasons are stated"),
    /** Minutes of the review. */
    MINUTES("procedure.minutes", "biên bản họp xét", "minutes of the review"),
    /** Whether figures are certified. */
    FIGURES_CERTIFIED(
            "procedure.figuresCertified",
            "việc xác nhận số liệu trong báo cáo thành tích",
            "whether figures are certified"),
    /** Groups of working people. */
    GROUPS("candidate.groups", "nhóm lao động", "groups of working people"),
    /** Sex. */
    SEX("candidate.sex", "giới tính", "sex"),
    /** Children in all. */
    FAMILY_CHILDREN("candidate.family.children", "tổng số con đẻ và con nuôi hợp pháp", "children in all"),
    /** Relatives who are martyrs or invalids. */
    FAMILY_RELATIVES(
            "candidate.family.relatives",
            "người thân là liệt sĩ, thương binh",
            "relatives who are martyrs or invalids"),
    /** How the relative is related. */
    FAMILY_RELATIVES_KINSHIP(
            "candidate.family.relatives.kinship", "quan hệ với liệt sĩ, thương binh", "how the relative is related"),
    /** Whether the adoption is recognised in law. */
    FAMILY_RELATIVES_LAWFULLY_ADOPTED(
            "candidate.family.relatives.lawfullyAdopted",
            "việc nhận con nuôi theo quy định của pháp luật",
            "whether the adoption is recognised in law"),
    /** Whether the relative is a martyr. */
    FAMILY_RELATIVES_MARTYR(
            "candidate.family.relatives.martyr", "người thân có là liệt sĩ", "whether the relative is a martyr"),
    /** Loss of working capacity of the relative. */
    FAMILY_RELATIVES_CAPACITY_LOST(
            "candidate.family.relatives.capacityLost",
            "tỷ lệ suy giảm khả năng lao động của người thân",
            "loss of working capacity of the relative"),
    /** Whether the candidate is a martyr. */
    FAMILY_MARTYR("candidate.family.martyr", "bản thân có là liệt sĩ", "whether the candidate is a martyr"),
    /** Loss of working capacity of the candidate. */
    FAMILY_CAPACITY_LOST(
            "candidate.family.capacityLost",
            "tỷ lệ suy giảm khả năng lao động của bản thân",
            "loss of working capacity of the candidate"),
    /** Whether the candidate works directly. */
    DIRECT_WORK(
            "candidate.directWork",
            "việc trực tiếp lao động, sản xuất, kinh doanh, công tác, chiến đấu",
            "whether the candidate works directly"),
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
    /** Whether and when the discipline was completed. */
    DISCIPLINES_END(
            "candidate.disciplines.end",
            "ngày chấp hành xong kỷ luật",
            "whether and when the discipline was completed"),
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
    /** Posts held. */
    POSTS("candidate.posts", "các chức vụ đã giữ", "posts held"),
    /** Group of the post. */
    POSTS_GROUP("candidate.posts.group", "nhóm chức vụ", "group of the post"),
    /** From when to when the post was held. */
    POSTS_PERIOD("candidate.posts.period", "thời gian giữ chức vụ", "from when to when the post was held"),
    /** Periods of service. */
    SERVICE_RECORD("candidate.serviceRecord", "giai đoạn công tác", "periods of service"),
    /** Months in the youth volunteer force. */
    YOUTH_VOLUNTEER_MONTHS(
            "candidate.youthVolunteerMonths",
            "số tháng tham gia thanh niên xung phong",
            "months in the youth volunteer force"),
    /** Places of work. */
    WORKPLACES("candidate.workplaces", "địa bàn công tác", "places of work"),
    /** Whether the work is at the grassroots. */
    GRASSROOTS("candidate.grassroots", "việc công tác ở cơ sở", "whether the work is at the grassroots"),
    /** Whether the work is in an enterprise. */
    ENTERPRISE("candidate.enterprise", "việc làm việc tại doanh nghiệp", "whether the work is in an enterprise"),
    /** Initiatives. */
    INITIATIVES("candidate.initiatives", "sáng kiến", "initiatives"),
    /** Level that recognised the initiative. */
    INITIATIVES_RECOGNISED_AT(
            "candidate.initiatives.recognisedAt", "cấp công nhận sáng kiến", "level that recognised the initiative"),
    /** Whether the initiative is applied. */
    INITIATIVES_APPLIED("candidate.initiatives.applied", "việc áp dụng sáng kiến", "whether the initiative is applied"),
    /** How far the effect of the initiative reaches. */
    INITIATIVES_INFLUENCE(
            "candidate.initiatives.influence",
            "phạm vi ảnh hưởng của sáng kiến",
            "how far the effect of the initiative reaches"),
    /** Since when the production model has run stably. */
    PRODUCTION_MODEL_SINCE(
            "candidate.productionModelSince",
            "ngày mô hình sản xuất bắt đầu ổn định",
            "day since when the production model has run stably"),
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
    /** Day of the decision of the past award. */
    PAST_AWARDS_DECIDED_ON(
            "candidate.pastAwards.decidedOn",
            "ngày quyết định của danh hiệu, hình thức đã có",
            "day of the decision of the past award"),
    /** Merit period that the decision of the past award names. */
    PAST_AWARDS_MERIT_PERIOD(
            "candidate.pastAwards.meritPeriod",
            "thời gian lập thành tích ghi trong quyết định đã có",
            "merit period that the decision of the past award names"),
    /** On what ground the past award was given. */
    PAST_AWARDS_GROUND(
            "candidate.pastAwards.ground",
            "loại hình của danh hiệu, hình thức đã có",
            "on what ground the past award was given"),
    /** Matters under consideration. */
    PROCEEDINGS("candidate.proceedings", "vụ việc đang xem xét", "matters under consideration"),
    /** Status of the matter. */
    PROCEEDINGS_STATUS("candidate.proceedings.status", "tình trạng vụ việc", "status of the matter"),
    /** Kind of collective. */
    KIND("candidate.kind", "loại tập thể", "kind of collective"),
    /** Headcount. */
    HEADCOUNT("candidate.headcount", "số người của tập thể", "headcount"),
    /** Day on which the collective was set up. */
    FOUNDED_ON("candidate.foundedOn", "ngày thành lập tập thể", "day on which the collective was set up"),
    /** Results of the members of the collective. */
    MEMBER_RESULTS("candidate.memberResults", "kết quả hằng năm của các thành viên", "yearly results of the members"),
    /** How many members the collective had in the year. */
    MEMBER_RESULTS_MEMBERS("candidate.memberResults.members", "số thành viên trong năm", "members in the year"),
    /** How many members completed their tasks. */
    MEMBER_RESULTS_COMPLETED(
            "candidate.memberResults.membersWhoCompletedTasks",
            "số thành viên hoàn thành nhiệm vụ",
            "members who completed their tasks"),
    /** How many members are advanced workers. */
    MEMBER_RESULTS_ADVANCED(
            "candidate.memberResults.advancedWorkers",
            "số thành viên đạt Lao động tiên tiến",
            "members who are advanced workers"),
    /** How many members are emulation soldiers. */
    MEMBER_RESULTS_SOLDIERS(
            "candidate.memberResults.emulationSoldiers",
            "số thành viên đạt Chiến sĩ thi đua cơ sở",
            "members who are emulation soldiers"),
    /** The heaviest discipline of a member. */
    MEMBER_RESULTS_DISCIPLINE(
            "candidate.memberResults.heaviestDiscipline",
            "hình thức kỷ luật nặng nhất của thành viên",
            "heaviest discipline of a member"),
    /** What a household gave for the common good. */
    CONTRIBUTIONS(
            "candidate.contributions",
            "đóng góp công sức, đất đai, tài sản",
            "contributions of labour, land, property"),
    /** What the contribution is worth. */
    CONTRIBUTIONS_AMOUNT("candidate.contributions.amount", "giá trị đóng góp", "value of the contribution"),
    /** Year of a registration. */
    REGISTRATION_YEAR("year", "năm đăng ký", "year of the registration"),
    /** Whether the registration was made in writing. */
    IN_WRITING("inWriting", "việc đăng ký bằng văn bản", "whether it was registered in writing"),
    /** Day the registration was completed. */
    COMPLETED_ON("completedOn", "ngày hoàn thành đăng ký", "day the registration was completed"),
    /** Whether the registration went through the standing council. */
    THROUGH_STANDING_COUNCIL(
            "throughStandingCouncil",
            "việc báo cáo qua Thường trực Hội đồng Thi đua – Khen thưởng",
            "whether it went through the standing council"),
    /** Movements registered. */
    MOVEMENTS("movements", "phong trào đăng ký", "movements registered"),
    /** Whether the movement has a theme. */
    MOVEMENTS_THEME("movements.theme", "chủ đề của phong trào", "whether the movement has a theme"),
    /** Whether the movement has concrete criteria. */
    MOVEMENTS_CONCRETE_CRITERIA(
            "movements.concreteCriteria",
            "tiêu chí cụ thể của phong trào",
            "whether the movement has concrete criteria"),
    /** Whether the movement states its period. */
    MOVEMENTS_PERIOD_STATED(
            "movements.periodStated", "thời gian thực hiện phong trào", "whether the movement states its period"),
    /** Exemplars registered. */
    EXEMPLARS("exemplars", "điển hình đăng ký", "exemplars registered"),
    /** Whether the exemplar is discovered. */
    EXEMPLARS_DISCOVERED("exemplars.discovered", "khâu phát hiện điển hình", "whether the exemplar is discovered"),
    /** Whether the exemplar is fostered. */
    EXEMPLARS_FOSTERED("exemplars.fostered", "khâu bồi dưỡng điển hình", "whether the exemplar is fostered"),
    /** Whether the exemplar is reviewed. */
    EXEMPLARS_REVIEWED("exemplars.reviewed", "khâu tổng kết điển hình", "whether the exemplar is reviewed"),
    /** Whether the exemplar is multiplied. */
    EXEMPLARS_MULTIPLIED("exemplars.multiplied", "khâu nhân điển hình", "whether the exemplar is multiplied");

    private final String path;
    private final String vi;
    private final String en;

    Fact(String path, String vi, String en) {
        this.path = path;
        this.vi = vi;
        this.en = en;
    }

    /** Its path from the nomination or registration; an element of a list is meant by the path of the list. */
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
