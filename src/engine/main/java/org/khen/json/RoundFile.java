package org.khen.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khen.facts.ReviewRound;

/** One review round while it is read, item by item. */
final class RoundFile {

    private static final String ENTRIES = "entries";
    private static final String UNITS = "units";
    private static final String NOMINATION = "nomination";

    private final LongObject file;
    private final int mostItems;
    private final long mostCharacters;
    private final Map<String, List<Object>> lists = new LinkedHashMap<>();
    private final Map<String, SeenIds> seen = new LinkedHashMap<>();
    private final List<DossierProblem> told = new ArrayList<>();
    private long characters;
    private boolean full;

    RoundFile(CountedText in, int mostItems, long mostCharacters) {
        this.file = new LongObject(in, RoundForm.ROUND, DossierLimits.DOSSIER_CHARACTERS, this::item);
        this.mostItems = mostItems;
        this.mostCharacters = mostCharacters;
    }

    ReadRound read() throws IOException {
        Located.Fields fields = file.read();
        Object head = null;
        if (fields != null) {
            Problems refused = new Problems();
            // Of another form, every further problem would be one of this reader and not of the file.
            if (!RoundForm.isRound(fields, refused)) {
                return new ReadRound(null, refused.inOrder());
            }
            head = RoundForm.ROUND.read(fields, Place.TOP, file.problems());
        }
        ReviewRound round = head == null ? null : (ReviewRound) RoundForm.ROUND.with(lists, head);
        return new ReadRound(round, problems());
    }

    private List<DossierProblem> problems() {
        List<DossierProblem> all = new ArrayList<>(file.problems().inOrder());
        all.addAll(told);
        // Of one dossier they are in order already, the remark that there are more at its end.
        all.sort(Comparator.comparingInt(DossierProblem::line).thenComparingInt(DossierProblem::column));
        if (all.size() < DossierLimits.ROUND_PROBLEMS) {
            return all;
        }
        DossierProblem last = all.get(DossierLimits.ROUND_PROBLEMS - 1);
        List<DossierProblem> first = new ArrayList<>(all.subList(0, DossierLimits.ROUND_PROBLEMS - 1));
        first.add(Problems.problem(
                DossierProblemCode.MORE_PROBLEMS,
                Place.TOP,
                last.line(),
                last.column(),
                null,
                new Say("Đợt xét còn những lỗi khác.", "The round has further problems."),
                new Say("Hãy sửa các lỗi đã nêu rồi đọc lại.", "Correct those told and read it again.")));
        return first;
    }

    private void item(String list, int position, Piece piece, Located.Fields before) {
        Place place = Place.TOP.down(list).down(position);
        Problems problems = new Problems(place);
        String id = null;
        if (piece instanceof Piece.Fault fault) {
            Faults.add(problems, fault.code(), fault.line(), fault.column());
        } else if (position >= mostItems || characters > mostCharacters) {
            tellFull(list, piece, problems);
        } else {
            id = read(list, position, (Piece.Dossier) piece, problems);
        }
        if (told.size() < DossierLimits.ROUND_PROBLEMS) {
            told.addAll(problems.inOrder(list.equals(UNITS) ? null : id));
        }
    }

    /** Reads an item and keeps it if nothing is wrong with it; its code as far as it could be read. */
    private @Nullable String read(String list, int position, Piece.Dossier piece, Problems problems) {
        Place place = problems.whole();
        Shape form = Objects.requireNonNull(RoundForm.ROUND.itemOf(list));
        TreeReader tree = new TreeReader(piece, DossierLimits.NESTING, list.equals(ENTRIES) ? NOMINATION : null);
        PieceValue read = PieceValue.read(piece, tree, root -> form.read(root, place, problems), problems);
        String id = read.id();
        if (id != null) {
            tellTwice(list, id, position, piece, problems);
        }
        if (read.value() != null && problems.none()) {
            lists.computeIfAbsent(list, name -> new ArrayList<>()).add(read.value());
            characters += piece.text().length();
        }
        return id;
    }

    private void tellTwice(String list, String id, int position, Piece.Dossier piece, Problems problems) {
        // Many files stand in one line: the position tells more than the line.
        int before = seen.computeIfAbsent(list, name -> new SeenIds()).lineBefore(id, position + 1);
        if (before == 0) {
            return;
        }
        String there = Place.TOP.down(list).down(before - 1).pointer();
        boolean unit = list.equals(UNITS);
        Place place = list.equals(ENTRIES) ? problems.whole().down(NOMINATION) : problems.whole();
        problems.add(
                DossierProblemCode.DUPLICATE_ID,
                place.down("id"),
                piece.line(),
                piece.column(),
                id,
                unit
                        ? new Say(
                                "Mã cơ quan, đơn vị này đã dùng ở " + there + ".",
                                "The unit at " + there + " has this code.")
                        : new Say(
                                "Mã hồ sơ này đã dùng ở " + there + ".", "The dossier at " + there + " has this code."),
                unit
                        ? new Say("Mỗi cơ quan, đơn vị phải có một mã riêng.", "Give every unit a code of its own.")
                        : new Say("Mỗi hồ sơ phải có một mã riêng.", "Give every dossier a code of its own."));
    }

    /** Tells once that nothing more is kept. */
    private void tellFull(String list, Piece at, Problems problems) {
        if (full) {
            return;
        }
        full = true;
        problems.add(
                DossierProblemCode.TOO_LARGE,
                Place.TOP.down(list),
                at.line(),
                at.column(),
                null,
                new Say(
                        "Đợt xét dài quá " + mostItems + " mục hoặc " + mostCharacters
                                + " ký tự; từ đây không đọc nữa.",
                        "The round is longer than " + mostItems + " items or " + mostCharacters
                                + " characters; from here on nothing is read."),
                new Say("Hãy tách đợt xét.", "Split the round."));
    }
}
