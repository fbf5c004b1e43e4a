package org.khen.report.input;

import static org.khen.report.input.CellProblemCode.CONTRADICTION;
import static org.khen.report.input.CellProblemCode.WRONG_KIND;
import static org.khen.report.input.ColumnKind.AWARD;
import static org.khen.report.input.ColumnKind.CODE;
import static org.khen.report.input.ColumnKind.COUNT;
import static org.khen.report.input.ColumnKind.DATE;
import static org.khen.report.input.ColumnKind.FOR_PEOPLE;
import static org.khen.report.input.ColumnKind.PLACE;
import static org.khen.report.input.ColumnKind.TEXT;
import static org.khen.report.input.ColumnKind.UNIT;
import static org.khen.report.input.ColumnKind.YES_NO;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khen.facts.AwardGround;
import org.khen.facts.Ballot;
import org.khen.facts.CollectiveKind;
import org.khen.facts.Group;
import org.khen.facts.Sex;
import org.khen.pack.Text;

/** The sheet of nominations: its columns, and how a row becomes a draft. {@link NominationOut} writes it. */
final class NominationSheet {

    static final RoundColumn NUMBER = RoundColumn.of(FOR_PEOPLE, "STT", "No.", "");
    static final RoundColumn ID = ListSheet.DOSSIER;
    static final RoundColumn CANDIDATE = RoundColumn.of(CODE, "Mã cá nhân, tập thể", "Candidate code", "candidate")
            .noting(
                    "Cùng một người hoặc tập thể thì cùng mã ở mọi hồ sơ; không dùng số định danh.",
                    "The same for all dossiers of one candidate; no identity numbers.");
    static final RoundColumn KIND = RoundColumn.word(
                    "Loại", "Kind of candidate", "candidate.type", CandidateKind.values())
            .mustBeFilled();
    static final RoundColumn NAME = RoundColumn.of(TEXT, "Họ và tên / Tên tập thể", "Name", "candidate.name")
            .aboutPeople();
    static final RoundColumn POST =
            RoundColumn.of(TEXT, "Chức vụ", "Post", "post").aboutPeople();
    static final RoundColumn OF_UNIT = RoundColumn.of(UNIT, "Cơ quan, đơn vị", "Unit", "unit");
    static final RoundColumn GROUPS = RoundColumn.words("Nhóm lao động", "Groups", "candidate.groups", Group.values())
            .noting("Nhiều nhóm cách nhau bằng dấu ;", "Several with ; between them");
    static final RoundColumn DIRECT_WORK =
            RoundColumn.of(YES_NO, "Trực tiếp lao động", "Direct work", "candidate.directWork");
    static final RoundColumn LEADING_POST =
            RoundColumn.of(YES_NO, "Giữ chức vụ lãnh đạo, quản lý", "Leading post", "candidate.leadingPost");
    static final RoundColumn HEAD = RoundColumn.of(YES_NO, "Người đứng đầu", "Head of unit", "candidate.headOfUnit");
    static final RoundColumn SEX =
            RoundColumn.word("Giới tính", "Sex", "candidate.sex", Sex.values()).aboutPeople();
    static final RoundColumn WORKPLACE = RoundColumn.of(PLACE, "Địa bàn công tác", "Workplace", "candidate.workplaces")
            .noting(
                    "Mã địa bàn công tác trong suốt thời gian lập thành tích.",
                    "The code of the place of work during the whole merit period.");
    static final RoundColumn GRASSROOTS =
            RoundColumn.of(YES_NO, "Công tác ở cơ sở", "Grassroots", "candidate.grassroots");
    static final RoundColumn ENTERPRISE =
            RoundColumn.of(YES_NO, "Làm việc ở doanh nghiệp", "Enterprise", "candidate.enterprise");
    static final RoundColumn RECRUITED_ON = RoundColumn.of(
                    DATE, "Ngày tuyển dụng", "Recruited on", "candidate.recruitedOn")
            .aboutPeople();
    static final RoundColumn MODEL_SINCE = RoundColumn.of(
            DATE, "Mô hình sản xuất ổn định từ", "Production model since", "candidate.productionModelSince");
    static final RoundColumn COLLECTIVE_KIND =
            RoundColumn.word("Loại tập thể", "Kind of collective", "candidate.kind", CollectiveKind.values());
    static final RoundColumn HEADCOUNT = RoundColumn.of(COUNT, "Số người", "Headcount", "candidate.headcount");
    static final RoundColumn WOMEN = RoundColumn.of(COUNT, "Số nữ", "Women", "candidate.women");
    static final RoundColumn FOUNDED_ON = RoundColumn.of(DATE, "Ngày thành lập", "Founded on", "candidate.foundedOn");
    static final RoundColumn PROPOSED = RoundColumn.of(AWARD, "Khen thưởng đề nghị", "Award proposed", "award")
            .mustBeFilled();
    static final RoundColumn GROUND = RoundColumn.word("Loại hình", "Ground", "ground", AwardGround.values());
    static final RoundColumn ROUTE = RoundColumn.of(FOR_PEOPLE, "Trường hợp xét", "Route", "")
            .noting("Khen tự xét mọi trường hợp.", "Khen tries every route.");
    static final RoundColumn MERIT_FROM =
            RoundColumn.of(DATE, "Thời gian lập thành tích từ", "Merit period from", "meritPeriod");
    static final RoundColumn MERIT_TO = RoundColumn.of(DATE, "Đến", "Merit period to", "meritPeriod");
    static final RoundColumn PROPOSED_ON = RoundColumn.of(DATE, "Ngày đề nghị", "Proposed on", "proposedOn");
    static final RoundColumn RECEIVED_ON = RoundColumn.of(DATE, "Ngày tiếp nhận", "Received on", "receivedOn");
    static final RoundColumn DECIDED_ON = RoundColumn.of(DATE, "Ngày quyết định", "Decided on", "decidedOn");
    static final RoundColumn RANK = RoundColumn.of(COUNT, "Thứ tự do đơn vị xếp", "Rank by unit", "unitRank");
    static final RoundColumn IN_FAVOUR = RoundColumn.of(COUNT, "Số phiếu tán thành", "Votes in favour", "ballot");
    static final RoundColumn COUNCIL = RoundColumn.of(COUNT, "Tổng số thành viên", "Council members", "ballot")
            .noting(
                    "Tổng số thành viên Hội đồng, kể cả người vắng mặt.",
                    "All members of the council, those who did not vote included.");
    static final RoundColumn NOTE =
            RoundColumn.of(TEXT, "Ghi chú", "Note", "note").aboutPeople();

    private static final List<RoundColumn> OF_PEOPLE =
            List.of(GROUPS, LEADING_POST, HEAD, SEX, RECRUITED_ON, MODEL_SINCE);
    private static final List<RoundColumn> OF_COLLECTIVES = List.of(COLLECTIVE_KIND, HEADCOUNT, WOMEN, FOUNDED_ON);

    static final RoundSheet SHEET = RoundSheet.of(
                    "Đề nghị",
                    "Nominations",
                    "de-nghi",
                    new Text("Mỗi đề nghị khen thưởng một dòng.", "A row for each nomination."),
                    NUMBER,
                    ID,
                    CANDIDATE,
                    KIND,
                    NAME,
                    POST,
                    OF_UNIT,
                    PROPOSED,
                    GROUND,
                    ROUTE,
                    MERIT_FROM,
                    MERIT_TO,
                    PROPOSED_ON,
                    RECEIVED_ON,
                    DECIDED_ON,
                    GROUPS,
                    DIRECT_WORK,
                    LEADING_POST,
                    HEAD,
                    SEX,
                    WORKPLACE,
                    GRASSROOTS,
                    ENTERPRISE,
                    RECRUITED_ON,
                    MODEL_SINCE,
                    COLLECTIVE_KIND,
                    HEADCOUNT,
                    WOMEN,
                    FOUNDED_ON,
                    RANK,
                    IN_FAVOUR,
                    COUNCIL,
                    NOTE)
            .needed();

    private NominationSheet() {}

    /** A draft of the row; {@code null} if it is left out, and then the log says why. */
    static @Nullable EntryDraft read(RowCells row, CellValues values) {
        String id = CellValues.code(row, ID);
        CandidateKind kind = CellValues.word(row, KIND, CandidateKind.class);
        String award = values.award(row, PROPOSED);
        EntryDraft draft = new EntryDraft(row, kind);
        draft.take(values);
        if (kind != null) {
            refuseOthers(row, kind);
        }
        if (id == null || kind == null || award == null) {
            return null;
        }
        draft.named(id, award);
        return draft;
    }

    private static void refuseOthers(RowCells row, CandidateKind kind) {
        if (kind != CandidateKind.PERSON) {
            OF_PEOPLE.forEach(column -> refuseIfFilled(row, column, kind));
        }
        if (kind != CandidateKind.COLLECTIVE) {
            OF_COLLECTIVES.forEach(column -> refuseIfFilled(row, column, kind));
        }
    }

    private static void refuseIfFilled(RowCells row, RoundColumn column, CandidateKind kind) {
        String text = Spelling.key(row.rawText(column));
        if (text.isEmpty() || text.equals(RowCells.NOT_KNOWN) || row.isRefused(column)) {
            return;
        }
        row.refuseSaying(
                column,
                row.headings().number(column),
                WRONG_KIND,
                new Text(
                        "\"" + column.vi() + "\" không dùng cho " + kind.vi() + ".",
                        "\"" + column.en() + "\" does not go with a " + kind.en() + "."),
                new Text("Hãy để trống ô, hoặc sửa cột \"Loại\".", "Empty the cell, or mend the kind of candidate."));
    }

    static @Nullable Ballot ballot(RowCells row) {
        Integer inFavour = CellNumbers.count(row, IN_FAVOUR, 0);
        Integer members = CellNumbers.count(row, COUNCIL, 1);
        if (inFavour == null || members == null) {
            return null;
        }
        if (inFavour > members) {
            row.refuse(
                    IN_FAVOUR,
                    row.headings().number(IN_FAVOUR),
                    CONTRADICTION,
                    "nhiều hơn tổng số thành viên (" + members + ")",
                    "is more than all members (" + members + ")",
                    new Text("Hãy kiểm tra kết quả bỏ phiếu.", "Check the result of the vote."));
            return null;
        }
        return new Ballot(inFavour, members);
    }

    static @Nullable Integer women(RowCells row, @Nullable Integer headcount) {
        Integer women = CellNumbers.count(row, WOMEN, 0);
        if (women != null && headcount != null && women > headcount) {
            row.refuse(
                    WOMEN,
                    row.headings().number(WOMEN),
                    CONTRADICTION,
                    "nhiều hơn số người của tập thể (" + headcount + ")",
                    "is more than the people of the collective (" + headcount + ")",
                    new Text("Hãy kiểm tra hai số.", "Check both numbers."));
            return null;
        }
        return women;
    }
}
