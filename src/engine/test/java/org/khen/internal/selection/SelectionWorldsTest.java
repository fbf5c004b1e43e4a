package org.khen.internal.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khen.internal.selection.RandomFields.TIMES;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is said of small fields against every order, every number of places and every set that could be taken. */
class SelectionWorldsTest {

    private static final long SEED = Long.getLong("khen.seed", 20_150_607);

    private final Random random = new Random(SEED);
    private final RandomFields fields = new RandomFields(random);

    @Test
    void fates_under_nested_caps_are_what_every_world_says() {
        Map<Fate, Integer> seen = new EnumMap<>(Fate.class);
        for (int i = 0; i < 4_000 * TIMES; i++) {
            int size = random.nextInt(9);
            Set<Integer> undetermined = Set.copyOf(random.nextInt(4) == 0 ? fields.some(size, 4) : List.of());
            Field field = new Field(
                    Order.of(fields.standings(size)),
                    undetermined,
                    fields.caps(size, i % 2 == 0),
                    List.of(),
                    List.of());
            EveryWorld world = new EveryWorld(field);
            int pool = ((1 << size) - 1) & ~EveryWorld.bits(undetermined);
            int always = pool;
            int ever = 0;
            int settled = 0;
            for (int[] places : world.places()) {
                int all = pool;
                int any = 0;
                for (int taken : world.outcomes(pool, places)) {
                    all &= taken;
                    any |= taken;
                }
                always &= all;
                ever |= any;
                settled |= all | ~any;
            }
            Selection selection = Selection.of(field);
            for (int e = 0; e < size; e++) {
                Fate expected = fate(1 << e, pool, always, ever, settled);
                assertThat(selection.outcomes().get(e).fate())
                        .as(as(i, field, e))
                        .isEqualTo(expected);
                seen.merge(expected, 1, Integer::sum);
            }
            keepsCaps(as(i, field, -1), field, selection);
            contestsAreOpen(as(i, field, -1), selection, i % 2 == 1);
        }
        assertThat(seen).as("seed %d", SEED).containsOnlyKeys(Fate.values());
        assertThat(seen.values()).as("seed %d", SEED).allMatch(count -> count > 200);
    }

    private static Fate fate(int bit, int pool, int always, int ever, int settled) {
        if ((pool & bit) == 0) {
            return Fate.UNDETERMINED;
        }
        if ((always & bit) != 0) {
            return Fate.IN;
        }
        if ((ever & bit) == 0) {
            return Fate.OUT;
        }
        return (settled & bit) != 0 ? Fate.PLACES_UNKNOWN : Fate.COUNCIL_CHOOSES;
    }

    @Test
    void reserves_under_a_strict_order_are_filled_as_trying_every_set_fills_them() {
        int differences = 0;
        for (int i = 0; i < 1_500 * TIMES; i++) {
            int size = random.nextInt(i % 10 == 0 ? 13 : 10);
            List<Cap> caps = fields.caps(size, false);
            Field field =
                    new Field(Order.of(fields.strict(size)), Set.of(), caps, fields.reserves(caps, size, 4), List.of());
            EveryWorld world = new EveryWorld(field);
            int pool = (1 << size) - 1;
            Set<Integer> ends = world.outcomes(pool, world.places().get(0));
            assertThat(ends).hasSize(1);
            Selection selection = Selection.of(field);
            assertThat(taken(selection))
                    .as(as(i, field, -1))
                    .isEqualTo(ends.iterator().next());
            assertThat(selection.outcomes())
                    .as(as(i, field, -1))
                    .allMatch(o ->
                            o.fate() == Fate.IN ? o.secure() : o.fate() == Fate.OUT && o.cap() >= 0 && o.more() > 0);
            reservesHold(as(i, field, -1), field, selection);
            Selection without = Selection.of(new Field(field.order(), Set.of(), caps, List.of(), List.of()));
            differences += taken(without) == taken(selection) ? 0 : 1;
        }
        assertThat(differences).as("seed %d", SEED).isGreaterThan(100);
    }

    @Test
    void nobody_is_called_in_or_out_wrongly_whatever_is_open() {
        int told = 0;
        int open = 0;
        for (int i = 0; i < 3_000 * TIMES; i++) {
            int size = random.nextInt(9);
            List<Cap> caps = fields.caps(size, i % 3 == 0);
            Set<Integer> undetermined = Set.copyOf(random.nextInt(5) == 0 ? fields.some(size, 4) : List.of());
            Field field = new Field(
                    Order.of(fields.standings(size)),
                    undetermined,
                    caps,
                    i % 5 == 0 ? List.of() : fields.reserves(caps, size, 3),
                    i % 4 == 0 ? fields.conflicts(size) : List.of());
            EveryWorld world = new EveryWorld(field);
            // Without going through ties, as among very many, less is told.
            Selection selection = i % 2 == 0 ? Selection.of(field) : Selection.of(field, 0);
            int out = bits(selection, Fate.OUT);
            int in = bits(selection, Fate.IN);
            int secure = 0;
            for (int e = 0; e < size; e++) {
                secure |= selection.outcomes().get(e).secure() ? 1 << e : 0;
            }
            int pool = ((1 << size) - 1) & ~EveryWorld.bits(undetermined);
            for (int[] places : world.places()) {
                for (int standing : standing(field, pool, out)) {
                    for (int taken : world.outcomes(standing, places)) {
                        assertThat(in & ~taken).as(as(i, field, -1)).isZero();
                        assertThat(out & taken).as(as(i, field, -1)).isZero();
                    }
                }
                for (int more : subsets(EveryWorld.bits(undetermined))) {
                    for (int standing : standing(field, pool | more, out & ~more)) {
                        for (int taken : world.outcomes(standing, places)) {
                            assertThat(secure & ~taken).as(as(i, field, -1)).isZero();
                        }
                    }
                }
            }
            told += Integer.bitCount(in | out);
            open += size - Integer.bitCount(in | out);
            keepsCaps(as(i, field, -1), field, selection);
        }
        // Saying nothing would be sound as well.
        assertThat(told).as("seed %d", SEED).isGreaterThan(open);
    }

    /** Every choice in every conflict, of those who are not out anyhow: who then stands. */
    private static List<Integer> standing(Field field, int pool, int out) {
        List<Integer> all = new ArrayList<>(List.of(pool));
        for (List<Integer> conflict : field.conflicts()) {
            int on = EveryWorld.bits(conflict) & pool;
            int choices = (on & ~out) == 0 ? on : on & ~out;
            Set<Integer> next = new HashSet<>();
            for (int standing : all) {
                for (int e = 0; e < 31; e++) {
                    if ((choices >> e & 1) == 1) {
                        next.add(standing & ~(on & ~(1 << e)));
                    }
                }
                if (on == 0) {
                    next.add(standing);
                }
                if (conflict.size() == 1) {
                    next.add(standing);
                    next.add(standing & ~on);
                }
            }
            all = List.copyOf(next);
        }
        return all;
    }

    @Test
    void undetermined_entries_displace_and_endanger_exactly_as_every_world_says() {
        int displacing = 0;
        int harmless = 0;
        int insecure = 0;
        for (int i = 0; i < 2_000 * TIMES; i++) {
            int size = 1 + random.nextInt(6);
            Set<Integer> undetermined = Set.copyOf(fields.some(size, 2));
            List<Cap> caps = fields.caps(size, i % 3 == 0);
            boolean reserved = i % 4 == 0;
            Field field = new Field(
                    Order.of(fields.standings(size)),
                    undetermined,
                    caps,
                    reserved ? fields.reserves(caps, size, 2) : List.of(),
                    List.of());
            EveryWorld world = new EveryWorld(field);
            Selection selection = Selection.of(field);
            int pending = EveryWorld.bits(undetermined);
            int pool = ((1 << size) - 1) & ~pending;
            int always = bits(selection, Fate.IN);
            for (int[] places : world.places()) {
                for (int more : subsets(pending)) {
                    for (int taken : world.outcomes(pool | more, places)) {
                        always &= taken;
                    }
                }
            }
            for (int e = 0; e < size; e++) {
                Outcome outcome = selection.outcomes().get(e);
                if (outcome.fate() == Fate.IN && !reserved) {
                    assertThat(outcome.secure()).as(as(i, field, e)).isEqualTo((always >> e & 1) == 1);
                    insecure += outcome.secure() ? 0 : 1;
                }
                if (undetermined.contains(e)) {
                    boolean displaces = false;
                    for (int[] places : world.places()) {
                        for (int more : subsets(pending & ~(1 << e))) {
                            displaces |= world.displaces(pool | more, e, places);
                        }
                    }
                    if (reserved || i % 3 == 0) {
                        assertThat(outcome.displaces() || !displaces)
                                .as(as(i, field, e))
                                .isTrue();
                    } else {
                        assertThat(outcome.displaces()).as(as(i, field, e)).isEqualTo(displaces);
                    }
                    displacing += displaces ? 1 : 0;
                    harmless += displaces ? 0 : 1;
                } else {
                    assertThat(outcome.displaces()).isFalse();
                }
            }
        }
        assertThat(List.of(displacing, harmless, insecure)).as("seed %d", SEED).allMatch(count -> count > 100);
    }

    private static List<Integer> subsets(int of) {
        List<Integer> all = new ArrayList<>();
        for (int set = of; set > 0; set = set - 1 & of) {
            all.add(set);
        }
        all.add(0);
        return all;
    }

    private static int taken(Selection selection) {
        return bits(selection, Fate.IN);
    }

    private static int bits(Selection selection, Fate fate) {
        int bits = 0;
        for (int e = 0; e < selection.outcomes().size(); e++) {
            bits |= selection.outcomes().get(e).fate() == fate ? 1 << e : 0;
        }
        return bits;
    }

    private static String as(int turn, Field field, int entry) {
        return "seed %d, turn %d, entry %d of %s".formatted(SEED, turn, entry, FieldText.of(field));
    }

    private static void contestsAreOpen(String as, Selection selection, boolean known) {
        for (Contest contest : selection.contests()) {
            assertThat(contest.places())
                    .as("%s: %s", as, contest)
                    .isLessThanOrEqualTo(contest.entries().size());
            if (known) {
                assertThat(contest.places())
                        .as("%s: %s", as, contest)
                        .isPositive()
                        .isLessThan(contest.entries().size());
            }
        }
    }

    static void keepsCaps(String as, Field field, Selection selection) {
        CapTree tree = new CapTree(field.caps(), field.order().size());
        int[] held = new int[tree.caps()];
        for (int e = 0; e < field.order().size(); e++) {
            if (selection.outcomes().get(e).fate() == Fate.IN) {
                hold(tree, tree.home(e), 1, held);
            }
        }
        selection.contests().forEach(contest -> hold(tree, contest.cap(), contest.places(), held));
        for (int cap = 0; cap < held.length; cap++) {
            assertThat(held[cap])
                    .as("%s, cap %d", as, cap)
                    .isLessThanOrEqualTo(field.caps().get(cap).least());
        }
    }

    private static void hold(CapTree tree, int from, int count, int[] held) {
        for (int cap = from; cap >= 0; cap = tree.parent(cap)) {
            held[cap] += count;
        }
    }

    static void reservesHold(String as, Field field, Selection selection) {
        int[] held = new int[field.reserves().size()];
        for (int e = 0; e < field.order().size(); e++) {
            int reserve = selection.outcomes().get(e).reserve();
            if (reserve >= 0) {
                assertThat(field.reserves().get(reserve).members()).as(as).contains(e);
                assertThat(selection.outcomes().get(e).fate()).as(as).isEqualTo(Fate.IN);
                held[reserve]++;
            }
        }
        for (int reserve = 0; reserve < held.length; reserve++) {
            assertThat(held[reserve])
                    .as(as)
                    .isLessThanOrEqualTo(field.reserves().get(reserve).places());
        }
    }
}
