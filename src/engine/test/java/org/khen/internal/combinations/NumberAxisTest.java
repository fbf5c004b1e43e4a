package org.khen.internal.combinations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khen.facts.Ratio;
import org.khen.pack.Direction;

class NumberAxisTest {

    private static List<String> numbers(NumberAxis axis) {
        return IntStream.range(0, axis.size())
                .mapToObj(cell -> axis.example(cell).toString())
                .toList();
    }

    private static List<Ratio> cuts(String... numbers) {
        return Stream.of(numbers).map(Ratio::parse).toList();
    }

    @Test
    void a_cut_is_a_cell_of_its_own() {
        assertThat(numbers(new NumberAxis(cuts("35.5"), false))).containsExactly("0", "35.5", "36");
        assertThat(numbers(new NumberAxis(cuts("10", "6"), false))).containsExactly("0", "6", "7", "10", "11");
    }

    @Test
    void between_neighbours_there_is_a_number_unless_only_whole_ones_are_counted() {
        assertThat(numbers(new NumberAxis(cuts("2", "3"), false))).containsExactly("0", "2", "2.5", "3", "4");
        assertThat(numbers(new NumberAxis(cuts("2", "3"), true))).containsExactly("0", "2", "3", "4");
        assertThat(numbers(new NumberAxis(cuts("2.5", "2.7"), true))).containsExactly("0", "3");
    }

    @Test
    void nothing_is_below_zero() {
        assertThat(numbers(new NumberAxis(cuts("0", "1"), true))).containsExactly("0", "1", "2");
        assertThat(numbers(new NumberAxis(List.of(), true))).containsExactly("0");
    }

    @Test
    void a_limit_is_met_by_the_cells_on_its_side() {
        NumberAxis axis = new NumberAxis(cuts("6", "10"), false);
        assertThat(axis.meeting(Direction.AT_LEAST, Ratio.of(6)).toString()).isEqualTo("{1, 2, 3, 4}");
        assertThat(axis.meeting(Direction.MORE_THAN, Ratio.of(6)).toString()).isEqualTo("{2, 3, 4}");
        assertThat(axis.meeting(Direction.AT_MOST, Ratio.of(6)).toString()).isEqualTo("{0, 1}");
        assertThat(axis.meeting(Direction.LESS_THAN, Ratio.of(10)).toString()).isEqualTo("{0, 1, 2}");
        assertThat(axis.meeting(Direction.EXACTLY, Ratio.of(10)).toString()).isEqualTo("{3}");
    }

    @Test
    void every_number_has_a_cell_that_meets_what_it_meets() {
        long seed = Long.getLong("khen.seed", 6963);
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            boolean whole = random.nextBoolean();
            List<Ratio> cuts = IntStream.range(0, 1 + random.nextInt(5))
                    .mapToObj(cut -> Ratio.of(random.nextInt(20), 1 + random.nextInt(3)))
                    .toList();
            NumberAxis axis = new NumberAxis(cuts, whole);
            Ratio number = whole ? Ratio.of(random.nextInt(24)) : Ratio.of(random.nextInt(96), 4);
            BitSet alike = new BitSet();
            alike.set(0, axis.size());
            for (Ratio cut : cuts) {
                for (Direction direction : Direction.values()) {
                    BitSet meeting = axis.meeting(direction, cut);
                    if (!meets(direction, number, cut)) {
                        meeting.flip(0, axis.size());
                    }
                    alike.and(meeting);
                }
            }
            assertThat(alike.cardinality()).as("%s on %s", number, cuts).isEqualTo(1);
        }
    }

    private static boolean meets(Direction direction, Ratio number, Ratio limit) {
        int compared = number.compareTo(limit);
        return switch (direction) {
            case AT_LEAST -> compared >= 0;
            case MORE_THAN -> compared > 0;
            case AT_MOST -> compared <= 0;
            case LESS_THAN -> compared < 0;
            case EXACTLY -> compared == 0;
        };
    }
}
