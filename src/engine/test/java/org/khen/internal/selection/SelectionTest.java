package org.khen.internal.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The selection as a council meets it. */
class SelectionTest {

    private static final List<Reserve> NO_RESERVES = List.of();
    private static final List<List<Integer>> NO_CONFLICTS = List.of();

    @Test
    void three_quarters_of_a_place_are_no_place() {
        // A unit of three at 15 %, rounded down: whoever is first.
        Selection selection = select(votes(3, 2, 1), Cap.of(all(3), 0));
        assertThat(selection.outcomes()).extracting(Outcome::fate).containsOnly(Fate.OUT);
        assertThat(selection.outcomes()).extracting(Outcome::more).containsExactly(1, 2, 3);
        assertThat(selection.contests()).isEmpty();
    }

    @Test
    void thirty_three_people_at_four_places() {
        // 15 % of 33 are 4.95.
        Selection selection = select(votes(IntStream.range(0, 33).toArray()), Cap.of(all(33), 4));
        assertThat(IntStream.range(0, 33).filter(e -> fate(selection, e) == Fate.IN))
                .containsExactly(29, 30, 31, 32);
        assertThat(selection.outcomes().get(28)).isEqualTo(new Outcome(Fate.OUT, 0, 1, false, -1, false));
    }

    @Test
    void equal_votes_at_the_last_place_are_left_to_the_council() {
        Selection selection = select(votes(9, 7, 7, 7, 3), Cap.of(all(5), 3));
        assertThat(selection.outcomes())
                .extracting(Outcome::fate)
                .containsExactly(Fate.IN, Fate.COUNCIL_CHOOSES, Fate.COUNCIL_CHOOSES, Fate.COUNCIL_CHOOSES, Fate.OUT);
        assertThat(selection.contests()).containsExactly(new Contest(0, 2, List.of(1, 2, 3)));
        assertThat(selection.outcomes().get(4).more()).isEqualTo(2);
    }

    @Test
    void without_votes_and_rankings_nothing_contested_is_selected() {
        Order order = Order.of(List.of(new Standing(-1, 0, -1, 0, 0), new Standing(-1, 1, -1, 0, 0)));
        assertThat(Selection.of(field(order, Cap.of(all(2), 1))).contests())
                .containsExactly(new Contest(0, 1, List.of(0, 1)));
        assertThat(Selection.of(field(order, Cap.of(all(2), 2))).outcomes())
                .extracting(Outcome::fate)
                .containsOnly(Fate.IN);
    }

    @Test
    void the_narrowest_full_cap_keeps_out() {
        Selection selection = select(votes(5, 4, 3, 2), Cap.of(all(4), 2), Cap.of(List.of(0, 1), 1));
        assertThat(selection.outcomes())
                .extracting(Outcome::fate)
                .containsExactly(Fate.IN, Fate.OUT, Fate.IN, Fate.OUT);
        assertThat(selection.outcomes()).extracting(Outcome::cap).containsExactly(-1, 1, -1, 0);
    }

    @Test
    void of_two_caps_on_the_same_people_the_smaller_binds() {
        Selection selection = select(votes(5, 4, 3), Cap.of(all(3), 1), Cap.of(all(3), 2), Cap.of(all(3), 1));
        assertThat(selection.outcomes()).extracting(Outcome::fate).containsExactly(Fate.IN, Fate.OUT, Fate.OUT);
        assertThat(selection.outcomes().get(1).more()).isEqualTo(1);
    }

    @Test
    void an_unknown_number_of_places_leaves_open_only_whom_it_concerns() {
        Selection selection = select(votes(5, 4, 3, 2), new Cap(all(4), 1, 3));
        assertThat(selection.outcomes())
                .extracting(Outcome::fate)
                .containsExactly(Fate.IN, Fate.PLACES_UNKNOWN, Fate.PLACES_UNKNOWN, Fate.OUT);
        assertThat(selection.contests()).isEmpty();
    }

    @Test
    void whom_no_cap_concerns_is_in() {
        Selection selection = select(votes(5, 5, 5), Cap.of(List.of(), 0), Cap.of(List.of(1), 0));
        assertThat(selection.outcomes()).extracting(Outcome::fate).containsExactly(Fate.IN, Fate.OUT, Fate.IN);
        assertThat(Selection.of(field(Order.of(List.of()))).outcomes()).isEmpty();
    }

    @Test
    void a_reserved_place_goes_to_the_best_of_the_group() {
        Field field = new Field(
                votes(5, 4, 3, 2),
                Set.of(),
                List.of(Cap.of(all(4), 2)),
                List.of(new Reserve(0, List.of(2, 3), 1, true)),
                NO_CONFLICTS);
        Selection selection = Selection.of(field);
        assertThat(selection.outcomes())
                .extracting(Outcome::fate)
                .containsExactly(Fate.IN, Fate.OUT, Fate.IN, Fate.OUT);
        assertThat(selection.outcomes()).extracting(Outcome::reserve).containsExactly(-1, -1, 0, -1);
        assertThat(selection.outcomes().get(1)).isEqualTo(new Outcome(Fate.OUT, 0, 1, false, -1, false));
    }

    @Test
    void what_a_group_cannot_fill_passes_on_or_stays_empty() {
        for (boolean passesOn : new boolean[] {true, false}) {
            Field field = new Field(
                    votes(5, 4, 3, 2),
                    Set.of(),
                    List.of(Cap.of(all(4), 3)),
                    List.of(new Reserve(0, List.of(3), 2, passesOn)),
                    NO_CONFLICTS);
            assertThat(Selection.of(field).outcomes())
                    .extracting(Outcome::fate)
                    .containsExactly(Fate.IN, passesOn ? Fate.IN : Fate.OUT, Fate.OUT, Fate.IN);
        }
    }

    @Test
    void ties_that_are_not_gone_through_keep_those_below_out_all_the_same() {
        // Four tied ones for three open places; the fourth place is kept for one of the group, who comes later.
        Field field = new Field(
                votes(9, 9, 9, 9, 5, 1, 1),
                Set.of(),
                List.of(Cap.of(all(7), 4)),
                List.of(new Reserve(0, List.of(4, 6), 1, true)),
                NO_CONFLICTS);
        List<Outcome> told = Selection.of(field, 0).outcomes();
        assertThat(told.subList(0, 4)).extracting(Outcome::fate).containsOnly(Fate.COUNCIL_CHOOSES);
        assertThat(told.get(5).fate()).isEqualTo(Fate.OUT);
        assertThat(Selection.of(field).outcomes().subList(4, 7))
                .extracting(Outcome::fate)
                .containsExactly(Fate.IN, Fate.OUT, Fate.OUT);
    }

    @Test
    void one_who_belongs_to_two_groups_counts_for_one() {
        List<Reserve> reserves = List.of(new Reserve(0, List.of(1), 1, true), new Reserve(0, List.of(1, 2), 1, true));
        Selection selection =
                Selection.of(new Field(votes(5, 4, 3), Set.of(), List.of(Cap.of(all(3), 2)), reserves, NO_CONFLICTS));
        assertThat(selection.outcomes()).extracting(Outcome::fate).containsExactly(Fate.OUT, Fate.IN, Fate.IN);
        assertThat(selection.outcomes()).extracting(Outcome::reserve).containsExactly(-1, 0, 1);
    }

    @Test
    void of_a_conflict_the_council_chooses_and_others_wait_for_the_place() {
        Field field =
                new Field(votes(5, 4, 3, 2), Set.of(), List.of(Cap.of(all(4), 2)), NO_RESERVES, List.of(List.of(0)));
        Selection selection = Selection.of(field);
        assertThat(selection.outcomes())
                .extracting(Outcome::fate)
                .containsExactly(Fate.COUNCIL_CHOOSES, Fate.IN, Fate.COUNCIL_CHOOSES, Fate.OUT);
        assertThat(selection.contests()).containsExactly(new Contest(0, 1, List.of(0, 2)));
    }

    @Test
    void a_conflict_with_one_who_is_out_anyhow_is_none() {
        Field field =
                new Field(votes(5, 4, 3, 2), Set.of(), List.of(Cap.of(all(4), 2)), NO_RESERVES, List.of(List.of(0, 3)));
        assertThat(Selection.of(field).outcomes())
                .extracting(Outcome::fate)
                .containsExactly(Fate.IN, Fate.IN, Fate.OUT, Fate.OUT);
    }

    @Test
    void an_undetermined_entry_is_kept_apart_and_told_whom_it_endangers() {
        Field field = new Field(votes(5, 4, 3, 2), Set.of(1, 3), List.of(Cap.of(all(4), 2)), NO_RESERVES, NO_CONFLICTS);
        Selection selection = Selection.of(field);
        assertThat(selection.outcomes())
                .extracting(Outcome::fate)
                .containsExactly(Fate.IN, Fate.UNDETERMINED, Fate.IN, Fate.UNDETERMINED);
        assertThat(selection.outcomes()).extracting(Outcome::secure).containsExactly(true, false, false, false);
        assertThat(selection.outcomes()).extracting(Outcome::displaces).containsExactly(false, true, false, false);
    }

    @Test
    void an_undetermined_entry_displaces_one_whom_a_reserve_would_no_longer_need() {
        Field field = new Field(
                votes(5, 4, 3),
                Set.of(2),
                List.of(Cap.of(all(3), 3), Cap.of(List.of(0, 1), 1)),
                List.of(new Reserve(0, List.of(1, 2), 1, true)),
                NO_CONFLICTS);
        assertThat(Selection.of(field).outcomes())
                .containsExactly(
                        new Outcome(Fate.OUT, 1, 1, false, -1, false),
                        new Outcome(Fate.IN, -1, 0, false, 0, false),
                        new Outcome(Fate.UNDETERMINED, -1, 0, false, -1, true));
    }

    @Test
    void fields_that_make_no_sense_are_refused() {
        Order three = votes(1, 2, 3);
        refused("caps 1 and 0 cross", field(three, Cap.of(List.of(0, 1), 1), Cap.of(List.of(1, 2), 1)));
        assertThatThrownBy(() -> field(three, Cap.of(List.of(3), 1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Cap(List.of(), -1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Cap(List.of(), 2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Reserve(0, List.of(), -1, true)).isInstanceOf(IllegalArgumentException.class);
        List<Cap> nested = List.of(Cap.of(all(3), 2), Cap.of(List.of(1), 1));
        refused(
                "cap 1 has a reserve and lies within cap 0",
                new Field(three, Set.of(), nested, List.of(new Reserve(1, List.of(1), 1, true)), NO_CONFLICTS));
        Reserve reserve = new Reserve(0, List.of(1), 1, true);
        assertThatThrownBy(() -> new Field(
                        three, Set.of(), nested, List.of(reserve, reserve, reserve, reserve, reserve), NO_CONFLICTS))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new Field(three, Set.of(), nested, List.of(new Reserve(2, List.of(), 1, true)), NO_CONFLICTS))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void refused(String why, Field field) {
        assertThatThrownBy(() -> Selection.of(field))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(why);
    }

    private static Fate fate(Selection selection, int entry) {
        return selection.outcomes().get(entry).fate();
    }

    private static Order votes(int... classes) {
        return Order.of(IntStream.of(classes)
                .mapToObj(votes -> new Standing(votes, -1, -1, 0, 0))
                .toList());
    }

    private static List<Integer> all(int size) {
        return IntStream.range(0, size).boxed().toList();
    }

    private static Field field(Order order, Cap... caps) {
        return new Field(order, Set.of(), List.of(caps), NO_RESERVES, NO_CONFLICTS);
    }

    private static Selection select(Order order, Cap... caps) {
        return Selection.of(field(order, caps));
    }
}
