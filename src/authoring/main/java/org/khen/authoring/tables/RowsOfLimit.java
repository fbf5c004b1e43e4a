package org.khen.authoring.tables;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.khen.internal.combinations.Box;
import org.khen.internal.combinations.Candidates;
import org.khen.internal.combinations.Cover;
import org.khen.internal.combinations.LimitGrid;
import org.khen.internal.problems.ProblemCode;
import org.khen.pack.Limit;
import org.khen.pack.PackProblem;
import org.khen.pack.Text;

/** The rows of one limit in one pack: the most specific one that applies decides. */
final class RowsOfLimit {

    private static final Text APPLIES_TO_ADVICE =
            new Text("Hãy sửa \"Áp dụng riêng cho\", hoặc xóa dòng này.", "Mend \"applies_to\", or delete this row.");

    private final String pack;
    private final List<Limit> rows;
    private final LimitGrid grid;
    private final List<Box> asked;
    private final List<String> letters;

    RowsOfLimit(String pack, List<Limit> rows, List<LimitUses.Use> uses) {
        this.pack = pack;
        this.rows = rows;
        // Of what no rule asks by name, as the limits of tables, it is not known whom it concerns.
        List<Candidates> candidates = uses.isEmpty()
                ? List.of(Candidates.ALL)
                : uses.stream().map(LimitUses.Use::perhaps).distinct().toList();
        this.grid = LimitGrid.of(rows, candidates);
        this.asked = candidates.stream()
                .flatMap(some -> grid.boxes(some).stream())
                .distinct()
                .toList();
        this.letters = letters(rows);
    }

    /** The letters of readings; where there is one reading, an empty one. */
    static List<String> letters(List<Limit> rows) {
        List<String> letters = rows.stream()
                .flatMap(row -> Stream.ofNullable(row.reading()))
                .distinct()
                .sorted()
                .toList();
        return letters.isEmpty() ? List.of("") : letters;
    }

    void tell(List<PackProblem> problems) {
        for (Limit row : rows) {
            List<Box> decides = parts(row);
            if (decides.isEmpty()) {
                problems.add(appliesToNobody(row));
            } else {
                shadowed(row, decides)
                        .or(() -> repeated(row, decides))
                        .or(() -> continued(row, decides))
                        .ifPresent(problems::add);
            }
        }
    }

    /** To whom of those who are asked a row applies. */
    private List<Box> parts(Limit row) {
        Box box = grid.box(row);
        return asked.stream().flatMap(some -> some.common(box).stream()).toList();
    }

    private PackProblem appliesToNobody(Limit row) {
        return ProblemCode.LIMIT_ROW_SHADOWED.at(
                pack,
                row.at(),
                new Text(
                        "Dòng này của \"" + row.id() + "\" không áp dụng cho ai: "
                                + said(row).vi() + " không thuộc trường hợp xét nào dùng mức này.",
                        "This row of \"" + row.id() + "\" applies to nobody: no route that asks for it is for "
                                + said(row).en() + "."),
                APPLIES_TO_ADVICE);
    }

    private Text said(Limit row) {
        return grid.grid().said(grid.box(row));
    }

    private Optional<PackProblem> shadowed(Limit row, List<Box> decides) {
        Set<Limit> covering = new LinkedHashSet<>();
        for (String letter : lettersOf(row)) {
            List<Limit> winning = moreSpecific(row, letter, other -> true);
            List<Box> boxes = winning.stream().map(grid::box).toList();
            for (Box part : decides) {
                if (!Cover.covers(part, boxes)) {
                    return Optional.empty();
                }
                Cover.covering(part, boxes).forEach(i -> covering.add(winning.get(i)));
            }
        }
        Limit first = covering.iterator().next();
        Text example = grid.grid()
                .example(parts(row).stream()
                        .flatMap(part -> part.common(grid.box(first)).stream())
                        .findFirst()
                        .orElseGet(() -> grid.box(row)));
        Text lines = Lines.of(row.at(), covering.stream().map(Limit::at).toList());
        return Optional.of(ProblemCode.LIMIT_ROW_SHADOWED.at(
                pack,
                row.at(),
                new Text(
                        "Dòng này của \"" + row.id() + "\" không bao giờ quyết định: các dòng cụ thể hơn đã bao hết ("
                                + lines.vi() + "). Ví dụ: " + example.vi() + ": dòng "
                                + first.at().line() + " quyết định.",
                        "This row of \"" + row.id() + "\" never decides: more specific rows hold wherever it would ("
                                + lines.en() + "). For example: " + example.en() + ": line "
                                + first.at().line() + " decides."),
                new Text(
                        "Hãy xóa dòng này, hoặc sửa \"Áp dụng riêng cho\" của các dòng kia.",
                        "Delete it, or mend \"applies_to\" of the others.")));
    }

    private List<String> lettersOf(Limit row) {
        return row.reading() == null ? letters : List.of(row.reading());
    }

    private List<Limit> moreSpecific(Limit row, String letter, Predicate<Limit> wanted) {
        return rows.stream()
                .filter(other -> other.appliesTo().size() > row.appliesTo().size())
                .filter(other -> isOf(letter, other))
                .filter(wanted)
                .toList();
    }

    private static boolean isOf(String letter, Limit row) {
        return row.reading() == null || row.reading().equals(letter);
    }

    /** Whether without the row the same would be said wherever it decides. */
    private Optional<PackProblem> repeated(Limit row, List<Box> decides) {
        List<Limit> alike = rows.stream()
                .filter(other -> !other.equals(row)
                        && other.appliesTo().size() < row.appliesTo().size()
                        && saysTheSame(row, other))
                .toList();
        for (String letter : lettersOf(row)) {
            List<Box> instead = alike.stream()
                    .filter(other -> isOf(letter, other))
                    .flatMap(other -> effective(other, row, letter))
                    .toList();
            List<Box> winning = moreSpecific(row, letter, other -> true).stream()
                    .map(grid::box)
                    .toList();
            List<Box> left = decides.stream()
                    .flatMap(part -> Cover.allOutside(part, winning).stream())
                    .toList();
            if (left.isEmpty() || !left.stream().allMatch(part -> Cover.covers(part, instead))) {
                return Optional.empty();
            }
        }
        Limit behind = alike.get(0);
        Text example = example(row, decides);
        return Optional.of(ProblemCode.LIMIT_ROWS_ALIKE.at(
                pack,
                row.at(),
                new Text(
                        "Dòng này của \"" + row.id() + "\" ghi như dòng "
                                + behind.at().line() + ", cùng căn cứ; xóa nó cũng không đổi gì. Ví dụ: " + example.vi()
                                + ".",
                        "This row of \"" + row.id() + "\" says what line "
                                + behind.at().line() + " says, by the same source; without it nothing would change."
                                + " For example: " + example.en() + "."),
                new Text(
                        "Hãy xóa dòng này, hoặc sửa giá trị nếu có quy định riêng.",
                        "Delete it, or mend its value if something else is laid down.")));
    }

    /** Somebody for whom no more specific row stands before a row. */
    private Text example(Limit row, List<Box> decides) {
        List<Box> winning = moreSpecific(row, lettersOf(row).get(0), other -> true).stream()
                .map(grid::box)
                .toList();
        return grid.grid()
                .example(decides.stream()
                        .flatMap(part -> Cover.outside(part, winning).stream())
                        .findFirst()
                        .orElse(decides.get(0)));
    }

    /** Where a row would decide if another one were not there. */
    private Stream<Box> effective(Limit row, Limit without, String letter) {
        List<Box> winning =
                moreSpecific(row, letter, other -> !other.equals(without) && !saysTheSame(row, other)).stream()
                        .map(grid::box)
                        .toList();
        return Cover.allOutside(grid.box(row), winning).stream();
    }

    private static boolean saysTheSame(Limit row, Limit other) {
        return row.direction() == other.direction()
                && Objects.equals(row.value(), other.value())
                && Objects.equals(row.factor(), other.factor())
                && row.measuredIn() == other.measuredIn()
                && row.source().equals(other.source())
                && row.status() == other.status()
                && Objects.equals(row.confirmedBy(), other.confirmedBy());
    }

    /** A row that only goes on where one before it ends. */
    private Optional<PackProblem> continued(Limit row, List<Box> decides) {
        return rows.stream()
                .filter(other -> other.inForce().to() != null
                        && other.inForce().to().plusDays(1).equals(row.inForce().from())
                        && new HashSet<>(other.appliesTo()).equals(new HashSet<>(row.appliesTo()))
                        && Objects.equals(other.reading(), row.reading())
                        && Objects.equals(other.note(), row.note())
                        && saysTheSame(row, other))
                .findFirst()
                .map(other -> continued(row, other, example(row, decides)));
    }

    private PackProblem continued(Limit row, Limit other, Text example) {
        int line = other.at().line();
        return ProblemCode.LIMIT_ROWS_ALIKE.at(
                pack,
                row.at(),
                new Text(
                        "Dòng này của \"" + row.id() + "\" ghi như dòng " + line
                                + ", cùng căn cứ, từ ngày sau ngày cuối của dòng đó; có thể là một dòng. Ví dụ: "
                                + example.vi() + ".",
                        "This row of \"" + row.id() + "\" says what line " + line
                                + " says, by the same source, from the day after its last; they could be one."
                                + " For example: " + example.en() + "."),
                new Text(
                        "Hãy xóa dòng này và ghi ngày cuối của nó vào dòng " + line + ".",
                        "Delete it and give line " + line + " its last day."));
    }
}
