package org.khen.internal.loading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.khen.facts.PostGroup;
import org.khen.facts.ServiceRecord;
import org.khen.facts.Sex;
import org.khen.facts.Word;
import org.khen.internal.problems.ProblemCode;
import org.khen.pack.CellRef;
import org.khen.pack.Table;
import org.khen.pack.Table.Aspect;
import org.khen.pack.Text;
import org.khen.pack.Validity;

/** Looks for combinations of conditions that no row of a table holds for, or more than one where one alone may. */
final class TableChecks {

    private final PackSet packs;
    private final RowProblems problems;
    private final Codes codes;

    TableChecks(PackSet packs, RowProblems problems, Codes codes) {
        this.packs = packs;
        this.problems = problems;
        this.codes = codes;
    }

    void check() {
        for (Placed<Table> table : packs.allTables()) {
            twice(table);
            boolean known = true;
            for (Table.Row row : table.item().rows()) {
                known &= row(table.pack(), row);
            }
            if (known) {
                combinations(table);
            }
        }
    }

    private void twice(Placed<Table> table) {
        Placed<Table> first = packs.table(table.item().id());
        if (first != null && !first.pack().id().equals(table.pack().id())) {
            problems.add(
                    ProblemCode.DUPLICATE_ID,
                    table.pack(),
                    table.item().at(),
                    new Text(
                            "Bảng \"" + table.item().id() + "\" đã có ở bộ quy định \""
                                    + first.pack().id() + "\".",
                            "The pack \"" + first.pack().id() + "\" already has a table \""
                                    + table.item().id() + "\"."),
                    new Text("Hãy đặt tên tệp khác.", "Choose another name for the file."));
        }
    }

    private boolean row(ReadPack pack, Table.Row row) {
        boolean known = codes.check(Codes.Kind.SOURCE, pack, pack.cell(row.at(), TableFile.SOURCE), row.source());
        for (String award : new TreeSet<>(row.conditions().getOrDefault(Aspect.AWARD, Set.of()))) {
            known &= codes.check(Codes.Kind.AWARD, pack, pack.cell(row.at(), TableFile.AWARD), award);
        }
        return known;
    }

    /** Day by day where rows begin or end: between two such days nothing changes. */
    private void combinations(Placed<Table> placed) {
        Table table = placed.item();
        Validity whole = Days.hull(table.rows().stream().map(Table.Row::inForce).toList());
        TreeSet<LocalDate> days = new TreeSet<>();
        days.add(whole.from() == null ? LocalDate.MIN : whole.from());
        for (Table.Row row : table.rows()) {
            LocalDate from = row.inForce().from();
            LocalDate to = row.inForce().to();
            if (from != null) {
                days.add(from);
            }
            if (to != null && whole.holds(to.plusDays(1))) {
                days.add(to.plusDays(1));
            }
        }
        List<Map<Aspect, Word>> combinations = all(table);
        Set<CellRef> told = new TreeSet<>((a, b) -> Integer.compare(a.line(), b.line()));
        boolean gapTold = false;
        for (LocalDate day : days) {
            List<Table.Row> living = table.rows().stream()
                    .filter(row -> row.inForce().holds(day))
                    .toList();
            for (Map<Aspect, Word> combination : combinations) {
                List<Table.Row> holding = living.stream()
                        .filter(row -> combination.entrySet().stream()
                                .allMatch(part -> row.holdsFor(
                                        part.getKey(), part.getValue().code())))
                        .toList();
                if (holding.isEmpty() && !gapTold) {
                    gapTold = true;
                    gap(placed, combination, day);
                } else if (holding.size() > 1
                        && table.policy() == Table.Policy.UNIQUE
                        && told.add(holding.get(1).at())) {
                    overlap(placed, holding, combination, day);
                }
            }
        }
    }

    private void gap(Placed<Table> table, Map<Aspect, Word> combination, LocalDate day) {
        problems.add(
                ProblemCode.TABLE_GAP,
                table.pack(),
                table.item().at(),
                new Text(
                        "Chưa có dòng nào cho trường hợp, ví dụ: " + named(combination, day, true) + ".",
                        "No row holds for a combination, for example: " + named(combination, day, false) + "."),
                new Text(
                        "Hãy thêm dòng; nếu trường hợp đó không được xét thì ghi \"không xét\" ở cột \"Mức từ\".",
                        "Add a row; if it is not considered, write \"not considered\" under \"at_least\"."));
    }

    private void overlap(Placed<Table> table, List<Table.Row> holding, Map<Aspect, Word> combination, LocalDate day) {
        Text place =
                RowProblems.place(table.pack(), table.pack(), holding.get(0).at());
        problems.add(
                ProblemCode.TABLE_OVERLAP,
                table.pack(),
                holding.get(1).at(),
                new Text(
                        "Dòng này và " + place.vi() + " cùng áp dụng, ví dụ: " + named(combination, day, true) + ".",
                        "This row and " + place.en() + " both hold, for example: " + named(combination, day, false)
                                + "."),
                new Text(
                        "Hãy sửa điều kiện của một dòng, hoặc ghi \"dòng đầu\" ở dòng đầu của bảng.",
                        "Mend the conditions of one of them, or write \"first\" in the first line of the table."));
    }

    private static String named(Map<Aspect, Word> combination, LocalDate day, boolean vietnamese) {
        String parts = combination.entrySet().stream()
                .map(part -> vietnamese
                        ? part.getKey().vi() + " \"" + part.getValue().vi() + "\""
                        : part.getKey().en() + " \"" + part.getValue().en() + "\"")
                .collect(Collectors.joining(", "));
        String on = day.equals(LocalDate.MIN) ? "" : vietnamese ? ", ngày " + Dates.vi(day) : ", on " + Dates.en(day);
        return parts + on;
    }

    /** Every combination of the words of those aspects that the table asks about; of awards those that it names. */
    private static List<Map<Aspect, Word>> all(Table table) {
        List<Map<Aspect, Word>> combinations = new ArrayList<>(List.of(new EnumMap<>(Aspect.class)));
        for (Aspect aspect : Aspect.values()) {
            Set<String> named = table.rows().stream()
                    .flatMap(row -> row.conditions().getOrDefault(aspect, Set.of()).stream())
                    .collect(Collectors.toCollection(TreeSet::new));
            if (named.isEmpty()) {
                continue;
            }
            List<Map<Aspect, Word>> longer = new ArrayList<>();
            for (Map<Aspect, Word> combination : combinations) {
                for (Word word : words(aspect, named)) {
                    Map<Aspect, Word> with = new EnumMap<>(Aspect.class);
                    with.putAll(combination);
                    with.put(aspect, word);
                    longer.add(with);
                }
            }
            combinations = longer;
        }
        return combinations;
    }

    private static List<? extends Word> words(Aspect aspect, Set<String> named) {
        return switch (aspect) {
            case AWARD -> named.stream().map(AwardCode::new).toList();
            case SEX -> Arrays.asList(Sex.values());
            case POST -> Arrays.asList(PostGroup.values());
            case SERVICE_RECORD -> Arrays.asList(ServiceRecord.values());
        };
    }

    /** The code of an award, where words are combined. */
    private record AwardCode(String name) implements Word {

        @Override
        public String vi() {
            return name;
        }

        @Override
        public String en() {
            return name;
        }

        @Override
        public String code() {
            return name;
        }
    }
}
