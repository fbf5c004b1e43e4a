package org.khen.internal.combinations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Cutting boxes must tell what looking at every single combination tells. */
class CoverTest {

    private static final int TABLES = 500;
    private static final long SEED = Long.getLong("khen.seed", 20140916);

    /** A small table: so many rows of some of the cells of a few short axes, and a whole that may be less than everything. */
    private record Small(Box whole, List<Box> rows, List<int[]> combinations) {

        static Small random(Random random) {
            List<Integer> sizes = IntStream.range(0, 1 + random.nextInt(4))
                    .mapToObj(axis -> 1 + random.nextInt(5))
                    .toList();
            List<Box> rows = new ArrayList<>();
            int count = random.nextInt(9);
            for (int i = 0; i < count; i++) {
                rows.add(box(sizes, random, random.nextInt(3)));
            }
            Box whole = random.nextInt(3) == 0 ? box(sizes, random, 1) : Box.whole(sizes);
            return new Small(whole, rows, combinations(sizes));
        }

        private static Box box(List<Integer> sizes, Random random, int open) {
            List<BitSet> cells = new ArrayList<>();
            for (int size : sizes) {
                BitSet on = new BitSet();
                for (int cell = 0; cell < size; cell++) {
                    on.set(cell, random.nextInt(3) < 1 + open);
                }
                cells.add(on);
            }
            return Box.of(cells);
        }

        private static List<int[]> combinations(List<Integer> sizes) {
            List<int[]> all = List.of(new int[0]);
            for (int size : sizes) {
                all = all.stream()
                        .flatMap(start -> IntStream.range(0, size).mapToObj(cell -> {
                            int[] longer = java.util.Arrays.copyOf(start, start.length + 1);
                            longer[start.length] = cell;
                            return longer;
                        }))
                        .toList();
            }
            return all;
        }

        private boolean open(int[] combination, List<Box> rows) {
            return holds(whole, combination) && rows.stream().noneMatch(row -> holds(row, combination));
        }
    }

    private static boolean holds(Box box, int[] combination) {
        return IntStream.range(0, combination.length)
                .allMatch(axis -> box.on(axis).get(combination[axis]));
    }

    @Test
    void random_tables_are_told_as_every_combination_tells_them() {
        System.out.println("seed " + SEED);
        Random random = new Random(SEED);
        int gaps = 0;
        int shadows = 0;
        int overlaps = 0;
        for (int i = 0; i < TABLES; i++) {
            Small table = Small.random(random);
            gaps += gaps(table);
            shadows += shadows(table);
            overlaps += overlaps(table);
        }
        // Tables without any of them would prove nothing.
        assertThat(List.of(gaps, shadows, overlaps)).allMatch(found -> found > 100);
    }

    private static int gaps(Small table) {
        List<Box> holes = Cover.holes(table.whole(), table.rows(), Integer.MAX_VALUE);
        List<Box> pieces = Cover.allOutside(table.whole(), table.rows());
        int open = 0;
        for (int[] combination : table.combinations()) {
            boolean isOpen = table.open(combination, table.rows());
            open += isOpen ? 1 : 0;
            assertThat(holes.stream().anyMatch(hole -> holds(hole, combination)))
                    .isEqualTo(isOpen);
            assertThat(pieces.stream().filter(piece -> holds(piece, combination)))
                    .hasSize(isOpen ? 1 : 0);
        }
        assertThat(Cover.covers(table.whole(), table.rows())).isEqualTo(open == 0);
        Cover.outside(table.whole(), table.rows())
                .ifPresent(some -> assertThat(table.combinations())
                        .anyMatch(combination -> holds(some, combination))
                        .filteredOn(combination -> holds(some, combination))
                        .allMatch(combination -> table.open(combination, table.rows())));
        holes.forEach(hole -> largest(hole, table));
        holes.forEach(hole -> {
            List<Box> others = new ArrayList<>(holes);
            others.remove(hole);
            assertThat(table.combinations())
                    .anyMatch(combination ->
                            holds(hole, combination) && others.stream().noneMatch(other -> holds(other, combination)));
        });
        return holes.size();
    }

    /** No cell can be added to any axis without meeting a row. */
    private static void largest(Box hole, Small table) {
        for (int axis = 0; axis < hole.axes(); axis++) {
            BitSet more = table.whole().on(axis);
            more.andNot(hole.on(axis));
            for (int cell = more.nextSetBit(0); cell >= 0; cell = more.nextSetBit(cell + 1)) {
                BitSet one = new BitSet();
                one.set(cell);
                Box added = hole.with(axis, one);
                assertThat(table.rows()).anyMatch(row -> row.meets(added));
            }
        }
    }

    private static int shadows(Small table) {
        int shadows = 0;
        for (int i = 0; i < table.rows().size(); i++) {
            Box row = table.rows().get(i);
            List<Box> above = table.rows().subList(0, i);
            boolean shadowed = table.combinations().stream()
                    .filter(combination -> holds(row, combination))
                    .allMatch(combination -> above.stream().anyMatch(other -> holds(other, combination)));
            assertThat(Cover.covers(row, above)).isEqualTo(shadowed);
            if (shadowed && !row.isEmpty()) {
                shadows++;
                covering(row, above);
            }
        }
        return shadows;
    }

    /** The rows named cover it, and would not without any one of them. */
    private static void covering(Box row, List<Box> above) {
        List<Box> named = Cover.covering(row, above).stream().map(above::get).toList();
        assertThat(Cover.covers(row, named)).isTrue();
        for (int i = 0; i < named.size(); i++) {
            List<Box> fewer = new ArrayList<>(named);
            fewer.remove(i);
            assertThat(Cover.covers(row, fewer)).isFalse();
        }
    }

    private static int overlaps(Small table) {
        int overlaps = 0;
        for (Box row : table.rows()) {
            for (Box other : table.rows()) {
                List<int[]> common = table.combinations().stream()
                        .filter(combination -> holds(row, combination) && holds(other, combination))
                        .toList();
                assertThat(row.meets(other)).isEqualTo(!common.isEmpty());
                assertThat(row.common(other).isPresent()).isEqualTo(!common.isEmpty());
                row.common(other)
                        .ifPresent(box -> assertThat(table.combinations())
                                .filteredOn(combination -> holds(box, combination))
                                .containsExactlyElementsOf(common));
                overlaps += common.isEmpty() ? 0 : 1;
            }
        }
        return overlaps;
    }
}
