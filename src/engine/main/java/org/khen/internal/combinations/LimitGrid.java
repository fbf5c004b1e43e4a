package org.khen.internal.combinations;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.khen.facts.Group;
import org.khen.facts.Sex;
import org.khen.pack.AppliesTo;
import org.khen.pack.AppliesTo.Aspect;
import org.khen.pack.Limit;
import org.khen.pack.Subject;
import org.khen.pack.Text;
import org.khen.pack.Validity;

/**
 * The rows of a limit as boxes, on axes of days and of what their conditions look at. A person may belong to several groups, so
 * that each group is an axis of its own; of the other awards, and of those who have no sex, there is one cell. Immutable.
 */
public final class LimitGrid {

    private static final Text UNNAMED = new Text("", "");
    private static final String OTHER = "";
    private static final String BELONGS = "yes";
    private static final String BELONGS_NOT = "no";

    private final List<Key> keys;
    private final List<WordAxis> axes;
    private final Grid grid;

    /** What an axis looks at; of groups, at which. */
    private record Key(Aspect aspect, String group) {}

    private LimitGrid(List<Key> keys, List<WordAxis> axes, Collection<Validity> spans) {
        this.keys = keys;
        this.axes = axes;
        this.grid = new Grid(new DayAxis(spans), axes);
    }

    /**
     * Lays out the rows of one limit.
     *
     * @param candidates of whom the limit is asked: their days are told apart too
     */
    public static LimitGrid of(List<Limit> rows, List<Candidates> candidates) {
        List<Key> keys = new ArrayList<>();
        List<WordAxis> axes = new ArrayList<>();
        Set<String> awards = named(rows, Aspect.AWARD);
        if (!awards.isEmpty()) {
            keys.add(new Key(Aspect.AWARD, ""));
            axes.add(awards(awards));
        }
        if (!named(rows, Aspect.SEX).isEmpty()) {
            keys.add(new Key(Aspect.SEX, ""));
            axes.add(sexes());
        }
        Set<String> groups = named(rows, Aspect.GROUP);
        for (Group group : Group.values()) {
            if (groups.contains(group.code())) {
                keys.add(new Key(Aspect.GROUP, group.code()));
                axes.add(belonging(group));
            }
        }
        return new LimitGrid(
                keys,
                axes,
                Stream.concat(
                                rows.stream().map(Limit::inForce),
                                candidates.stream().map(Candidates::inForce))
                        .toList());
    }

    private static Set<String> named(List<Limit> rows, Aspect aspect) {
        Set<String> named = new TreeSet<>();
        rows.forEach(row -> row.appliesTo().stream()
                .filter(condition -> condition.aspect() == aspect)
                .forEach(condition -> named.add(condition.value())));
        return named;
    }

    private static WordAxis awards(Set<String> named) {
        List<String> codes = new ArrayList<>(named);
        List<Text> words = new ArrayList<>();
        named.forEach(code -> words.add(TableGrid.quoted(new Text(code, code))));
        codes.add(OTHER);
        words.add(new Text("khác", "of another kind"));
        return new WordAxis(new Text("khen thưởng", "award"), codes, words);
    }

    private static WordAxis sexes() {
        return new WordAxis(
                UNNAMED,
                List.of(Sex.MALE.code(), Sex.FEMALE.code(), OTHER),
                List.of(
                        Text.of(Sex.MALE),
                        Text.of(Sex.FEMALE),
                        new Text("tập thể, hộ gia đình", "collective or household")));
    }

    private static WordAxis belonging(Group group) {
        return new WordAxis(
                UNNAMED,
                List.of(BELONGS, BELONGS_NOT),
                List.of(
                        new Text("thuộc nhóm \"" + group.vi() + "\"", "in the group \"" + group.en() + "\""),
                        new Text(
                                "không thuộc nhóm \"" + group.vi() + "\"", "not in the group \"" + group.en() + "\"")));
    }

    /** The axes, for words. */
    public Grid grid() {
        return grid;
    }

    /** To whom a row applies, and when. */
    public Box box(Limit row) {
        return grid.box(row.inForce(), axis -> cells(axis, row.appliesTo()));
    }

    private BitSet cells(int axis, List<AppliesTo> conditions) {
        Key key = keys.get(axis);
        for (AppliesTo condition : conditions) {
            if (condition.aspect() == key.aspect()
                    && (key.aspect() != Aspect.GROUP || key.group().equals(condition.value()))) {
                return axes.get(axis).of(Set.of(key.aspect() == Aspect.GROUP ? BELONGS : condition.value()));
            }
        }
        return axes.get(axis).all();
    }

    /** The candidates in boxes, which may have combinations in common. */
    public List<Box> boxes(Candidates candidates) {
        List<Box> boxes = new ArrayList<>();
        if (candidates.subjects().contains(Subject.PERSON)) {
            List<Box> persons = List.of(grid.box(candidates.inForce(), axis -> persons(axis, candidates)));
            for (Set<Group> oneOf : candidates.belongsTo()) {
                Set<Group> possible = EnumSet.noneOf(Group.class);
                possible.addAll(oneOf);
                possible.removeAll(candidates.belongsToNone());
                persons = persons.stream().flatMap(box -> oneOf(possible, box)).toList();
            }
            boxes.addAll(persons);
        }
        boolean others = candidates.subjects().stream().anyMatch(subject -> subject != Subject.PERSON);
        if (others && !candidates.areSurelyPersons()) {
            boxes.add(grid.box(candidates.inForce(), axis -> others(axis, candidates)));
        }
        return boxes.stream().filter(box -> !box.isEmpty()).toList();
    }

    private BitSet persons(int axis, Candidates candidates) {
        Sex sex = candidates.sex();
        return switch (keys.get(axis).aspect()) {
            case AWARD -> awards(axis, candidates);
            case SEX ->
                axes.get(axis).of(sex == null ? Set.of(Sex.MALE.code(), Sex.FEMALE.code()) : Set.of(sex.code()));
            case GROUP ->
                candidates.belongsToNone().stream()
                                .anyMatch(group ->
                                        group.code().equals(keys.get(axis).group()))
                        ? axes.get(axis).of(Set.of(BELONGS_NOT))
                        : axes.get(axis).all();
        };
    }

    private BitSet others(int axis, Candidates candidates) {
        return switch (keys.get(axis).aspect()) {
            case AWARD -> awards(axis, candidates);
            case SEX -> axes.get(axis).of(Set.of(OTHER));
            case GROUP -> axes.get(axis).of(Set.of(BELONGS_NOT));
        };
    }

    private BitSet awards(int axis, Candidates candidates) {
        WordAxis axisOfAwards = axes.get(axis);
        Set<String> awards = candidates.awards();
        if (awards == null) {
            return axisOfAwards.all();
        }
        BitSet cells = axisOfAwards.of(awards);
        cells.set(
                axisOfAwards.size() - 1,
                awards.stream().anyMatch(award -> !axisOfAwards.codes().contains(award)));
        return cells;
    }

    /** Who belongs to a group that no row looks at may or may not belong to those that rows look at. */
    private Stream<Box> oneOf(Set<Group> groups, Box box) {
        List<Box> boxes = new ArrayList<>();
        for (int axis = 0; axis < keys.size(); axis++) {
            String code = keys.get(axis).group();
            if (groups.stream().anyMatch(group -> group.code().equals(code))) {
                BitSet belongs = box.on(axis + 1);
                belongs.and(axes.get(axis).of(Set.of(BELONGS)));
                boxes.add(box.with(axis + 1, belongs));
            }
        }
        return boxes.size() < groups.size() ? Stream.of(box) : boxes.stream();
    }
}
