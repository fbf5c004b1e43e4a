package org.khen.report.input;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Period;
import org.khen.facts.Word;

/** Values as a file without kinds holds them. */
final class CellWords {

    private CellWords() {}

    static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof LocalDate date) {
            return CellDates.write(date);
        }
        if (value instanceof Period period) {
            return CellDates.write(period);
        }
        if (value instanceof Boolean yes) {
            return yes ? "có" : "không";
        }
        if (value instanceof Word word) {
            return word.vi();
        }
        if (value instanceof Collection<?> words) {
            return words.isEmpty()
                    ? ListMark.write(new ListMark.None())
                    : words.stream().map(CellWords::text).sorted().collect(Collectors.joining("; "));
        }
        return value.toString();
    }
}
