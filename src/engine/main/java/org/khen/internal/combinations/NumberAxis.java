package org.khen.internal.combinations;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Ratio;
import org.khen.pack.Direction;

/**
 * Numbers from zero, cut where something changes: each cut is a cell of its own, and what lies between two of them is one.
 * Where only whole numbers are counted, stretches that hold none are left out.
 */
public final class NumberAxis {

    private static final Ratio ONE = Ratio.of(1);

    /** A number of each cell. */
    private final List<Ratio> examples = new ArrayList<>();

    /**
     * An axis.
     *
     * @param cuts where something changes
     * @param whole whether only whole numbers are counted
     */
    public NumberAxis(Collection<Ratio> cuts, boolean whole) {
        Ratio after = null;
        for (Ratio cut : new TreeSet<>(cuts)) {
            if (cut.signum() >= 0) {
                between(after, cut, whole);
                if (!whole || cut.denominator().equals(BigInteger.ONE)) {
                    examples.add(cut);
                }
                after = cut;
            }
        }
        examples.add(after == null ? Ratio.ZERO : next(after));
    }

    private void between(@Nullable Ratio after, Ratio cut, boolean whole) {
        Ratio next = after == null ? Ratio.ZERO : next(after);
        if (next.compareTo(cut) < 0) {
            examples.add(next);
        } else if (!whole && after != null) {
            examples.add(after.plus(cut).times(Ratio.of(1, 2)));
        }
    }

    /** The next whole number. */
    private static Ratio next(Ratio number) {
        return new Ratio(number.numerator().divide(number.denominator()), BigInteger.ONE).plus(ONE);
    }

    /** How many cells there are. */
    public int size() {
        return examples.size();
    }

    /** A number of the cell. */
    public Ratio example(int cell) {
        return examples.get(cell);
    }

    /** The cells whose numbers meet a limit, which is one of the cuts. */
    public BitSet meeting(Direction direction, Ratio limit) {
        BitSet meeting = new BitSet();
        for (int cell = 0; cell < examples.size(); cell++) {
            int compared = examples.get(cell).compareTo(limit);
            meeting.set(
                    cell,
                    switch (direction) {
                        case AT_LEAST -> compared >= 0;
                        case MORE_THAN -> compared > 0;
                        case AT_MOST -> compared <= 0;
                        case LESS_THAN -> compared < 0;
                        case EXACTLY -> compared == 0;
                    });
        }
        return meeting;
    }
}
