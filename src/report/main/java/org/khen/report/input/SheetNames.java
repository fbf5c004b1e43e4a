package org.khen.report.input;

import static org.khen.report.input.CellProblemCode.SHEET_DUPLICATE;
import static org.khen.report.input.CellProblemCode.SHEET_MISSING;
import static org.khen.report.input.CellProblemCode.SHEET_UNKNOWN;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khen.pack.Text;

/** Finds which sheet of a round a sheet or file is, by its name. */
final class SheetNames {

    /** The sheets of a template that hold no facts. */
    static final Text GUIDE = new Text("Hướng dẫn", "Guide");

    static final Text CHOICES = new Text("Danh mục", "Choices");

    private static final List<Text> NO_FACTS = List.of(GUIDE, CHOICES);

    private final ProblemLog log;
    private final Set<RoundSheet> seen = new HashSet<>();

    SheetNames(ProblemLog log) {
        this.log = log;
    }

    /**
     * The sheet so called; {@code null} if a round has none, and then the log says so.
     *
     * @param name its name, that of a file without {@code .csv}
     * @param place its name in messages
     */
    @Nullable
    RoundSheet find(String name, String place) {
        log.name(place);
        String key = Spelling.key(name);
        for (RoundSheet sheet : RoundTables.sheets()) {
            if (key.equals(Spelling.key(sheet.vi()))
                    || key.equals(Spelling.key(sheet.en()))
                    || key.equals(sheet.file())) {
                return once(sheet, place);
            }
        }
        if (NO_FACTS.stream()
                .noneMatch(text -> key.equals(Spelling.key(text.vi())) || key.equals(Spelling.key(text.en())))) {
            tellUnknown(name, place);
        }
        return null;
    }

    private @Nullable RoundSheet once(RoundSheet sheet, String place) {
        if (seen.add(sheet)) {
            return sheet;
        }
        log.add(new CellProblem(
                SHEET_DUPLICATE,
                ProblemEffect.SHEET_NOT_READ,
                place,
                0,
                0,
                new Text(
                        "Trang \"" + sheet.vi() + "\" có hai lần; trang này không được đọc.",
                        "The sheet \"" + sheet.en() + "\" stands twice; this one is not read."),
                new Text("Hãy giữ một trang.", "Keep one of them.")));
        return null;
    }

    private void tellUnknown(String name, String place) {
        String shown = CleanText.shown(name);
        List<String> known = RoundTables.sheets().stream()
                .flatMap(sheet -> Stream.of(sheet.vi(), sheet.en()))
                .toList();
        String meant = Spelling.nearest(name, known).orElse("");
        log.add(new CellProblem(
                SHEET_UNKNOWN,
                meant.isEmpty() ? ProblemEffect.NOTE : ProblemEffect.SHEET_NOT_READ,
                place,
                0,
                0,
                new Text(
                        "Đợt xét không có trang \"" + shown + "\", nên trang không được đọc.",
                        "A round has no sheet \"" + shown + "\", so it is not read."),
                meant.isEmpty()
                        ? new Text("Các trang: " + names(true) + ".", "The sheets: " + names(false) + ".")
                        : new Text("Có phải là \"" + meant + "\" không?", "Did you mean \"" + meant + "\"?")));
    }

    /** Tells the sheets that a round cannot do without and that were not found. */
    void lookForMissing(String file) {
        for (RoundSheet sheet : RoundTables.sheets()) {
            if (sheet.required() && !seen.contains(sheet)) {
                log.add(new CellProblem(
                        SHEET_MISSING,
                        ProblemEffect.SHEET_NOT_READ,
                        file,
                        0,
                        0,
                        new Text("Thiếu trang \"" + sheet.vi() + "\".", "The sheet \"" + sheet.en() + "\" is missing."),
                        new Text(
                                "Hãy dùng mẫu do lệnh khen round template ghi ra.",
                                "Use the template that khen round template writes.")));
            }
        }
    }

    private static String names(boolean vietnamese) {
        return RoundTables.sheets().stream()
                .map(vietnamese ? RoundSheet::vi : sheet -> sheet.en().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("; "));
    }
}
