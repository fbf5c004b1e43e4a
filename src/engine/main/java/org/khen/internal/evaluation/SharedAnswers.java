package org.khen.internal.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Word;
import org.khen.pack.Text;

/**
 * What came of holding small whole numbers against a limit that says the same to everybody: it hangs on nothing else of the
 * dossier, so that the next dossier of that number is given the same answer. Safe to share between threads.
 */
final class SharedAnswers {

    /** Numbers from here on are compared anew; years, months and pieces hardly ever are. */
    static final int NUMBERS = 128;

    /** A limit is there for one measure, in one reading or two. */
    private static final int MOST = 8;

    private volatile List<Column> columns = List.of();

    /** The answers of one measure by its number. The first three are compared by identity. */
    private record Column(
            Text name,
            @Nullable List<Word> scale,
            ParameterReading reading,
            AtomicReferenceArray<@Nullable Answer> byNumber) {}

    /**
     * The answer that was given before; {@code null} if none was.
     *
     * @param number what was measured, from 0 and less than {@link #NUMBERS}
     */
    @Nullable
    Answer get(Text name, Measurement measured, int number) {
        Column column = column(name, measured);
        return column == null ? null : column.byNumber.get(number);
    }

    void put(Text name, Measurement measured, int number, Answer answer) {
        Column column = column(name, measured);
        if (column == null) {
            column = added(name, measured);
        }
        if (column != null) {
            column.byNumber.set(number, answer);
        }
    }

    @SuppressWarnings("ReferenceEquality") // equal ones are deep, and another column may as well be made
    private @Nullable Column column(Text name, Measurement measured) {
        ParameterReading reading = measured.ranges().get(0).reading();
        List<Column> known = columns;
        for (int i = 0; i < known.size(); i++) {
            Column column = known.get(i);
            if (column.name == name && column.scale == measured.scale() && column.reading == reading) {
                return column;
            }
        }
        return null;
    }

    private synchronized @Nullable Column added(Text name, Measurement measured) {
        Column known = column(name, measured);
        if (known != null || columns.size() == MOST) {
            return known;
        }
        Column column = new Column(
                name, measured.scale(), measured.ranges().get(0).reading(), new AtomicReferenceArray<>(NUMBERS));
        List<Column> more = new ArrayList<>(columns);
        more.add(column);
        columns = List.copyOf(more);
        return column;
    }
}
