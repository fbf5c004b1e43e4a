package org.khen.internal.loading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khen.internal.combinations.Box;
import org.khen.internal.combinations.Candidates;
import org.khen.internal.combinations.Cover;
import org.khen.internal.combinations.Days;
import org.khen.internal.combinations.LimitGrid;
import org.khen.internal.csv.Column;
import org.khen.internal.problems.Dates;
import org.khen.internal.problems.ProblemCode;
import org.khen.pack.AppliesTo;
import org.khen.pack.AppliesTo.Aspect;
import org.khen.pack.Limit;
import org.khen.pack.Text;
import org.khen.pack.Validity;
import org.khen.pack.Value;

/** Holds the rows of one limit against each other: on each day, for each candidate and reading one row must win. */
final class LimitRows {

    private final PackSet packs;
    private final RowProblems problems;

    LimitRows(PackSet packs, RowProblems problems) {
        this.packs = packs;
        this.problems = problems;
    }

    void check(List<Placed<Limit>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            for (Placed<Limit> earlier : rows.subList(0, i)) {
                pair(rows.get(i), earlier, rows);
            }
        }
        if (packs.isWhole(rows.get(0).item().id())) {
            rows.forEach(row -> reading(row, rows));
            // A pack that builds on another may say something for some days: on the others the pack below does.
            List<Placed<Limit>> general = rows.stream()
                    .filter(row -> packs.below(row.pack(), rows).isEmpty())
                    .toList();
            gaps(general);
        }
    }

    private void pair(Placed<Limit> row, Placed<Limit> earlier, List<Placed<Limit>> rows) {
        Limit limit = row.item();
        Limit other = earlier.item();
        if (limit.role() != other.role()) {
            add(
                    ProblemCode.LIMIT_ROLE,
                    row,
                    LimitsTable.ROLE,
                    earlier,
                    "là " + limit.role().vi() + ", khác loại với",
                    "is a row of role " + limit.role().en() + ", unlike",
                    new Text("Hãy dùng mã riêng cho mỗi loại.", "Give each role its own code."));
        } else if (limit.measuredIn() != other.measuredIn() || !sameKind(limit.value(), other.value())) {
            add(
                    ProblemCode.UNIT_MISMATCH,
                    row,
                    LimitsTable.UNIT,
                    earlier,
                    "có đơn vị tính hoặc thang bậc khác với",
                    "has another unit, or a word of another list, than",
                    new Text("Hãy dùng cùng đơn vị tính.", "Use the same unit."));
        } else if (row.pack().id().equals(earlier.pack().id())
                && limit.inForce().overlaps(other.inForce())
                && sameReading(limit, other)) {
            overlapping(row, earlier, rows);
        }
    }

    private void overlapping(Placed<Limit> row, Placed<Limit> earlier, List<Placed<Limit>> rows) {
        Set<AppliesTo> conditions = new HashSet<>(row.item().appliesTo());
        Set<AppliesTo> others = new HashSet<>(earlier.item().appliesTo());
        if (conditions.equals(others)) {
            String days = Days.common(row.item().inForce(), earlier.item().inForce())
                    .map(common -> Dates.span(common).vi())
                    .orElse("");
            String daysEn = Days.common(row.item().inForce(), earlier.item().inForce())
                    .map(common -> Dates.span(common).en())
                    .orElse("");
            add(
                    ProblemCode.LIMIT_OVERLAP,
                    row,
                    LimitsTable.FROM,
                    earlier,
                    "cùng hiệu lực " + days + " với",
                    "is in force " + daysEn + " together with",
                    new Text(
                            "Hãy điền \"Đến hết ngày\" cho dòng trước, hoặc ghi \"Cách hiểu\" cho cả hai.",
                            "Give the earlier row its last day, or both a reading."));
        } else if (conditions.size() == others.size() && canBothApply(conditions, others) && differ(row, earlier)) {
            tie(row, earlier, rows);
        }
    }

    /** Where both apply and no row is more specific than both, nobody can say which one decides. */
    private void tie(Placed<Limit> row, Placed<Limit> earlier, List<Placed<Limit>> rows) {
        List<Limit> ofPack = rows.stream()
                .filter(each -> each.pack().id().equals(row.pack().id()))
                .map(Placed::item)
                .toList();
        LimitGrid grid = LimitGrid.of(ofPack, List.of());
        List<Box> moreSpecific = ofPack.stream()
                .filter(each -> each.appliesTo().size() > row.item().appliesTo().size())
                .filter(each -> each.reading() == null
                        || each.reading().equals(row.item().reading())
                        || each.reading().equals(earlier.item().reading()))
                .map(grid::box)
                .toList();
        Box both = grid.box(row.item()).common(grid.box(earlier.item())).orElseThrow();
        grid.boxes(Candidates.ALL).stream()
                .flatMap(all -> all.common(both).stream())
                .flatMap(common -> Cover.outside(common, moreSpecific).stream())
                .findFirst()
                .ifPresent(open -> {
                    Text example = grid.grid().example(open);
                    add(
                            ProblemCode.LIMIT_TIE,
                            row,
                            LimitsTable.APPLIES_TO,
                            earlier,
                            new Text(
                                    "có thể cùng áp dụng cho một người (ví dụ: " + example.vi() + ") với",
                                    "may apply to the same candidate (for example: " + example.en() + ") as"),
                            new Text(
                                    "Hãy thêm điều kiện vào \"Áp dụng riêng cho\" để một dòng cụ thể hơn.",
                                    "Add a condition to \"applies_to\", so that one of them is more specific."));
                });
    }

    static boolean sameReading(Limit limit, Limit other) {
        return limit.reading() == null
                || other.reading() == null
                || limit.reading().equals(other.reading());
    }

    /** Whether both rows may apply to one candidate. */
    static boolean canBothApply(Limit limit, Limit other) {
        return canBothApply(Set.copyOf(limit.appliesTo()), Set.copyOf(other.appliesTo()));
    }

    /** A candidate has one sex and is proposed for one award, but may belong to several groups. */
    private static boolean canBothApply(Set<AppliesTo> conditions, Set<AppliesTo> others) {
        return conditions.stream()
                .filter(condition -> condition.aspect() != Aspect.GROUP)
                .noneMatch(condition -> others.stream()
                        .anyMatch(other -> other.aspect() == condition.aspect() && !other.equals(condition)));
    }

    private static boolean differ(Placed<Limit> row, Placed<Limit> earlier) {
        return !Objects.equals(row.item().value(), earlier.item().value())
                || row.item().direction() != earlier.item().direction()
                || !Objects.equals(row.item().factor(), earlier.item().factor());
    }

    private static boolean sameKind(@Nullable Value value, @Nullable Value other) {
        if (value instanceof Value.OfWord word && other instanceof Value.OfWord otherWord) {
            return word.word().getClass() == otherWord.word().getClass();
        }
        return value == null || other == null || value.getClass() == other.getClass();
    }

    private void reading(Placed<Limit> row, List<Placed<Limit>> rows) {
        String letter = row.item().reading();
        if (letter == null) {
            return;
        }
        boolean hasOther = rows.stream()
                .map(Placed::item)
                .anyMatch(other -> other.reading() != null
                        && !other.reading().equals(letter)
                        && other.inForce().overlaps(row.item().inForce()));
        if (!hasOther) {
            problems.readingAlone(row.pack(), row.item().at(), LimitsTable.READING, letter);
        }
    }

    private void gaps(List<Placed<Limit>> rows) {
        Map<Set<AppliesTo>, List<Placed<Limit>>> byCandidates = new LinkedHashMap<>();
        for (Placed<Limit> row : rows) {
            byCandidates
                    .computeIfAbsent(Set.copyOf(row.item().appliesTo()), conditions -> new ArrayList<>())
                    .add(row);
        }
        // Where a row for all stands behind them, the rows for some may come and go.
        List<Placed<Limit>> forAll = byCandidates.get(Set.of());
        (forAll == null ? byCandidates.values() : List.of(forAll)).forEach(this::gap);
    }

    private void gap(List<Placed<Limit>> rows) {
        List<Validity> spans = rows.stream().map(row -> row.item().inForce()).toList();
        Days.firstGap(Days.hull(spans), spans).ifPresent(gap -> {
            Placed<Limit> after = rows.stream()
                    .filter(row -> Objects.equals(
                            row.item().inForce().from(),
                            gap.to() == null ? null : gap.to().plusDays(1)))
                    .findFirst()
                    .orElse(rows.get(0));
            Text span = Dates.span(gap);
            problems.add(
                    ProblemCode.LIMIT_GAP,
                    after.pack(),
                    after.item().at(),
                    LimitsTable.FROM,
                    new Text(
                            "\"" + after.item().id() + "\" không có giá trị " + span.vi() + ".",
                            "\"" + after.item().id() + "\" has no value " + span.en() + "."),
                    new Text("Hãy nối các thời gian hiệu lực, hoặc thêm một dòng.", "Join the spans, or add a row."));
        });
    }

    private void add(
            ProblemCode code,
            Placed<Limit> row,
            Column column,
            Placed<Limit> earlier,
            String vi,
            String en,
            Text advice) {
        add(code, row, column, earlier, new Text(vi, en), advice);
    }

    private void add(
            ProblemCode code, Placed<Limit> row, Column column, Placed<Limit> earlier, Text said, Text advice) {
        Text place =
                RowProblems.place(row.pack(), earlier.pack(), earlier.item().at());
        problems.add(
                code,
                row.pack(),
                row.item().at(),
                column,
                new Text(
                        "\"" + row.item().id() + "\" " + said.vi() + " dòng cùng mã tại " + place.vi() + ".",
                        "\"" + row.item().id() + "\" " + said.en() + " the row of that code at " + place.en() + "."),
                advice);
    }
}
