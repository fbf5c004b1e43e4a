package org.khen.internal.combinations;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Combinations of the cells of some axes: of each axis some cells, any of them with any. Immutable and safe to share between
 * threads.
 */
public final class Box {

    private final BitSet[] cells;

    private Box(BitSet[] cells) {
        this.cells = cells;
    }

    /** The box of those cells, given for each axis. */
    public static Box of(List<BitSet> cells) {
        return new Box(cells.stream().map(on -> (BitSet) on.clone()).toArray(BitSet[]::new));
    }

    /** Every combination of axes of so many cells. */
    public static Box whole(List<Integer> sizes) {
        List<BitSet> cells = new ArrayList<>();
        for (int size : sizes) {
            BitSet all = new BitSet(size);
            all.set(0, size);
            cells.add(all);
        }
        return of(cells);
    }

    /** How many axes there are. */
    public int axes() {
        return cells.length;
    }

    /** Its cells on an axis, a copy. */
    public BitSet on(int axis) {
        return (BitSet) cells[axis].clone();
    }

    /** How many cells of an axis it has. */
    int width(int axis) {
        return cells[axis].cardinality();
    }

    /** Whether it holds no combination. */
    public boolean isEmpty() {
        for (BitSet on : cells) {
            if (on.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether both hold some combination. */
    public boolean meets(Box other) {
        return meetsBeside(other, -1);
    }

    /** Whether both hold some combination, if one axis is left out of account. */
    boolean meetsBeside(Box other, int leftOut) {
        for (int axis = 0; axis < cells.length; axis++) {
            if (axis != leftOut && !cells[axis].intersects(other.cells[axis])) {
                return false;
            }
        }
        return true;
    }

    /** Whether it holds every combination of the other. */
    public boolean encloses(Box other) {
        for (int axis = 0; axis < cells.length; axis++) {
            BitSet outside = (BitSet) other.cells[axis].clone();
            outside.andNot(cells[axis]);
            if (!outside.isEmpty()) {
                return other.isEmpty();
            }
        }
        return true;
    }

    /** What both hold; empty if nothing. */
    public Optional<Box> common(Box other) {
        if (!meets(other)) {
            return Optional.empty();
        }
        BitSet[] common = new BitSet[cells.length];
        for (int axis = 0; axis < cells.length; axis++) {
            common[axis] = (BitSet) cells[axis].clone();
            common[axis].and(other.cells[axis]);
        }
        return Optional.of(new Box(common));
    }

    /** The same with other cells on one axis. */
    public Box with(int axis, BitSet on) {
        BitSet[] changed = cells.clone();
        changed[axis] = (BitSet) on.clone();
        return new Box(changed);
    }

    /** The share of the cells of another box, which it meets, that it has too: between 0 and 1. */
    double shareOf(Box other) {
        double share = 1;
        for (int axis = 0; axis < cells.length; axis++) {
            BitSet common = (BitSet) cells[axis].clone();
            common.and(other.cells[axis]);
            share *= (double) common.cardinality() / other.cells[axis].cardinality();
        }
        return share;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Box box && List.of(cells).equals(List.of(box.cells));
    }

    @Override
    public int hashCode() {
        return List.of(cells).hashCode();
    }

    @Override
    public String toString() {
        return List.of(cells).toString();
    }
}
