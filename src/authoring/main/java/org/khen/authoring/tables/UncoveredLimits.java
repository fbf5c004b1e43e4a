package org.khen.authoring.tables;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khen.internal.combinations.Box;
import org.khen.internal.combinations.Candidates;
import org.khen.internal.combinations.Cover;
import org.khen.internal.combinations.Grid;
import org.khen.internal.combinations.LimitGrid;
import org.khen.internal.problems.ProblemCode;
import org.khen.pack.Limit;
import org.khen.pack.LimitRole;
import org.khen.pack.PackProblem;
import org.khen.pack.RulePack;
import org.khen.pack.Text;

/**
 * Limits that rules ask of candidates for whom no row is, in whatever pack. Days on which a limit has no row at all are none of
 * them: loading tells of those.
 */
final class UncoveredLimits {

    private static final int TOLD = 4;
    private static final int LOOKED_FOR = 50;

    private final RulePack pack;
    private final LimitUses uses;
    private final Map<String, List<Limit>> limits = new LinkedHashMap<>();

    /** Takes the limits whose first row stands in the pack. */
    UncoveredLimits(List<RulePack> packs, RulePack pack, LimitUses uses) {
        this.pack = pack;
        this.uses = uses;
        Map<String, String> homes = new HashMap<>();
        for (RulePack any : packs) {
            any.topics()
                    .forEach(topic -> topic.limits().forEach(row -> {
                        if (homes.computeIfAbsent(row.id(), first -> any.id()).equals(pack.id())) {
                            limits.computeIfAbsent(row.id(), none -> new ArrayList<>())
                                    .add(row);
                        }
                    }));
        }
    }

    void tell(List<PackProblem> problems) {
        limits.forEach((id, rows) -> {
            boolean forSome = rows.stream().anyMatch(row -> !row.appliesTo().isEmpty());
            if (forSome && rows.get(0).role() != LimitRole.ADJUSTMENT) {
                tell(rows, uses.of(id), problems);
            }
        });
    }

    private void tell(List<Limit> rows, List<LimitUses.Use> asking, List<PackProblem> problems) {
        Map<Candidates, String> criteria = new LinkedHashMap<>();
        asking.forEach(use -> {
            if (use.surely() != null) {
                criteria.putIfAbsent(use.surely(), use.criterion());
            }
        });
        LimitGrid grid = LimitGrid.of(rows, List.copyOf(criteria.keySet()));
        Map<Box, String> holes = new LinkedHashMap<>();
        for (String letter : RowsOfLimit.letters(rows)) {
            List<Box> boxes = rows.stream()
                    .filter(row -> row.reading() == null || row.reading().equals(letter))
                    .map(grid::box)
                    .toList();
            criteria.forEach((candidates, criterion) -> grid.boxes(candidates).stream()
                    .flatMap(box -> Cover.holes(onDaysWithRows(box, boxes), boxes, LOOKED_FOR).stream())
                    .forEach(hole -> holes.putIfAbsent(hole, criterion)));
        }
        int told = 0;
        for (Map.Entry<Box, String> hole : holes.entrySet()) {
            if (told == TOLD) {
                break;
            }
            told++;
            int others = told == TOLD ? holes.size() - TOLD : 0;
            problems.add(uncovered(rows.get(0), hole.getValue(), grid.grid(), hole.getKey(), others));
        }
    }

    private static Box onDaysWithRows(Box box, List<Box> rows) {
        BitSet days = new BitSet();
        rows.forEach(row -> days.or(row.on(Grid.DAYS)));
        days.and(box.on(Grid.DAYS));
        return box.with(Grid.DAYS, days);
    }

    private PackProblem uncovered(Limit first, String criterion, Grid grid, Box hole, int others) {
        Text said = grid.said(hole);
        Text example = grid.example(hole);
        return ProblemCode.LIMIT_UNCOVERED.at(
                pack.id(),
                first.at(),
                new Text(
                        "\"" + first.id() + "\" không có dòng nào cho trường hợp: " + said.vi() + "; tiêu chí \""
                                + criterion + "\" khi đó để ngỏ. Ví dụ: " + example.vi() + "."
                                + (others > 0 ? " Và " + others + " trường hợp khác." : ""),
                        "\"" + first.id() + "\" has no row for: " + said.en() + "; the criterion \"" + criterion
                                + "\" then stays open. For example: " + example.en() + "."
                                + (others > 0 ? " And " + others + " more." : "")),
                new Text(
                        "Hãy thêm một dòng để trống \"Áp dụng riêng cho\", hoặc một dòng cho trường hợp đó.",
                        "Add a row with an empty \"applies_to\", or one for that case."));
    }
}
