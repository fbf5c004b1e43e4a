package org.khen.internal.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** A field laid out for the selection: its caps as a tree, less the places that nobody can ever have, and its conflicts. */
final class Ground {

    private final Field field;
    private final CapTree tree;
    private final BitSet eligible = new BitSet();
    private final BitSet undetermined = new BitSet();
    private final int[] least;
    private final int[] most;
    /** Reserves that somebody may fill, each with the widest cap that it belongs to. */
    private final List<Reserve> reserves = new ArrayList<>();

    /** Their numbers in the field. */
    private final List<Integer> numbers = new ArrayList<>();
    /** Of each conflict those who are eligible and may still be taken. */
    private final List<BitSet> conflicts;

    private final BitSet rivals = new BitSet();

    private Ground(Field field) {
        this.field = field;
        int size = field.order().size();
        tree = new CapTree(field.caps(), size);
        field.undetermined().forEach(undetermined::set);
        eligible.set(0, size);
        eligible.andNot(undetermined);
        least = field.caps().stream().mapToInt(Cap::least).toArray();
        most = field.caps().stream().mapToInt(Cap::most).toArray();
        BitSet live = new BitSet();
        for (int r = 0; r < field.reserves().size(); r++) {
            Reserve reserve = atWidest(field.reserves().get(r));
            if (reserve.places() > 0) {
                reserves.add(reserve);
                numbers.add(r);
                live.set(
                        reserve.cap(),
                        live.get(reserve.cap()) || !reserve.members().isEmpty());
            }
        }
        for (int r = reserves.size() - 1; r >= 0; r--) {
            if (!live.get(reserves.get(r).cap())) {
                drop(r);
            }
        }
        conflicts = field.conflicts().stream()
                .map(this::conflict)
                .filter(on -> !on.isEmpty())
                .toList();
    }

    static Ground of(Field field) {
        return new Ground(field);
    }

    private Reserve atWidest(Reserve reserve) {
        int root = tree.root(reserve.cap());
        if (!tree.isWidest(reserve.cap())) {
            throw new IllegalArgumentException(
                    "cap %d has a reserve and lies within cap %d".formatted(reserve.cap(), root));
        }
        List<Integer> members = reserve.members().stream()
                .filter(e -> tree.home(e) >= 0 && tree.root(tree.home(e)) == root)
                .toList();
        return new Reserve(root, members, reserve.places(), reserve.passesOn());
    }

    /** If nobody can fill any reserve of a cap they are as good as none; but what does not pass on is lost. */
    private void drop(int r) {
        Reserve reserve = reserves.remove(r);
        numbers.remove(r);
        int lost = reserve.passesOn() ? 0 : reserve.places();
        least[reserve.cap()] = Math.max(0, least[reserve.cap()] - lost);
        most[reserve.cap()] = Math.max(0, most[reserve.cap()] - lost);
    }

    /** An undetermined entry is no rival yet, but makes those insecure whose rival it may become. */
    private BitSet conflict(List<Integer> entries) {
        BitSet on = new BitSet();
        entries.forEach(on::set);
        BitSet rivalsHere = (BitSet) on.clone();
        if (on.intersects(undetermined) && on.cardinality() > 1) {
            rivals.or(rivalsHere);
        }
        boolean alone = on.cardinality() == 1;
        on.and(eligible);
        if (!alone && on.cardinality() == 1) {
            on.clear();
        }
        return on;
    }

    CapTree tree() {
        return tree;
    }

    Order order() {
        return field.order();
    }

    int[] least() {
        return least.clone();
    }

    int[] most() {
        return most.clone();
    }

    BitSet eligible() {
        return eligible;
    }

    BitSet undetermined() {
        return undetermined;
    }

    boolean isUndetermined(int e) {
        return undetermined.get(e);
    }

    /** Whether it stands in a conflict with an undetermined entry, or is such an entry. */
    boolean isRival(int e) {
        return rivals.get(e);
    }

    CapBounds bounds() {
        int[] all = IntStream.range(0, tree.entries()).toArray();
        return new CapBounds(tree, new Sweep(order(), tree, all), least, most, eligible, undetermined);
    }

    /** Those eligible who stand in no conflict that is still open. */
    BitSet firm(BitSet settled) {
        BitSet firm = (BitSet) eligible.clone();
        for (int c = 0; c < conflicts.size(); c++) {
            if (!settled.get(c)) {
                firm.andNot(conflicts.get(c));
            }
        }
        return firm;
    }

    /**
     * Drops from conflicts who cannot be taken anyhow; where then one of several is left there is nothing to choose.
     *
     * @param possible who may still be taken
     * @param settled marks conflicts without a choice
     * @return whether a conflict was settled
     */
    boolean settleConflicts(BitSet possible, BitSet settled) {
        boolean changed = false;
        for (int c = 0; c < conflicts.size(); c++) {
            BitSet on = conflicts.get(c);
            if (!settled.get(c) && on.cardinality() > 1) {
                BitSet left = (BitSet) on.clone();
                left.and(possible);
                IntStream inReserves =
                        on.stream().filter(e -> tree.home(e) >= 0 && hasReserves(tree.root(tree.home(e))));
                inReserves.forEach(left::set);
                if (left.cardinality() <= 1) {
                    settled.set(c);
                    changed = true;
                }
            }
        }
        return changed;
    }

    boolean hasReserves(int root) {
        return reserves.stream().anyMatch(reserve -> reserve.cap() == root);
    }

    int[] reservedRoots() {
        return reserves.stream().mapToInt(Reserve::cap).distinct().sorted().toArray();
    }

    List<Reserve> reserves(int root) {
        return reserves.stream().filter(reserve -> reserve.cap() == root).toList();
    }

    /** The numbers in the field of the reserves of a widest cap. */
    int[] numbers(int root) {
        return IntStream.range(0, reserves.size())
                .filter(r -> reserves.get(r).cap() == root)
                .map(numbers::get)
                .toArray();
    }

    /** The most places of each cap that those may take who fill reserves, and of a widest cap those too that may stay empty. */
    int[] kept(boolean withUndetermined) {
        int[] kept = new int[tree.caps()];
        for (int root : reservedRoots()) {
            BitSet members = new BitSet();
            int[] ofGroups = new int[tree.caps()];
            for (Reserve reserve : reserves(root)) {
                int[] ofGroup = new int[tree.caps()];
                reserve.members().stream()
                        .filter(e -> withUndetermined || eligible.get(e))
                        .forEach(e -> {
                            members.set(e);
                            count(e, ofGroup);
                        });
                Arrays.setAll(ofGroups, cap -> ofGroups[cap] + Math.min(ofGroup[cap], reserve.places()));
                kept[root] += reserve.passesOn() ? 0 : reserve.places();
            }
            int[] ofAny = new int[tree.caps()];
            members.stream().forEach(e -> count(e, ofAny));
            Arrays.setAll(kept, cap -> kept[cap] + Math.min(ofAny[cap], ofGroups[cap]));
        }
        return kept;
    }

    private void count(int e, int[] counts) {
        for (int cap = tree.home(e); cap >= 0; cap = tree.parent(cap)) {
            counts[cap]++;
        }
    }
}
