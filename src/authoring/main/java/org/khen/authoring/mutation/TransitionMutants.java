package org.khen.authoring.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khen.internal.problems.Dates;
import org.khen.pack.DecidingDay;
import org.khen.pack.Text;
import org.khen.pack.Transition;

/** Changes of law that nobody tells of, that another day of the dossier decides, or that come a day early or late. */
final class TransitionMutants {

    private final PackUnderTrial trial;
    private final RowCodes codes = new RowCodes();
    private final List<Attempt> attempts = new ArrayList<>();

    private TransitionMutants(PackUnderTrial trial) {
        this.trial = trial;
    }

    static List<Attempt> of(PackUnderTrial trial) {
        TransitionMutants mutants = new TransitionMutants(trial);
        trial.pack().transitions().forEach(mutants::add);
        return mutants.attempts;
    }

    private void add(Transition row) {
        if (row.by() == DecidingDay.PROPOSAL && row.unseen() == null) {
            return; // it says what would hold without it
        }
        add(
                row,
                "-",
                MutationKind.ROW,
                null,
                new Text("không còn dòng này của transitions.csv", "this row of transitions.csv is gone"));
        DecidingDay other = row.by() == DecidingDay.RECEIPT ? DecidingDay.PROPOSAL : DecidingDay.RECEIPT;
        add(
                row,
                "by",
                MutationKind.DATE,
                new Transition(row.on(), other, row.source(), row.unseen(), row.note(), row.at()),
                new Text("hồ sơ xét theo " + other.vi(), "the " + other.en() + " decides"));
        move(row, "on+1", row.on().plusDays(1));
        move(row, "on-1", row.on().minusDays(1));
    }

    private void move(Transition row, String change, LocalDate day) {
        add(
                row,
                change,
                MutationKind.DATE,
                new Transition(day, row.by(), row.source(), row.unseen(), row.note(), row.at()),
                new Text("ngày thay đổi là " + Dates.vi(day), "the change comes on " + day));
    }

    private void add(Transition row, String change, MutationKind kind, @Nullable Transition instead, Text what) {
        Mutant mutant = new Mutant(
                codes.of("transition@" + Dates.vi(row.on()), change),
                kind,
                trial.pack().id(),
                row.at(),
                what,
                new Text(
                        "Thêm một tình huống đề nghị trước ngày " + Dates.vi(row.on())
                                + " và tiếp nhận hồ sơ vào ngày đó, một tình huống tiếp nhận ngày hôm trước; ghi kết quả mong đợi,"
                                + " và kết quả nếu không sửa đổi.",
                        "Add a case proposed before " + row.on()
                                + " and received on that day, and one received the day before,"
                                + " that expect an outcome, and the outcome if unamended."));
        attempts.add(new Attempt(
                mutant,
                proved -> true,
                unchanged ->
                        unchanged.withTables(trial.edit().transitions(each -> each.equals(row) ? instead : each))));
    }
}
