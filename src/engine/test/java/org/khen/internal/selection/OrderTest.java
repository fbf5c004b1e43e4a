package org.khen.internal.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khen.internal.selection.RandomFields.TIMES;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Only what people said puts one before another, and it never runs in a circle. */
class OrderTest {

    private static final long SEED = Long.getLong("khen.seed", 20_150_608);

    @Test
    void more_votes_go_first_whatever_the_unit_says() {
        Order order = Order.of(List.of(new Standing(1, 4, 9, 0, 0), new Standing(0, 4, 1, 5, 5)));
        assertThat(order.before(0, 1)).isTrue();
        assertThat(order.before(1, 0)).isFalse();
    }

    @Test
    void a_ballot_and_none_cannot_be_compared() {
        incomparable(new Standing(3, 4, 1, 5, 5), new Standing(-1, 4, 2, 0, 0));
    }

    @Test
    void equal_votes_leave_it_to_the_ranking_of_the_common_unit() {
        Order order = Order.of(List.of(new Standing(2, 4, 1, 0, 0), new Standing(2, 4, 2, 5, 5)));
        assertThat(order.before(0, 1)).isTrue();
        assertThat(order.before(1, 0)).isFalse();
    }

    @Test
    void rankings_of_different_units_compare_nobody() {
        incomparable(new Standing(2, 4, 1, 0, 0), new Standing(2, 5, 2, 0, 0));
        incomparable(new Standing(2, -1, 1, 0, 0), new Standing(2, -1, 2, 0, 0));
    }

    @Test
    void the_key_decides_between_equals_and_only_if_it_is_known_well_enough() {
        Order order = Order.of(List.of(new Standing(2, 4, -1, 1, 1), new Standing(2, 5, -1, 0, 0)));
        assertThat(order.before(0, 1)).isTrue();
        incomparable(new Standing(2, 4, -1, 1, 1), new Standing(2, 5, -1, 0, 1));
        Order alike = Order.of(List.of(new Standing(2, 4, 3, 1, 1), new Standing(2, 4, 3, 0, 0)));
        assertThat(alike.before(0, 1)).isTrue();
    }

    @Test
    void somebody_unranked_among_ranked_ones_is_compared_by_the_key_alone() {
        incomparable(new Standing(-1, 4, 1, 0, 0), new Standing(-1, 4, -1, 0, 0));
        Order order = Order.of(
                List.of(new Standing(-1, 4, 1, 0, 0), new Standing(-1, 4, 2, 1, 1), new Standing(-1, 4, -1, 0, 0)));
        // The second has the better key, but stands below the first, who has no better one than the unranked.
        assertThat(order.before(1, 2)).isFalse();
        assertThat(order.before(2, 1)).isFalse();
    }

    private static void incomparable(Standing one, Standing other) {
        Order order = Order.of(List.of(one, other));
        assertThat(order.before(0, 1)).isFalse();
        assertThat(order.before(1, 0)).isFalse();
    }

    @Test
    void every_order_is_strict_and_knows_no_circle() {
        RandomFields fields = new RandomFields(new Random(SEED));
        int compared = 0;
        for (int i = 0; i < 1_000 * TIMES; i++) {
            Order order = Order.of(fields.standings(12));
            for (int a = 0; a < 12; a++) {
                assertThat(order.before(a, a)).isFalse();
                for (int b = 0; b < 12; b++) {
                    for (int c = 0; order.before(a, b) && c < 12; c++) {
                        compared++;
                        assertThat(order.before(a, c) || !order.before(b, c))
                                .as("seed %d, turn %d: %d, %d, %d", SEED, i, a, b, c)
                                .isTrue();
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(100_000);
    }

    @Test
    void the_order_does_not_depend_on_how_entries_are_given() {
        Random random = new Random(SEED);
        RandomFields fields = new RandomFields(random);
        for (int i = 0; i < 300 * TIMES; i++) {
            List<Standing> standings = fields.standings(10);
            List<Integer> places =
                    new ArrayList<>(IntStream.range(0, 10).boxed().toList());
            Collections.shuffle(places, random);
            Order order = Order.of(standings);
            Order shuffled = Order.of(places.stream().map(standings::get).toList());
            for (int a = 0; a < 10; a++) {
                for (int b = 0; b < 10; b++) {
                    assertThat(shuffled.before(a, b))
                            .as("seed %d, turn %d", SEED, i)
                            .isEqualTo(order.before(places.get(a), places.get(b)));
                }
            }
        }
    }

    @Test
    void a_standing_that_makes_no_sense_is_refused() {
        assertThatThrownBy(() -> new Standing(-2, 0, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Standing(0, -2, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Standing(0, 0, -2, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Standing(0, 0, 0, 2, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
