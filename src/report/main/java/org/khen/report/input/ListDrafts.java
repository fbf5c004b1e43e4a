package org.khen.report.input;

import static org.khen.report.input.CellProblemCode.CONTRADICTION;
import static org.khen.report.input.CellProblemCode.EMPTY;
import static org.khen.report.input.CellProblemCode.LIST_NOT_COMPLETE;
import static org.khen.report.input.CellProblemCode.WRONG_KIND;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khen.facts.CandidateBuilder;
import org.khen.facts.Listing;
import org.khen.facts.Period;
import org.khen.pack.Text;

/**
 * The rows of one sheet of lists by dossier. A list counts as complete only as long as no row of it was left out: otherwise an
 * unreadable discipline would pass for none.
 *
 * @param <T> what is listed
 */
final class ListDrafts<T> {

    private static final class Draft<T> {
        private final List<T> items = new ArrayList<>();
        private final RowCells first;
        private @Nullable ListMark mark;
        private boolean damaged;

        private Draft(RowCells first) {
            this.first = first;
        }
    }

    private final ListSheet<T> form;
    private final Map<String, Draft<T>> byDossier = new LinkedHashMap<>();
    private boolean used;
    private boolean noneForAnybody;
    private @Nullable RowCells whose;
    private boolean cut;

    ListDrafts(ListSheet<T> form) {
        this.form = form;
    }

    ListSheet<T> form() {
        return form;
    }

    void read(RowCells row, CellValues values) {
        used = true;
        if (ListMark.isNone(row.rawText(ListSheet.DOSSIER)) && row.holdsOnly(ListSheet.DOSSIER)) {
            noneForAnybody = true;
            return;
        }
        String dossier = CellValues.code(row, ListSheet.DOSSIER);
        if (dossier == null) {
            nobodyKnowsWhose(row);
            return;
        }
        Draft<T> draft = byDossier.computeIfAbsent(dossier, code -> new Draft<>(row));
        ListMark mark =
                row.holdsOnly(ListSheet.DOSSIER, form.marked()) ? ListMark.read(row.rawText(form.marked())) : null;
        if (mark != null) {
            draft.damaged |= draft.mark != null && !draft.mark.equals(mark);
            draft.mark = mark;
            return;
        }
        if (row.holdsOnly(ListSheet.DOSSIER)) {
            row.leaveOut(
                    form.marked(),
                    EMPTY,
                    new Text(
                            "Dòng chỉ có mã hồ sơ, nên không được đọc.",
                            "The row holds nothing but the dossier, so it is left out."),
                    new Text(
                            "Hãy điền, xóa dòng, hoặc ghi \"không có\" ở cột \""
                                    + form.marked().vi() + "\".",
                            "Fill it in, delete it, or write \"none\" under \""
                                    + form.marked().en() + "\"."));
            draft.damaged = true;
            return;
        }
        T item = form.reader().read(row, values);
        if (item == null || row.isLeftOut()) {
            draft.damaged = true;
        } else {
            draft.items.add(item);
        }
    }

    /** Says that rows of the sheet were left out unread. */
    void cut() {
        cut = true;
    }

    private boolean lacksNoRow() {
        return whose == null && !cut;
    }

    private void nobodyKnowsWhose(RowCells row) {
        if (whose == null) {
            whose = row;
        }
    }

    /** Tells rows of dossiers that the round does not have, and lists that cannot count as complete. */
    void check(DossierCodes codes, @Nullable Period complete, ProblemLog log) {
        byDossier.forEach((dossier, draft) -> {
            if (!codes.isKnown(dossier)) {
                codes.tellUnknown(draft.first, dossier);
                nobodyKnowsWhose(draft.first);
            } else if (!codes.isRead(dossier)) {
                return;
            } else if (!form.kinds().contains(codes.kindOf(dossier))) {
                draft.first.leaveOut(
                        ListSheet.DOSSIER,
                        WRONG_KIND,
                        new Text(
                                "Trang này không dùng cho "
                                        + codes.kindOf(dossier).vi() + ", nên dòng không được đọc.",
                                "The sheet is not for a "
                                        + codes.kindOf(dossier).en() + ", so the row is left out."),
                        new Text("Hãy kiểm tra mã hồ sơ.", "Check the code of the dossier."));
            } else {
                checkMark(draft, complete);
            }
        });
        if (whose != null && complete != null) {
            log.add(new CellProblem(
                    LIST_NOT_COMPLETE,
                    ProblemEffect.NOTE,
                    whose.place(),
                    whose.number(),
                    0,
                    new Text(
                            "Có dòng không rõ của hồ sơ nào, nên danh sách của trang này chưa được coi là đầy đủ cho hồ sơ nào.",
                            "Nobody can say whose a row is, so the lists of this sheet count as complete for no dossier."),
                    new Text("Hãy sửa mã hồ sơ của các dòng đó.", "Mend the codes of those rows.")));
        }
    }

    private void checkMark(Draft<T> draft, @Nullable Period complete) {
        boolean none = draft.mark instanceof ListMark.None;
        if (none && !draft.items.isEmpty()) {
            draft.damaged = true;
            draft.first.leaveOut(
                    form.marked(),
                    CONTRADICTION,
                    new Text(
                            "Hồ sơ vừa ghi \"không có\" vừa có dòng khác ở trang này.",
                            "The dossier says \"none\" and has other rows in this sheet."),
                    new Text("Hãy xóa một trong hai.", "Delete one of them."));
        } else if (none && complete == null) {
            draft.first.leaveOut(
                    form.marked(),
                    LIST_NOT_COMPLETE,
                    new Text(
                            "\"Không có\" trong khoảng thời gian nào thì chưa rõ.",
                            "Nobody can say for which span there is none."),
                    new Text(
                            "Hãy ghi \"Danh sách đầy đủ từ ngày\" và \"đến hết ngày\" ở trang Đợt xét.",
                            "Write \"Lists complete from\" and \"to\" in the sheet of the round."));
        }
    }

    /** Puts the list of the dossier into its candidate. */
    void into(String dossier, CandidateBuilder<?> candidate, @Nullable Period complete) {
        Draft<T> draft = byDossier.get(dossier);
        boolean forgotten = draft == null && form.everybodyHasSome() && !noneForAnybody;
        Period span = used && lacksNoRow() && !forgotten ? complete : null;
        List<T> items = List.of();
        if (draft != null) {
            items = draft.items;
            if (draft.damaged || draft.mark instanceof ListMark.NotKnown) {
                span = null;
            } else if (draft.mark instanceof ListMark.Complete other) {
                span = lacksNoRow() ? other.span() : null;
            }
        }
        if (span != null || !items.isEmpty()) {
            form.into().accept(candidate, new Listing<>(span, items));
        }
    }

    /** Whether the sheet says anything of the dossier. */
    boolean mentions(String dossier) {
        return byDossier.containsKey(dossier);
    }
}
