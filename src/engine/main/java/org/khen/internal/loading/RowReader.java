package org.khen.internal.loading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Word;
import org.khen.internal.csv.Column;
import org.khen.internal.csv.DateCell;
import org.khen.internal.csv.TableRow;
import org.khen.internal.problems.Advice;
import org.khen.internal.problems.Dates;
import org.khen.internal.problems.FileProblems;
import org.khen.internal.problems.ProblemCode;
import org.khen.pack.CellRef;
import org.khen.pack.RouteRow;
import org.khen.pack.Text;
import org.khen.pack.Validity;

/**
 * Reads the cells of one row by their kind. A cell that cannot be read becomes a problem and a stand-in, so that the whole
 * row is looked at; such a row is not {@linkplain #isSound() sound} and must not be used.
 */
final class RowReader {

    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9._-]*");

    private final TableRow row;
    private final FileProblems problems;
    private boolean sound;

    RowReader(TableRow row, FileProblems problems) {
        this.row = row;
        this.problems = problems;
        this.sound = row.refused().isEmpty();
    }

    boolean isSound() {
        return sound;
    }

    CellRef at() {
        return new CellRef(problems.file(), row.line(), 0);
    }

    TableRow row() {
        return row;
    }

    /** Something that must be said. */
    String text(Column column) {
        String text = row.text(column);
        if (text.isEmpty() && !row.isRefused(column)) {
            refuse(
                    ProblemCode.CELL_MISSING,
                    column,
                    new Text("Ô \"" + column.vi() + "\" để trống.", "The cell \"" + column.en() + "\" is empty."),
                    new Text("Hãy điền nội dung.", "Fill it in."));
        }
        return text;
    }

    /** Something that may be left open. */
    @Nullable
    String optional(Column column) {
        String text = row.text(column);
        return text.isEmpty() ? null : text;
    }

    /** A code. */
    String id(Column column) {
        String text = text(column);
        checkId(column, text);
        return text;
    }

    /** A code that may be left open. */
    @Nullable
    String optionalId(Column column) {
        String text = optional(column);
        if (text != null) {
            checkId(column, text);
        }
        return text;
    }

    /** Several codes, at least one. */
    List<String> ids(Column column) {
        List<String> ids = split(text(column));
        ids.forEach(id -> checkId(column, id));
        return ids;
    }

    /** Several codes, or pairs of codes with a {@code /} between them. */
    List<String> names(Column column) {
        List<String> names = split(text(column));
        for (String name : names) {
            int between = name.indexOf('/');
            String last = name.substring(between + 1);
            // Something must stand on both sides.
            boolean halves = between > 0 && !last.isEmpty();
            checkId(column, halves ? name.substring(0, between) : name);
            checkId(column, halves && last.startsWith(RouteRow.AWARD) ? last.substring(RouteRow.AWARD.length()) : last);
        }
        return names;
    }

    @Nullable
    LocalDate date(Column column) {
        String text = row.text(column);
        if (text.isEmpty()) {
            return null;
        }
        Optional<LocalDate> date = DateCell.read(text);
        if (date.isEmpty()) {
            refuse(
                    ProblemCode.DATE_INVALID,
                    column,
                    new Text("\"" + text + "\" không phải ngày hợp lệ.", "\"" + text + "\" is not a date."),
                    DateCell.advice(text));
        }
        return date.orElse(null);
    }

    Validity validity(Column fromColumn, Column toColumn) {
        LocalDate from = date(fromColumn);
        LocalDate to = date(toColumn);
        if (from != null && to != null && to.isBefore(from)) {
            refuse(
                    ProblemCode.DATES_REVERSED,
                    toColumn,
                    new Text(
                            "Ngày cuối " + Dates.vi(to) + " trước ngày đầu " + Dates.vi(from) + ".",
                            "The last day " + Dates.en(to) + " is before the first day " + Dates.en(from) + "."),
                    new Text("Hãy kiểm tra hai ngày.", "Check the two dates."));
        }
        return new Validity(from, to);
    }

    /** A word that must be said; the first of its kind stands in for one that cannot be read. */
    <E extends Enum<E> & Word> @Nullable E word(Column column, Words<E> words) {
        String text = text(column);
        return text.isEmpty() ? null : oneWord(column, text, words);
    }

    /** A word that may be left open. */
    <E extends Enum<E> & Word> @Nullable E optionalWord(Column column, Words<E> words) {
        String text = row.text(column);
        return text.isEmpty() ? null : oneWord(column, text, words);
    }

    /** Several words; none if the cell is empty. */
    <E extends Enum<E> & Word> Set<E> words(Column column, Words<E> words) {
        Set<E> found = new LinkedHashSet<>();
        for (String part : split(row.text(column))) {
            E word = oneWord(column, part, words);
            if (word != null) {
                found.add(word);
            }
        }
        return found;
    }

    private <E extends Enum<E> & Word> @Nullable E oneWord(Column column, String text, Words<E> words) {
        Optional<E> word = words.find(text);
        if (word.isEmpty()) {
            refuse(
                    ProblemCode.WORD_UNKNOWN,
                    column,
                    new Text(
                            "\"" + text + "\" không phải nội dung của cột \"" + column.vi() + "\".",
                            "\"" + text + "\" is not a word of the column \"" + column.en() + "\"."),
                    words.meant(text)
                            .map(Advice::didYouMean)
                            .orElseGet(() -> new Text(
                                    "Hãy chọn: " + words.list(true) + ".", "Choose: " + words.list(false) + ".")));
        }
        return word.orElse(null);
    }

    private void checkId(Column column, String id) {
        if (id.isEmpty() || ID.matcher(id).matches()) {
            return;
        }
        refuse(
                ProblemCode.ID_INVALID,
                column,
                new Text("\"" + id + "\" không phải là mã.", "\"" + id + "\" is not a code."),
                new Text(
                        "Mã bắt đầu bằng chữ cái và chỉ gồm chữ không dấu, chữ số, dấu chấm, gạch nối, gạch dưới.",
                        "A code starts with a letter and holds plain letters, digits, dots, hyphens and underscores."));
    }

    /** Refuses a cell of this row. */
    void refuse(ProblemCode code, Column column, Text message, Text advice) {
        sound = false;
        if (row.number(column) > 0 || column.presence() == Column.Presence.OPTIONAL) {
            refuse(code, row.number(column), message, advice);
        } // otherwise the heading is missing, which is told once and not for each row
    }

    /** Refuses the cell of this row in the column of that number. */
    void refuse(ProblemCode code, int column, Text message, Text advice) {
        sound = false;
        problems.add(code, row.line(), column, message, advice);
    }

    static List<String> split(String text) {
        return new ArrayList<>(Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList());
    }
}
