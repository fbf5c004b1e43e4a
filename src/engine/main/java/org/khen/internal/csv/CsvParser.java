package org.khen.internal.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khen.internal.problems.FileProblems;
import org.khen.internal.problems.ProblemCode;
import org.khen.pack.Text;

/** Divides text into rows and cells: {@code ;}, comma or tab, whichever the first line uses. Blank rows are left out. */
final class CsvParser {

    static final int MAX_ROWS = 20_000;
    static final int MAX_COLUMNS = 60;

    /** Excel writes and hides this line; the rows it shows are numbered after it. */
    private static final Pattern SEPARATOR_LINE = Pattern.compile("\\A\"?sep=(.)\"?\\r?\\n");

    private final FileProblems problems;

    CsvParser(FileProblems problems) {
        this.problems = problems;
    }

    List<CsvRow> rows(String text) {
        Matcher separatorLine = SEPARATOR_LINE.matcher(text);
        if (separatorLine.lookingAt()) {
            return rows(
                    text.substring(separatorLine.end()), separatorLine.group(1).charAt(0));
        }
        return rows(text, separatorOf(text));
    }

    private List<CsvRow> rows(String text, char separator) {
        List<CsvRow> rows = new ArrayList<>();
        int line = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            Iterator<CsvRecord> records = reader.iterator();
            while (records.hasNext()) {
                CsvRow row = new CsvRow(line + 1, records.next().getFields());
                line++;
                if (!row.isBlank() && !add(row, rows)) {
                    break;
                }
            }
        } catch (CsvParseException misquoted) {
            problems.add(
                    ProblemCode.QUOTE_UNCLOSED,
                    line + 1,
                    0,
                    new Text(
                            "Có dấu ngoặc kép (\") không được đóng đúng chỗ, nên không rõ ô kết thúc ở đâu.",
                            "A double quote (\") is not closed where a cell ends."),
                    new Text(
                            "Hãy xóa dấu ngoặc kép thừa, hoặc viết hai dấu (\"\") nếu nó thuộc nội dung ô.",
                            "Delete the stray quote, or write it twice (\"\") if it belongs to the text."));
            return List.of();
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return rows;
    }

    private boolean add(CsvRow row, List<CsvRow> rows) {
        if (rows.size() > MAX_ROWS) {
            problems.add(
                    ProblemCode.TOO_MANY_ROWS,
                    row.line(),
                    0,
                    new Text("Bảng có hơn 20000 dòng.", "The table has more than 20000 rows."),
                    new Text("Hãy chia bảng thành nhiều nhóm tiêu chí.", "Divide it among several topics."));
            return false;
        }
        int used = row.cells().size();
        while (used > 0 && CellText.clean(row.cells().get(used - 1)).isEmpty()) {
            used--;
        }
        if (used > MAX_COLUMNS) {
            problems.add(
                    ProblemCode.TOO_MANY_COLUMNS,
                    row.line(),
                    MAX_COLUMNS + 1,
                    new Text("Dòng có hơn 60 cột.", "The row has more than 60 columns."),
                    new Text("Hãy xóa các cột thừa.", "Delete the columns that do not belong."));
            return false;
        }
        rows.add(new CsvRow(row.line(), List.copyOf(row.cells().subList(0, used))));
        return true;
    }

    private static char separatorOf(String text) {
        String heading =
                text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        String unquoted = heading.replaceAll("\"[^\"]*\"", "");
        // Several headings contain a comma, none a semicolon or a tab: so a comma is the last guess.
        return unquoted.indexOf('\t') >= 0 ? '\t' : unquoted.indexOf(';') >= 0 || unquoted.indexOf(',') < 0 ? ';' : ',';
    }
}
