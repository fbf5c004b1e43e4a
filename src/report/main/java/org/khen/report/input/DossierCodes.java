package org.khen.report.input;

import static org.khen.report.input.CellProblemCode.CODE_DUPLICATE;
import static org.khen.report.input.CellProblemCode.DOSSIER_UNKNOWN;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.khen.pack.Text;

/** The dossiers of the round by their codes: those that were read, and those whose rows were left out. */
final class DossierCodes {

    /** To look for the nearest of 20,000 codes takes time: whoever has more unknown ones than this has another kind of trouble. */
    private static final int MOST_SUGGESTIONS = 50;

    private final Map<String, EntryDraft> read = new LinkedHashMap<>();
    private final Set<String> leftOut = new HashSet<>();
    private int suggested;

    /** Takes a dossier; one whose code stands already is left out. */
    boolean add(EntryDraft draft) {
        EntryDraft earlier = read.putIfAbsent(draft.id(), draft);
        if (earlier == null) {
            return true;
        }
        draft.row()
                .leaveOut(
                        ListSheet.DOSSIER,
                        CODE_DUPLICATE,
                        new Text(
                                "Mã hồ sơ \"" + CleanText.shown(draft.id()) + "\" đã có ở dòng "
                                        + earlier.row().number() + ", nên dòng này không được đọc.",
                                "The dossier \"" + CleanText.shown(draft.id()) + "\" stands in row "
                                        + earlier.row().number() + " already, so this row is left out."),
                        new Text("Mỗi hồ sơ một mã riêng.", "Give every dossier a code of its own."));
        return false;
    }

    void leftOut(String code) {
        leftOut.add(code);
    }

    Iterable<EntryDraft> drafts() {
        return read.values();
    }

    boolean isKnown(String code) {
        return read.containsKey(code) || leftOut.contains(code);
    }

    boolean isRead(String code) {
        return read.containsKey(code);
    }

    CandidateKind kindOf(String code) {
        return Objects.requireNonNull(read.get(code)).kind();
    }

    void tellUnknown(RowCells row, String code) {
        row.leaveOut(
                ListSheet.DOSSIER,
                DOSSIER_UNKNOWN,
                new Text(
                        "Không có hồ sơ \"" + CleanText.shown(code) + "\" ở trang Đề nghị, nên dòng không được đọc.",
                        "There is no dossier \"" + CleanText.shown(code)
                                + "\" in the sheet of nominations, so the row is left out."),
                (suggested++ < MOST_SUGGESTIONS ? Spelling.nearest(code, read.keySet()) : Optional.<String>empty())
                        .map(meant ->
                                new Text("Có phải là \"" + meant + "\" không?", "Did you mean \"" + meant + "\"?"))
                        .orElseGet(() -> new Text("Hãy kiểm tra mã hồ sơ.", "Check the code of the dossier.")));
    }
}
