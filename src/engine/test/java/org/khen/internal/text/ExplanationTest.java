package org.khen.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khen.ToyPack.number;
import static org.khen.ToyPack.word;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.khen.Decision;
import org.khen.EligibilityEngine;
import org.khen.ToyPack;
import org.khen.facts.Absence;
import org.khen.facts.AbsenceReason;
import org.khen.facts.Attestation;
import org.khen.facts.AttestedBy;
import org.khen.facts.Discipline;
import org.khen.facts.DisciplineForm;
import org.khen.facts.Fact;
import org.khen.facts.Group;
import org.khen.facts.Initiative;
import org.khen.facts.Level;
import org.khen.facts.Listing;
import org.khen.facts.Nomination;
import org.khen.facts.NominationBuilder;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.facts.PersonBuilder;
import org.khen.facts.Procedure;
import org.khen.facts.PublicNotice;
import org.khen.pack.CriterionKind;
import org.khen.pack.Direction;
import org.khen.pack.JudgedBy;
import org.khen.pack.Language;
import org.khen.pack.LimitStatus;
import org.khen.pack.Unit;
import org.khen.pack.Validity;

/** The sentences, whole, in both languages: for every kind and verdict one. */
class ExplanationTest {

    private static final Period YEAR = Period.year(2014);
    private static EligibilityEngine engine;

    @BeforeAll
    static void compile() {
        engine = new ToyPack()
                .award("ribbon")
                .measured("initiatives", CriterionKind.REQUIREMENT, "initiatives(Level.BASE).satisfies(\"two\")")
                .limit("two", Direction.AT_LEAST, number(2), Unit.INITIATIVE)
                .measured("courses", CriterionKind.REQUIREMENT, "combatIngenuities().satisfies(\"most\")")
                .limit("most", Direction.AT_MOST, number(1), Unit.TIME)
                .measured("days", CriterionKind.BAR, "workingDaysOff().satisfies(\"forty\")")
                .limit("forty", Direction.AT_LEAST, number(40), Unit.WORKING_DAY)
                .measured("discipline", CriterionKind.BAR, "heaviestDiscipline().satisfies(\"reprimand\")")
                .limit("reprimand", Direction.AT_LEAST, word(DisciplineForm.REPRIMAND), Unit.WORD)
                .measured("worker", CriterionKind.PRIORITY, "isOneOf(Group.WORKER)")
                .measured("good", CriterionKind.PRIORITY, "outstandingAchievements().satisfies(\"local\")")
                .limit(
                        "local",
                        Direction.AT_LEAST,
                        number(1),
                        Unit.ACHIEVEMENT,
                        null,
                        LimitStatus.LOCAL_UNCONFIRMED,
                        List.of(),
                        Validity.ALWAYS)
                .measured("leads", CriterionKind.PROCEDURE, "holdsLeadingPost()")
                .criterion("exemplary", CriterionKind.REQUIREMENT, JudgedBy.COUNCIL, "law")
                .criterion("united", CriterionKind.REQUIREMENT, JudgedBy.UNIT, "law")
                .criterion("matter", CriterionKind.SUSPENDS, JudgedBy.UNIT, "law")
                .route("ribbon", "*", null, "initiatives")
                .route("ribbon", "*", null, "courses")
                .route("ribbon", "*", null, "days")
                .route("ribbon", "*", null, "discipline")
                .route("ribbon", "*", null, "exemplary")
                .route("ribbon", "*", null, "united")
                .route("*", "*", null, "matter")
                .route("*", "*", null, "worker")
                .route("*", "*", null, "good")
                .route("*", "*", null, "leads")
                .engine();
    }

    private static Decision decide(PersonBuilder person, Attestation... attestations) {
        NominationBuilder nomination = Nomination.builder("d-1", "ribbon")
                .candidate(person.build())
                .meritPeriod(2014)
                .proposedOn(LocalDate.of(2015, 4, 7));
        for (Attestation attestation : attestations) {
            nomination.attestation(attestation);
        }
        return engine.evaluate(nomination.build());
    }

    private static PersonBuilder initiatives(int count) {
        PersonBuilder person = Person.builder();
        for (int i = 0; i < count; i++) {
            person.initiative(Initiative.builder(2014).recognisedAt(Level.BASE).build());
        }
        return person;
    }

    private static Attestation said(String criterion, boolean holds, AttestedBy by, String document) {
        return new Attestation(
                criterion,
                holds,
                by,
                by == AttestedBy.UNIT ? "Cảng Bến Đông" : "Hội đồng Cảng Bến Đông",
                document,
                LocalDate.of(2015, 2, 9));
    }

    @Test
    void who_meets_everything() {
        Decision decision = decide(
                initiatives(2)
                        .complete(YEAR, Fact.INITIATIVES, Fact.COMBAT_INGENUITIES, Fact.DISCIPLINES, Fact.ACHIEVEMENTS)
                        .absences(Listing.complete(
                                YEAR,
                                new Absence(
                                        new Period(LocalDate.of(2014, 3, 3), LocalDate.of(2014, 3, 10)),
                                        AbsenceReason.ILLNESS,
                                        6,
                                        null)))
                        .groups(Group.WORKER)
                        .leadingPost(true),
                said("exemplary", true, AttestedBy.COUNCIL, "12/BB"),
                said("united", true, AttestedBy.UNIT, "báo cáo 3/BC"),
                said("matter", false, AttestedBy.UNIT, "báo cáo 3/BC"));
        assertThat(lines(decision, Language.VIETNAMESE))
                .containsExactly(
                        "Hồ sơ d-1 – Danh hiệu ribbon",
                        "Kết quả rà soát: Đủ điều kiện",
                        "Đủ điều kiện, tiêu chuẩn để trình xét; việc khen thưởng do Chủ tịch hội chợ quyết định.",
                        "Tiêu chuẩn: Đạt",
                        "- Đạt, vừa đủ: Tiêu chí initiatives: 02 sáng kiến (quy định từ 02 sáng kiến trở lên). ¶",
                        "- Đạt: Tiêu chí courses: mưu trí, sáng tạo được công nhận: 0 lần (quy định không quá 01 lần). ¶",
                        "- Không thuộc trường hợp không xét: Tiêu chí days: 06 ngày làm việc"
                                + " (không xét nếu từ 40 ngày làm việc trở lên). ¶",
                        "- Không thuộc trường hợp không xét: Tiêu chí discipline: không bị kỷ luật"
                                + " (không xét nếu từ khiển trách trở lên). ¶",
                        "- Đạt theo biên bản họp Hội đồng Cảng Bến Đông số 12/BB, ngày 09/02/2015: Tiêu chí exemplary. ¶",
                        "- Đạt theo xác nhận của Cảng Bến Đông tại báo cáo 3/BC, ngày 09/02/2015: Tiêu chí united. ¶",
                        "- Không phải tạm dừng xét theo xác nhận của Cảng Bến Đông tại báo cáo 3/BC, ngày 09/02/2015:"
                                + " Tiêu chí matter. ¶",
                        "Diện chú trọng (không phải điều kiện):",
                        "- Thuộc diện chú trọng: Tiêu chí worker. ¶",
                        "- Không thuộc diện chú trọng: Tiêu chí good.",
                        "Ghi nhận, trình tự, thủ tục:",
                        "- Tiêu chí leads: có. ¶",
                        "Tài liệu phục vụ thẩm định, không thay thế văn bản của cơ quan có thẩm quyền.",
                        "Ngày áp dụng: 07/4/2015.",
                        "Bộ quy định: toy 1 (mã kiểm tra 0123456789ab).");
        assertThat(lines(decision, Language.ENGLISH))
                .contains(
                        "Meets the conditions to be submitted; decided by: Chair of the fair.",
                        "- Met exactly: Criterion initiatives: 2 initiatives (limit: at least 2 initiatives). ¶",
                        "- Not barred: Criterion days: 6 working days (barred if at least 40 working days). ¶",
                        "- Not suspended as certified by Cảng Bến Đông in báo cáo 3/BC of 2015-02-09: Criterion matter. ¶",
                        "As of: 2015-04-07.");
    }

    @Test
    void who_meets_nothing() {
        Decision decision = decide(
                initiatives(1)
                        .complete(YEAR, Fact.INITIATIVES, Fact.COMBAT_INGENUITIES, Fact.ABSENCES)
                        .disciplines(Listing.complete(
                                YEAR, new Discipline(DisciplineForm.WARNING, LocalDate.of(2014, 5, 1), null))),
                said("exemplary", false, AttestedBy.COUNCIL, "12/BB"),
                said("united", false, AttestedBy.UNIT, "báo cáo 3/BC"),
                said("matter", true, AttestedBy.UNIT, "báo cáo 3/BC"));
        assertThat(lines(decision, Language.VIETNAMESE))
                .contains(
                        "Không đủ điều kiện, tiêu chuẩn theo Điều 1 Nghị định 1/2000/NĐ-CP.",
                        "- Không đạt: Tiêu chí initiatives: 01 sáng kiến, còn thiếu 01 sáng kiến"
                                + " (quy định từ 02 sáng kiến trở lên). ¶",
                        "- Thuộc trường hợp không xét: Tiêu chí discipline: cảnh cáo"
                                + " (không xét nếu từ khiển trách trở lên). ¶",
                        "- Không đạt theo biên bản họp Hội đồng Cảng Bến Đông số 12/BB, ngày 09/02/2015:"
                                + " Tiêu chí exemplary. ¶",
                        "- Tạm dừng xét theo xác nhận của Cảng Bến Đông tại báo cáo 3/BC, ngày 09/02/2015:"
                                + " Tiêu chí matter. ¶");
        assertThat(lines(decision, Language.ENGLISH))
                .contains(
                        "- Not met: Criterion initiatives: 1 initiative, short by 1 initiative"
                                + " (limit: at least 2 initiatives). ¶",
                        "- Barred: Criterion discipline: warning (barred if at least reprimand). ¶");
    }

    @Test
    void of_whom_nothing_is_known() {
        Decision decision = decide(initiatives(1));
        assertThat(lines(decision, Language.VIETNAMESE))
                .contains(
                        "Chưa đủ cơ sở để kết luận: cần bổ sung hồ sơ; chờ Hội đồng, đơn vị xem xét, xác nhận.",
                        "- Chưa rõ: Tiêu chí initiatives: ít nhất 01 sáng kiến (quy định từ 02 sáng kiến trở lên)."
                                + " Chưa có thông tin về: sáng kiến. ¶",
                        "- Chưa rõ: Tiêu chí days: chưa rõ (không xét nếu từ 40 ngày làm việc trở lên)."
                                + " Chưa có thông tin về: thời gian nghỉ trong năm. ¶",
                        "- Tiêu chí exemplary: Hội đồng xem xét, đánh giá. ¶",
                        "- Tiêu chí united: cần cơ quan, đơn vị xác nhận. ¶",
                        "- Chưa rõ: Tiêu chí worker; Tiêu chí good. Chưa có thông tin về: nhóm lao động; thành tích đề"
                                + " nghị khen thưởng. ⚠ Số liệu này là lựa chọn của địa phương, chưa xác nhận bằng văn bản.",
                        "Cần bổ sung hồ sơ:",
                        "- sáng kiến.",
                        "Cấp quyết định: Chủ tịch hội chợ.");
        assertThat(decision.explainInFull(Language.VIETNAMESE))
                .contains(
                        "- Chưa rõ: Tiêu chí worker. Chưa có thông tin về: nhóm lao động. Căn cứ",
                        "- Chưa rõ: Tiêu chí good: chưa rõ (quy định từ 01 thành tích trở lên). Chưa có thông tin về:"
                                + " thành tích đề nghị khen thưởng. Phụ thuộc lựa chọn của địa phương chưa xác nhận. Căn cứ");
        assertThat(lines(decision, Language.ENGLISH))
                .contains("- Unknown: Criterion initiatives: at least 1 initiative (limit: at least 2 initiatives)."
                        + " Not given: initiatives. ¶");
    }

    /** Without indentation and empty lines; the citation that all share stands as ¶. */
    private static List<String> lines(Decision decision, Language language) {
        return decision.explain(language)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line.replace("Căn cứ Điều 1 Nghị định 1/2000/NĐ-CP.", "¶")
                        .replace("By Article 1, Decree 1/2000/NĐ-CP.", "¶"))
                .toList();
    }

    @Test
    void steps_of_which_nothing_is_told_share_a_line() {
        EligibilityEngine two = new ToyPack()
                .award("ribbon")
                .measured("good", CriterionKind.REQUIREMENT, "isOneOf(Group.WORKER)")
                .measured("notice", CriterionKind.PROCEDURE, "publicNoticeGiven()")
                .measured("reasons", CriterionKind.PROCEDURE, "reasonsStated()")
                .measured("minutes", CriterionKind.PROCEDURE, "minutesPresent()")
                .route("ribbon", "*", null, "good")
                .route("ribbon", "*", null, "notice")
                .route("ribbon", "*", null, "reasons")
                .route("ribbon", "*", null, "minutes")
                .engine();
        NominationBuilder nomination = Nomination.builder("d-1", "ribbon")
                .candidate(Person.builder().groups(Group.WORKER).build())
                .proposedOn(LocalDate.of(2015, 4, 7));
        assertThat(two.evaluate(nomination.build()).explain(Language.VIETNAMESE))
                .contains("  - Chưa có thông tin: Tiêu chí notice; Tiêu chí reasons; Tiêu chí minutes.\n");
        assertThat(two.evaluate(nomination
                                .procedure(Procedure.builder()
                                        .publicNotice(new PublicNotice.NotGiven())
                                        .reasonsStated(true)
                                        .build())
                                .build())
                        .explain(Language.VIETNAMESE))
                .contains("  - Tiêu chí notice: không.", "  - Tiêu chí reasons: có.", "  - Chưa rõ: Tiêu chí minutes.");
    }
}
