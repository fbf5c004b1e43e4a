package org.khen.internal.loading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.khen.internal.csv.Column;
import org.khen.internal.problems.Advice;
import org.khen.internal.problems.ProblemCode;
import org.khen.pack.CellRef;
import org.khen.pack.RouteRow;
import org.khen.pack.Text;
import org.khen.pack.Validity;

/** What packs override, held against what they say that they override. */
final class Overriding {

    private final PackSet packs;
    private final RowProblems problems;
    private final Map<String, List<Row>> rows = new HashMap<>();
    private final Set<String> told = new HashSet<>();

    Overriding(PackSet packs, RowProblems problems) {
        this.packs = packs;
        this.problems = problems;
    }

    /** A row that overrides something. */
    private record Row(ReadPack pack, CellRef at, Validity days) {}

    /**
     * Takes a row that overrides something of a pack below.
     *
     * @param name what it overrides, as {@code pack.csv} has to name it
     * @param days the days on which it does
     * @param below where what it overrides stands, seen from the row
     */
    void add(ReadPack pack, CellRef at, Column column, String name, Validity days, Text below) {
        List<Row> others = rows.computeIfAbsent(name, none -> new ArrayList<>());
        others.stream()
                .filter(other ->
                        !packs.areStacked(other.pack(), pack) && other.days().overlaps(days))
                .findFirst()
                .ifPresent(other -> conflict(pack, at, column, name, other));
        others.add(new Row(pack, at, days));
        if (pack.pack().overrides().contains(name) || !told.add("named " + pack.id() + " " + name)) {
            return;
        }
        problems.add(
                ProblemCode.OVERRIDE_NOT_NAMED,
                pack,
                at,
                column,
                new Text(
                        "\"" + name + "\" là của bộ quy định làm nền (" + below.vi()
                                + "), mà mục \"Ghi đè\" của pack.csv không nêu.",
                        "\"" + name + "\" belongs to a pack below (" + below.en()
                                + ") and is not named under \"overrides\" in pack.csv."),
                new Text(
                        "Nếu muốn thay, hãy ghi \"" + name + "\" vào mục \"Ghi đè\"; nếu không, hãy đặt mã khác.",
                        "To replace it write \"" + name + "\" there; otherwise choose another code."));
    }

    private void conflict(ReadPack pack, CellRef at, Column column, String name, Row other) {
        if (!told.add("conflict " + name + " " + pack.id() + " " + other.pack().id())) {
            return;
        }
        Text place = RowProblems.place(pack, other.pack(), other.at());
        problems.add(
                ProblemCode.OVERRIDE_CONFLICT,
                pack,
                at,
                column,
                new Text(
                        "\"" + name + "\" cũng được bộ quy định \""
                                + other.pack().id() + "\" ghi đè tại " + place.vi()
                                + ", mà không bộ nào dựa trên bộ kia.",
                        "\"" + name + "\" is overridden by the pack \""
                                + other.pack().id() + "\" too, at " + place.en()
                                + ", and neither builds on the other."),
                new Text(
                        "Hãy chỉ dùng một trong hai bộ, hoặc ghi bộ này ở mục \"Dựa trên\" của bộ kia.",
                        "Load one of the two packs, or let one build on the other."));
    }

    /** Tells of names that nothing overrides. */
    void unused() {
        if (!Stream.of(LimitsTable.FORMAT, CriteriaTable.FORMAT, RoutesTable.FORMAT)
                .allMatch(packs::isSound)) {
            return; // a row that could not be read may be the one that is meant
        }
        for (ReadPack pack : packs.packs()) {
            for (String name : new TreeSet<>(pack.pack().overrides())) {
                boolean used = rows.getOrDefault(name, List.of()).stream()
                        .anyMatch(row -> row.pack().id().equals(pack.id()));
                if (!used) {
                    unused(pack, name);
                }
            }
        }
    }

    private void unused(ReadPack pack, String name) {
        Set<String> foreign = new TreeSet<>();
        Set<String> below = new TreeSet<>();
        for (ReadPack other : packs.packs()) {
            Set<String> names = names(other);
            if (packs.isBelow(other, pack)) {
                below.addAll(names);
            } else if (!other.id().equals(pack.id()) && names.contains(name)) {
                foreign.add(other.id());
            }
        }
        if (below.contains(name)) {
            tell(
                    ProblemCode.OVERRIDE_UNUSED,
                    pack,
                    "Không dòng nào của bộ quy định này thay \"" + name + "\".",
                    "No row of this pack replaces \"" + name + "\".",
                    new Text(
                            "Hãy thêm dòng thay thế, hoặc xóa tên này.", "Add the row that does, or delete the name."));
        } else if (!foreign.isEmpty()) {
            tell(
                    ProblemCode.BASE_PACK_NOT_NAMED,
                    pack,
                    "\"" + name + "\" là của bộ quy định \"" + String.join("\", \"", foreign)
                            + "\", mà bộ quy định này không dựa trên.",
                    "\"" + name + "\" belongs to the pack \"" + String.join("\", \"", foreign)
                            + "\", on which this pack does not build.",
                    new Text(
                            "Hãy ghi tên bộ đó ở mục \"Dựa trên\" của pack.csv, hoặc sửa mã.",
                            "Name that pack under \"builds_on\" in pack.csv, or mend the code."));
        } else if (names(pack).contains(name)) {
            tell(
                    ProblemCode.OVERRIDE_UNUSED,
                    pack,
                    "\"" + name + "\" là của chính bộ quy định này.",
                    "\"" + name + "\" belongs to this very pack.",
                    new Text("Hãy xóa tên này.", "Delete the name."));
        } else {
            tell(
                    ProblemCode.OVERRIDE_UNUSED,
                    pack,
                    "Các bộ quy định làm nền không có \"" + name + "\".",
                    "The packs below have no \"" + name + "\".",
                    Advice.nearest(name, below, new Text("Hãy sửa hoặc xóa mã này.", "Mend the code, or delete it.")));
        }
    }

    private Set<String> names(ReadPack pack) {
        Set<String> names = new HashSet<>(packs.known(pack, LimitsTable.FORMAT));
        names.addAll(packs.known(pack, CriteriaTable.FORMAT));
        pack.pack().routes().stream().map(RouteRow::name).forEach(names::add);
        return names;
    }

    private void tell(ProblemCode code, ReadPack pack, String vi, String en, Text advice) {
        CellRef cell = new CellRef(PackFiles.DESCRIPTION, pack.overridesLine(), 2);
        problems.add(code, pack, cell, new Text(vi, en), advice);
    }
}
