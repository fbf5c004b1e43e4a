package org.khen.internal.combinations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.khen.pack.Validity;

/** All days, cut where something begins or has ended: between two cuts nothing changes. */
final class DayAxis {

    /** The first day of each cell; the first cell has none. */
    private final List<LocalDate> starts;

    DayAxis(Collection<Validity> spans) {
        TreeSet<LocalDate> cuts = new TreeSet<>();
        for (Validity span : spans) {
            if (span.from() != null) {
                cuts.add(span.from());
            }
            if (span.to() != null) {
                cuts.add(span.to().plusDays(1));
            }
        }
        starts = List.copyOf(cuts);
    }

    int size() {
        return starts.size() + 1;
    }

    /** The cells of a span that begins and ends at cuts. */
    BitSet within(Validity span) {
        BitSet within = new BitSet();
        for (int cell = 0; cell < size(); cell++) {
            within.set(cell, span.encloses(cells(cell, cell)));
        }
        return within;
    }

    private Validity cells(int first, int last) {
        return new Validity(
                first == 0 ? null : starts.get(first - 1),
                last == starts.size() ? null : starts.get(last).minusDays(1));
    }

    /** The cells as spans, each as long as can be. */
    List<Validity> spans(BitSet cells) {
        List<Validity> spans = new ArrayList<>();
        for (int first = cells.nextSetBit(0); first >= 0; ) {
            int after = cells.nextClearBit(first);
            spans.add(cells(first, after - 1));
            first = cells.nextSetBit(after);
        }
        return spans;
    }

    /** A day of the first cell; {@code null} if any day will do. */
    @Nullable
    LocalDate example(BitSet cells) {
        Validity first = cells(cells.nextSetBit(0), cells.nextSetBit(0));
        return first.from() == null ? first.to() : first.from();
    }
}
