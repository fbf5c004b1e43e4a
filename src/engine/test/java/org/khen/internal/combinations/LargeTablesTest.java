package org.khen.internal.combinations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Tables of 500 rows and five columns: two of words, three of numbers cut at hundreds of places. With {@code -Pproof} each of the
 * analyses must take less than a second and tells how long it took: on two virtual cores of an AMD EPYC 0.01 to 0.2 s, and up to
 * 0.5 s cold with other builds beside it.
 */
class LargeTablesTest {

    private static final long SEED = Long.getLong("khen.seed", 500);
    private static final int ROWS = 500;
    private static final List<Integer> SIZES = List.of(8, 8, 61, 61, 41);
    private static final boolean PROOF = Boolean.getBoolean("khen.proof");

    private final Random random = new Random(SEED);

    /** What there is to tell of a table: pairs that meet, rows that the rows above cover, combinations without a row. */
    private record Told(List<List<Integer>> overlaps, List<Integer> shadows, List<Box> gaps) {

        static Told of(Box whole, List<Box> rows) {
            long start = System.nanoTime();
            List<List<Integer>> overlaps = new ArrayList<>();
            List<Integer> shadows = new ArrayList<>();
            for (int row = 0; row < rows.size(); row++) {
                for (int above = 0; above < row; above++) {
                    if (rows.get(above).meets(rows.get(row))) {
                        overlaps.add(List.of(above, row));
                    }
                }
                if (Cover.covers(rows.get(row), rows.subList(0, row))) {
                    shadows.add(row);
                }
            }
            List<Box> gaps = Cover.holes(whole, rows, 100);
            double seconds = (System.nanoTime() - start) / 1e9;
            if (PROOF) {
                System.out.printf(
                        "%d rows: %d overlaps, %d shadows, %d gaps in %.3f s%n",
                        rows.size(), overlaps.size(), shadows.size(), gaps.size(), seconds);
                assertThat(seconds).isLessThan(1);
            }
            return new Told(overlaps, shadows, gaps);
        }
    }

    /** Rows of which exactly one holds for each combination: the largest is cut in two until there are enough. */
    private List<Box> partition(Box whole) {
        List<Box> rows = new ArrayList<>(List.of(whole));
        while (rows.size() < ROWS) {
            Box row = rows.remove(random.nextInt(rows.size()));
            int axis = random.nextInt(SIZES.size());
            BitSet cells = row.on(axis);
            if (cells.cardinality() < 2) {
                rows.add(row);
                continue;
            }
            BitSet low = new BitSet();
            BitSet high = new BitSet();
            int before = 1 + random.nextInt(cells.cardinality() - 1);
            cells.stream().limit(before).forEach(low::set);
            cells.stream().skip(before).forEach(high::set);
            rows.add(row.with(axis, low));
            rows.add(row.with(axis, high));
        }
        Collections.shuffle(rows, random);
        return rows;
    }

    @Test
    void of_an_exact_partition_nothing_is_told() {
        System.out.println("seed " + SEED);
        Box whole = Box.whole(SIZES);
        for (int i = 0; i < 5; i++) {
            Told told = Told.of(whole, partition(whole));
            assertThat(told).isEqualTo(new Told(List.of(), List.of(), List.of()));
        }
    }

    @Test
    void planted_faults_are_told_and_nothing_else() {
        System.out.println("seed " + SEED);
        Box whole = Box.whole(SIZES);
        for (int i = 0; i < 5; i++) {
            List<Box> rows = partition(whole);
            Box deleted = rows.remove(7);
            int widened = random.nextInt(rows.size());
            Box wider = wider(rows, widened, deleted);
            List<List<Integer>> met = met(rows, widened, wider);
            rows.set(widened, wider);
            Box shadowed = rows.get(11).with(4, oneCell(rows.get(11).on(4)));
            rows.add(shadowed);

            Told told = Told.of(whole, rows);
            assertThat(told.gaps()).containsExactly(deleted);
            assertThat(told.shadows()).contains(rows.size() - 1);
            assertThat(told.overlaps())
                    .containsAll(met)
                    .contains(List.of(11, rows.size() - 1))
                    .filteredOn(pair -> pair.get(1) < rows.size() - 1)
                    .containsExactlyInAnyOrderElementsOf(met);
        }
    }

    private static BitSet oneCell(BitSet cells) {
        BitSet one = new BitSet();
        one.set(cells.nextSetBit(0));
        return one;
    }

    /** The row with all cells of an axis on which that does not bring it into what was deleted. */
    private static Box wider(List<Box> rows, int widened, Box deleted) {
        Box row = rows.get(widened);
        for (int axis = 0; axis < row.axes(); axis++) {
            Box wider = row.with(axis, Box.whole(SIZES).on(axis));
            if (!wider.equals(row) && !wider.meets(deleted)) {
                return wider;
            }
        }
        return row;
    }

    private static List<List<Integer>> met(List<Box> rows, int widened, Box wider) {
        List<List<Integer>> met = new ArrayList<>();
        for (int other = 0; other < rows.size(); other++) {
            if (other != widened && rows.get(other).meets(wider)) {
                met.add(List.of(Math.min(other, widened), Math.max(other, widened)));
            }
        }
        return met;
    }

    @Test
    void tables_full_of_empty_cells_are_no_harder() {
        System.out.println("seed " + SEED);
        Told told = Told.of(Box.whole(SIZES), rows(2));
        assertThat(told.overlaps()).isNotEmpty();
        assertThat(told.shadows()).isNotEmpty();
    }

    @Test
    void nor_are_tables_full_of_gaps() {
        System.out.println("seed " + SEED);
        Told told = Told.of(Box.whole(SIZES), rows(1));
        assertThat(told.gaps()).isNotEmpty();
    }

    /** Rows of which one cell in so many is a stretch of its column; the others are empty, which is all of it. */
    private List<Box> rows(int oneIn) {
        List<Box> rows = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            Box row = Box.whole(SIZES);
            for (int axis = 0; axis < SIZES.size(); axis++) {
                if (random.nextInt(oneIn) == 0) {
                    int from = random.nextInt(SIZES.get(axis));
                    BitSet cells = new BitSet();
                    cells.set(from, from + 1 + random.nextInt(SIZES.get(axis) - from));
                    row = row.with(axis, cells);
                }
            }
            rows.add(row);
        }
        return rows;
    }
}
