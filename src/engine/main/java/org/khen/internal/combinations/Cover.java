package org.khen.internal.combinations;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What some boxes leave open of another. Boxes are cut away one after another: no combination is looked at by itself. */
public final class Cover {

    private Cover() {}

    /** Whether the parts together hold all of the whole. */
    public static boolean covers(Box whole, List<Box> parts) {
        return outside(whole, parts).isEmpty();
    }

    /** Some combinations of the whole that no part holds; empty if there are none. */
    public static Optional<Box> outside(Box whole, List<Box> parts) {
        return whole.isEmpty() ? Optional.empty() : Optional.ofNullable(first(whole, parts));
    }

    private static @Nullable Box first(Box box, List<Box> parts) {
        List<Box> meeting = new ArrayList<>();
        Box largest = null;
        double largestShare = 0;
        for (Box part : parts) {
            if (part.meets(box)) {
                double share = part.shareOf(box);
                if (share == 1) {
                    return null;
                }
                meeting.add(part);
                if (share > largestShare) {
                    largestShare = share;
                    largest = part;
                }
            }
        }
        if (largest == null) {
            return box;
        }
        for (Box piece : without(box, largest)) {
            Box open = first(piece, meeting);
            if (open != null) {
                return open;
            }
        }
        return null;
    }

    /** All that no part holds, in pieces that hold no combination twice. */
    public static List<Box> allOutside(Box whole, List<Box> parts) {
        List<Box> pieces = whole.isEmpty() ? List.of() : List.of(whole);
        for (Box part : parts) {
            List<Box> next = new ArrayList<>();
            pieces.forEach(piece -> next.addAll(without(piece, part)));
            pieces = next;
        }
        return pieces;
    }

    /** A box without another, in at most as many pieces as there are axes. */
    private static List<Box> without(Box box, Box part) {
        if (!box.meets(part)) {
            return List.of(box);
        }
        List<Box> pieces = new ArrayList<>();
        Box rest = box;
        for (int axis = 0; axis < box.axes(); axis++) {
            BitSet outside = rest.on(axis);
            outside.andNot(part.on(axis));
            if (!outside.isEmpty()) {
                pieces.add(rest.with(axis, outside));
                BitSet inside = rest.on(axis);
                inside.and(part.on(axis));
                rest = rest.with(axis, inside);
            }
        }
        return pieces;
    }

    /**
     * All that no part holds, in boxes as large as can be, none of which the others make needless.
     *
     * @param atMost after how many boxes to stop
     */
    public static List<Box> holes(Box whole, List<Box> parts, int atMost) {
        List<Box> holes = new ArrayList<>();
        List<Box> told = new ArrayList<>(parts);
        while (holes.size() < atMost) {
            Optional<Box> open = outside(whole, told);
            if (open.isEmpty()) {
                break;
            }
            Box hole = grown(open.get(), whole, parts);
            holes.add(hole);
            told.add(hole);
        }
        return needed(holes);
    }

    /** Without the boxes whose combinations the others hold as well. */
    private static List<Box> needed(List<Box> boxes) {
        List<Box> needed = new ArrayList<>(boxes);
        for (Box box : boxes) {
            List<Box> others = new ArrayList<>(needed);
            others.remove(box);
            if (covers(box, others)) {
                needed = others;
            }
        }
        return List.copyOf(needed);
    }

    /** The box with every cell of the whole that does not bring it into a part: one axis after the other. */
    private static Box grown(Box box, Box whole, List<Box> parts) {
        Box grown = box;
        for (int axis = 0; axis < box.axes(); axis++) {
            BitSet free = whole.on(axis);
            for (Box part : parts) {
                if (part.meetsBeside(grown, axis)) {
                    free.andNot(part.on(axis));
                }
            }
            grown = grown.with(axis, free);
        }
        return grown;
    }

    /** The places of those parts that together hold all of the whole, none of which is needless; the first ones stay. */
    public static List<Integer> covering(Box whole, List<Box> parts) {
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).meets(whole)) {
                kept.add(i);
            }
        }
        for (int i = kept.size() - 1; i >= 0; i--) {
            List<Integer> fewer = new ArrayList<>(kept);
            fewer.remove(i);
            if (covers(whole, fewer.stream().map(parts::get).toList())) {
                kept = fewer;
            }
        }
        return List.copyOf(kept);
    }
}
