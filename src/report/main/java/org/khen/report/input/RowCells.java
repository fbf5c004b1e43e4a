package org.khen.report.input;

import static org.khen.report.input.CellProblemCode.BAD_CHARACTER;
import static org.khen.report.input.CellProblemCode.EMPTY;
import static org.khen.report.input.CellProblemCode.EXCEL_ERROR;
import static org.khen.report.input.CellProblemCode.FORMULA;
import static org.khen.report.input.CellProblemCode.TOO_LONG;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khen.pack.Text;

/** The cells of a row under their columns: what holds nothing, or cannot be read, is {@code null}, and then the log says why. */
final class RowCells {

    /** What people write for "not known"; the same as an empty cell. */
    static final String NOT_KNOWN = "chưa rõ";

    private final SheetHeadings headings;
    private SheetRow row;
    private final String place;
    private final ProblemLog log;
    private final Set<Integer> refused = new HashSet<>();
    private boolean leftOut;

    RowCells(SheetHeadings headings, SheetRow row, String place, ProblemLog log) {
        this.headings = headings;
        this.row = row;
        this.place = place;
        this.log = log;
    }

    int number() {
        return row.number();
    }

    /** Lets go of the cells once they are read; what is still told of the row needs its number alone. */
    void forget() {
        row = new SheetRow(row.number(), Map.of());
    }

    String place() {
        return place;
    }

    SheetHeadings headings() {
        return headings;
    }

    /** Whether a cell that the row cannot do without is empty or could not be read. */
    boolean isLeftOut() {
        return leftOut;
    }

    /** Whether the cell holds something that could not be read. */
    boolean isRefused(RoundColumn column) {
        return refused.contains(headings.number(column));
    }

    /** Whether the cell holds these words, in either language. */
    boolean says(RoundColumn column, String vi, String en) {
        String key = Spelling.key(rawText(column));
        return key.equals(vi) || key.equals(en);
    }

    /** The text as written, whether or not it can be read. */
    String rawText(RoundColumn column) {
        SheetCell cell = row.cells().get(headings.number(column));
        return cell == null ? "" : CleanText.clean(cell.text());
    }

    /** Whether no cell but those of these columns holds anything. */
    boolean holdsOnly(RoundColumn... columns) {
        Set<Integer> allowed = new HashSet<>();
        for (RoundColumn column : columns) {
            allowed.add(headings.number(column));
        }
        return row.cells().keySet().stream().allMatch(allowed::contains);
    }

    /** The cell, cleaned; {@code null} if it holds nothing, says that it is not known, or is refused. */
    @Nullable
    SheetCell cell(RoundColumn column) {
        SheetCell cell = cell(column, headings.number(column));
        if (cell == null && column.required() && !isRefused(column)) {
            log.add(new CellProblem(
                    EMPTY,
                    ProblemEffect.ROW_LEFT_OUT,
                    place,
                    row.number(),
                    headings.number(column),
                    new Text(
                            "Chưa điền \"" + column.vi() + "\", nên dòng này không được đọc.",
                            "\"" + column.en() + "\" is empty, so the row is left out."),
                    new Text(
                            "Hãy điền: " + column.kind().wording().vi() + ".",
                            "Fill in: " + column.kind().wording().en() + ".")));
            leftOut = true;
        }
        return cell;
    }

    @Nullable
    SheetCell cell(RoundColumn column, int number) {
        SheetCell cell = row.cells().get(number);
        if (cell == null) {
            return null;
        }
        String text = CleanText.clean(cell.text());
        if (cell.kind() == SheetCell.Kind.FORMULA || (isText(cell) && CleanText.isFormula(text))) {
            refuse(
                    column,
                    number,
                    FORMULA,
                    "là công thức",
                    "is a formula",
                    new Text(
                            "Hãy thay bằng kết quả (Dán đặc biệt → Giá trị); công thức không bao giờ được tính hay mở.",
                            "Replace it by its result (Paste Special → Values); a formula is never worked out or followed."));
            return null;
        }
        if (cell.kind() == SheetCell.Kind.ERROR || (isText(cell) && CleanText.isExcelError(text))) {
            refuse(
                    column,
                    number,
                    EXCEL_ERROR,
                    "là báo lỗi của Excel",
                    "is an error of Excel",
                    new Text("Hãy gõ lại nội dung của ô.", "Type the content of the cell again."));
            return null;
        }
        if (text.length() > CleanText.MAX_LENGTH) {
            refuse(
                    column,
                    number,
                    TOO_LONG,
                    "dài hơn 4000 ký tự",
                    "is longer than 4000 characters",
                    new Text("Hãy viết ngắn lại.", "Make it shorter."));
            return null;
        }
        String invisible = CleanText.invisible(text);
        if (!invisible.isEmpty()) {
            refuse(
                    column,
                    number,
                    BAD_CHARACTER,
                    "có ký tự không nhìn thấy hoặc bị hỏng (" + invisible + ")",
                    "holds an invisible or damaged character (" + invisible + ")",
                    new Text("Hãy xóa ô và gõ lại.", "Clear the cell and type it again."));
            return null;
        }
        return isText(cell) && Spelling.key(text).equals(NOT_KNOWN) ? null : new SheetCell(cell.kind(), text);
    }

    /** Refuses a cell; a row that cannot do without it is left out. */
    void refuse(RoundColumn column, int number, CellProblemCode code, String vi, String en, Text advice) {
        SheetCell cell = row.cells().get(number);
        String text = cell == null || cell.kind() == SheetCell.Kind.FORMULA ? "" : CleanText.clean(cell.text());
        boolean quoted = !column.personal() && !text.isEmpty();
        String shown = CleanText.shown(text);
        refuseSaying(
                column,
                number,
                code,
                new Text(
                        (quoted ? "\"" + shown + "\" " : "Nội dung của \"" + column.vi() + "\" ") + vi + ".",
                        (quoted ? "\"" + shown + "\" " : "What stands under \"" + column.en() + "\" ") + en + "."),
                advice);
    }

    void refuseSaying(RoundColumn column, int number, CellProblemCode code, Text message, Text advice) {
        refused.add(number);
        leftOut |= column.required();
        log.add(new CellProblem(
                code,
                column.required() ? ProblemEffect.ROW_LEFT_OUT : ProblemEffect.CELL_NOT_READ,
                place,
                row.number(),
                number,
                message,
                advice));
    }

    /** Leaves the row out for a reason that lies in that column. */
    void leaveOut(RoundColumn column, CellProblemCode code, Text message, Text advice) {
        leftOut = true;
        log.add(new CellProblem(
                code, ProblemEffect.ROW_LEFT_OUT, place, row.number(), headings.number(column), message, advice));
    }

    /** Something that may be so in every row: told once. */
    void note(RoundColumn column, CellProblemCode code, Text message, Text advice) {
        note(headings.number(column), code, message, advice);
    }

    void note(int number, CellProblemCode code, Text message, Text advice) {
        log.repeatedly(code, place, row.number(), number, message, advice);
    }

    private static boolean isText(SheetCell cell) {
        return cell.kind() == SheetCell.Kind.PLAIN || cell.kind() == SheetCell.Kind.TEXT;
    }
}
