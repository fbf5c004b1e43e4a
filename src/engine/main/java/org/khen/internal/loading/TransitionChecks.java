package org.khen.internal.loading;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khen.internal.csv.Column;
import org.khen.internal.problems.Dates;
import org.khen.internal.problems.ProblemCode;
import org.khen.pack.CellRef;
import org.khen.pack.Source;
import org.khen.pack.SourceType;
import org.khen.pack.Text;
import org.khen.pack.Transition;

/** Of one change one day of the dossier decides, by a clause of law; and what is called unseen is so, and begins on that day. */
final class TransitionChecks {

    private final PackSet packs;
    private final RowProblems problems;

    TransitionChecks(PackSet packs, RowProblems problems) {
        this.packs = packs;
        this.problems = problems;
    }

    void check() {
        Map<LocalDate, Placed<Transition>> first = new HashMap<>();
        for (Placed<Transition> row : packs.allTransitions()) {
            Placed<Transition> other = first.putIfAbsent(row.item().on(), row);
            if (other != null) {
                twice(row, other);
            }
            clause(row);
            unseen(row);
        }
    }

    private void twice(Placed<Transition> row, Placed<Transition> other) {
        CellRef at = other.item().at();
        Text place = RowProblems.place(row.pack(), other.pack(), at);
        problems.add(
                ProblemCode.TRANSITION_TWICE,
                row.pack(),
                row.item().at(),
                TransitionsTable.ON,
                new Text(
                        "Ngày thay đổi " + Dates.vi(row.item().on()) + " đã có ở " + place.vi() + ".",
                        "The change on " + Dates.en(row.item().on()) + " stands at " + place.en() + " already."),
                new Text("Hãy giữ một dòng cho mỗi ngày thay đổi.", "Keep one row for each day of change."));
    }

    private void clause(Placed<Transition> row) {
        Source source = packs.source(row.item().source());
        if (source == null) {
            return; // told as unknown
        }
        boolean unseen = source.textNotSeen();
        if (source.type() == SourceType.NORMATIVE && !unseen) {
            return;
        }
        refuse(
                row,
                TransitionsTable.SOURCE,
                new Text(
                        "\"" + source.id() + "\" ("
                                + (unseen
                                        ? source.coverage().vi() + ", "
                                                + source.confidence().vi()
                                        : source.type().vi())
                                + ") không đủ làm căn cứ để chọn quy định theo ngày.",
                        "\"" + source.id() + "\" ("
                                + (unseen
                                        ? source.coverage().en() + ", "
                                                + source.confidence().en()
                                        : source.type().en())
                                + ") is not enough for choosing rules by a day."),
                new Text(
                        "Hãy dẫn điều khoản chuyển tiếp của văn bản quy phạm pháp luật đã biết nội dung.",
                        "Cite the transition clause of a normative instrument whose content is known."));
    }

    private void unseen(Placed<Transition> row) {
        String id = row.item().unseen();
        Source source = id == null ? null : packs.source(id);
        if (source == null) {
            return;
        }
        if (!source.textNotSeen()) {
            refuse(
                    row,
                    TransitionsTable.UNSEEN,
                    new Text(
                            "\"" + id + "\" (" + source.confidence().vi() + ") không phải văn bản chưa xem được.",
                            "\"" + id + "\" (" + source.confidence().en() + ") is not a text that nobody has seen."),
                    new Text(
                            "Hãy ghi quy định mới vào các bảng và xóa ô này, hoặc ghi mã của văn bản chưa xem được nguyên văn.",
                            "Write the new rules into the tables and clear the cell, or name a source whose text was not"
                                    + " seen."));
        } else if (!begins(source.inForce().from(), row.item().on())) {
            refuse(
                    row,
                    TransitionsTable.UNSEEN,
                    new Text(
                            "\"" + id + "\" không bắt đầu có hiệu lực từ ngày thay đổi "
                                    + Dates.vi(row.item().on()) + ".",
                            "\"" + id + "\" does not begin on the day of the change "
                                    + Dates.en(row.item().on()) + "."),
                    new Text(
                            "Hãy sửa ngày thay đổi, hoặc ngày hiệu lực ở sources.csv.",
                            "Mend the day of the change, or that of the source in sources.csv."));
        }
    }

    private static boolean begins(@Nullable LocalDate from, LocalDate on) {
        return on.equals(from);
    }

    private void refuse(Placed<Transition> row, Column column, Text message, Text advice) {
        problems.add(ProblemCode.TRANSITION_SOURCE, row.pack(), row.item().at(), column, message, advice);
    }
}
