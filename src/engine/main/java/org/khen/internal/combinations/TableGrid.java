package org.khen.internal.combinations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.khen.facts.PostGroup;
import org.khen.facts.ServiceRecord;
import org.khen.facts.Sex;
import org.khen.facts.Word;
import org.khen.pack.Table;
import org.khen.pack.Table.Aspect;
import org.khen.pack.Text;
import org.khen.pack.Validity;

/** The rows of a table of {@code tables/} as boxes, on axes of days and of what its conditions look at. Immutable. */
public final class TableGrid {

    private static final Text UNNAMED = new Text("", "");

    private final Grid grid;
    private final Box whole;
    private final List<Box> rows;

    private TableGrid(Grid grid, Box whole, List<Box> rows) {
        this.grid = grid;
        this.whole = whole;
        this.rows = rows;
    }

    /** Lays out a table with at least one row. Of awards it has those that the table names: the table is for no others. */
    public static TableGrid of(Table table) {
        List<Aspect> aspects = new ArrayList<>();
        List<WordAxis> axes = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            Set<String> named = new TreeSet<>();
            table.rows().forEach(row -> named.addAll(row.conditions().getOrDefault(aspect, Set.of())));
            if (!named.isEmpty()) {
                aspects.add(aspect);
                axes.add(axis(aspect, named));
            }
        }
        List<Validity> spans = table.rows().stream().map(Table.Row::inForce).toList();
        Grid grid = new Grid(new DayAxis(spans), axes);
        List<Box> rows =
                table.rows().stream().map(row -> box(grid, axes, aspects, row)).toList();
        return new TableGrid(
                grid, grid.box(Days.hull(spans), axis -> axes.get(axis).all()), rows);
    }

    private static Box box(Grid grid, List<WordAxis> axes, List<Aspect> aspects, Table.Row row) {
        return grid.box(row.inForce(), axis -> {
            Set<String> codes = row.conditions().get(aspects.get(axis));
            return codes == null ? axes.get(axis).all() : axes.get(axis).of(codes);
        });
    }

    private static WordAxis axis(Aspect aspect, Set<String> named) {
        return switch (aspect) {
            case AWARD ->
                new WordAxis(
                        Text.of(aspect),
                        List.copyOf(named),
                        named.stream().map(code -> quoted(new Text(code, code))).toList());
            case SEX ->
                new WordAxis(
                        UNNAMED,
                        codes(Sex.values()),
                        Arrays.stream(Sex.values()).map(Text::of).toList());
            case POST -> words(new Text("nhóm chức vụ", "post group"), PostGroup.values());
            case SERVICE_RECORD -> words(Text.of(aspect), ServiceRecord.values());
        };
    }

    private static WordAxis words(Text name, Word[] words) {
        return new WordAxis(
                name,
                codes(words),
                Arrays.stream(words).map(word -> quoted(Text.of(word))).toList());
    }

    private static List<String> codes(Word[] words) {
        return Arrays.stream(words).map(Word::code).toList();
    }

    static Text quoted(Text word) {
        return new Text("\"" + word.vi() + "\"", "\"" + word.en() + "\"");
    }

    /** The axes, for words. */
    public Grid grid() {
        return grid;
    }

    /** Everything that the table must say something on: each combination, on each day from its first to its last. */
    public Box whole() {
        return whole;
    }

    /** What each row holds for, in their order. */
    public List<Box> rows() {
        return rows;
    }

    /** What no row holds for, in boxes as large as can be; only so many are looked for. */
    public List<Box> holes(int atMost) {
        return Cover.holes(whole, rows, atMost);
    }
}
