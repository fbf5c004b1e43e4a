package org.khen.internal.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khen.internal.selection.RandomFields.TIMES;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What must hold of every selection, of however many. */
class SelectionPropertiesTest {

    private static final long SEED = Long.getLong("khen.seed", 20_150_609);

    private final Random random = new Random(SEED);
    private final RandomFields fields = new RandomFields(random);

    private Field field(int size, boolean unknown, boolean reserved, boolean strict) {
        List<Cap> caps = fields.caps(size, unknown);
        return new Field(
                Order.of(strict ? fields.strict(size) : fields.standings(size)),
                Set.copyOf(random.nextInt(3) == 0 ? fields.some(size, 6) : List.of()),
                caps,
                reserved ? fields.reserves(caps, size, 4) : List.of(),
                random.nextInt(3) == 0 ? fields.conflicts(size) : List.of());
    }

    @Test
    void no_cap_is_exceeded_by_those_in_and_as_many_as_are_contested() {
        int[] sizes = {0, 1, 2, 5, 20, 100, 500, 2_000, 20_000};
        for (int i = 0; i < 60 * TIMES; i++) {
            int size = sizes[i % sizes.length];
            Field field = field(size, i % 2 == 0, i % 3 == 0, i % 5 == 0);
            Selection selection = Selection.of(field);
            assertThat(selection.outcomes()).hasSize(size);
            String as = "seed %d, turn %d, size %d".formatted(SEED, i, size);
            SelectionWorldsTest.keepsCaps(as, field, selection);
            SelectionWorldsTest.reservesHold(as, field, selection);
        }
    }

    @Test
    void a_newcomer_never_lets_one_in_who_was_out() {
        int moved = 0;
        for (int i = 0; i < 3_000 * TIMES; i++) {
            int size = random.nextInt(25);
            Field field = new Field(
                    Order.of(fields.standings(size)), Set.of(), fields.caps(size, false), List.of(), List.of());
            List<Standing> standings = new ArrayList<>(
                    IntStream.range(0, size).mapToObj(field.order()::of).toList());
            standings.add(fields.standings(25).get(random.nextInt(25)));
            int companion = random.nextInt(size + 1);
            List<Cap> caps = field.caps().stream()
                    .map(cap -> cap.members().contains(companion) ? with(cap, size) : cap)
                    .toList();
            Selection before = Selection.of(field);
            Selection after = Selection.of(new Field(Order.of(standings), Set.of(), caps, List.of(), List.of()));
            for (int e = 0; e < size; e++) {
                Fate was = before.outcomes().get(e).fate();
                Fate is = after.outcomes().get(e).fate();
                assertThat(was != Fate.OUT || is != Fate.IN)
                        .as("seed %d, turn %d, entry %d of %s", SEED, i, e, FieldText.of(field))
                        .isTrue();
                moved += was == is ? 0 : 1;
            }
        }
        assertThat(moved).isGreaterThan(200);
    }

    @Test
    void so_many_more_places_as_are_told_open_the_cap_and_one_fewer_does_not() {
        int several = 0;
        for (int i = 0; i < 500 * TIMES; i++) {
            int size = random.nextInt(20);
            Field field = new Field(
                    Order.of(fields.standings(size)), Set.of(), fields.caps(size, false), List.of(), List.of());
            Selection selection = Selection.of(field);
            for (int e = 0; e < size; e++) {
                Outcome outcome = selection.outcomes().get(e);
                if (outcome.fate() == Fate.OUT) {
                    String as = "seed %d, turn %d, entry %d of %s".formatted(SEED, i, e, FieldText.of(field));
                    assertThat(with(outcome.more() - 1, e, field).fate()).as(as).isEqualTo(Fate.OUT);
                    Outcome wider = with(outcome.more(), e, field);
                    assertThat(wider.fate() == Fate.OUT && wider.cap() == outcome.cap())
                            .as(as)
                            .isFalse();
                    several += outcome.more() > 1 ? 1 : 0;
                }
            }
        }
        assertThat(several).isGreaterThan(500);
    }

    /** What becomes of an entry that is out if the cap that keeps it out had more places. */
    private static Outcome with(int more, int entry, Field field) {
        int widened = Selection.of(field).outcomes().get(entry).cap();
        List<Cap> caps = new ArrayList<>(field.caps());
        Cap cap = caps.get(widened);
        caps.set(widened, new Cap(cap.members(), cap.least() + more, cap.most() + more));
        return Selection.of(new Field(field.order(), Set.of(), caps, List.of(), List.of()))
                .outcomes()
                .get(entry);
    }

    private static Cap with(Cap cap, int newcomer) {
        List<Integer> members = new ArrayList<>(cap.members());
        members.add(newcomer);
        return new Cap(members, cap.least(), cap.most());
    }

    @Test
    void nothing_depends_on_how_the_entries_are_given() {
        for (int i = 0; i < 600 * TIMES; i++) {
            int size = random.nextInt(40);
            boolean strict = i % 3 == 0;
            Field field = field(size, i % 2 == 0, i % 4 < 2, strict);
            List<Integer> places =
                    new ArrayList<>(IntStream.range(0, size).boxed().toList());
            Collections.shuffle(places, random);
            int[] newPlace = new int[size];
            IntStream.range(0, size).forEach(at -> newPlace[places.get(at)] = at);
            Field shuffled = new Field(
                    Order.of(places.stream().map(field.order()::of).toList()),
                    field.undetermined().stream().map(e -> newPlace[e]).collect(Collectors.toSet()),
                    field.caps().stream()
                            .map(cap -> new Cap(moved(cap.members(), newPlace), cap.least(), cap.most()))
                            .toList(),
                    field.reserves().stream()
                            .map(r -> new Reserve(r.cap(), moved(r.members(), newPlace), r.places(), r.passesOn()))
                            .toList(),
                    field.conflicts().stream().map(c -> moved(c, newPlace)).toList());
            Selection one = Selection.of(field);
            Selection other = Selection.of(shuffled);
            for (int e = 0; e < size; e++) {
                Outcome expected = one.outcomes().get(e);
                Outcome actual = other.outcomes().get(newPlace[e]);
                // Among entries of equal standing it makes no difference who of them is said to count for a reserve.
                assertThat(strict ? actual : withoutReserve(actual))
                        .as("seed %d, turn %d, entry %d of %s", SEED, i, e, FieldText.of(field))
                        .isEqualTo(strict ? expected : withoutReserve(expected));
            }
            assertThat(other.contests())
                    .isEqualTo(one.contests().stream()
                            .map(c -> new Contest(
                                    c.cap(), c.places(), List.copyOf(new TreeSet<>(moved(c.entries(), newPlace)))))
                            .toList());
        }
    }

    private static Outcome withoutReserve(Outcome o) {
        return new Outcome(o.fate(), o.cap(), o.more(), o.secure(), -1, o.displaces());
    }

    private static List<Integer> moved(List<Integer> entries, int[] newPlace) {
        return entries.stream().map(e -> newPlace[e]).toList();
    }
}
