package org.khen.report.input;

import static org.khen.report.input.CellProblemCode.CELL_WITHOUT_HEADING;
import static org.khen.report.input.CellProblemCode.FORMULA;
import static org.khen.report.input.CellProblemCode.TOO_MANY_ROWS;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khen.pack.Text;

/** Takes the rows of one sheet as a file gives them: headings first, then a row at a time; blank ones are left out. */
final class SheetIntake {

    private final @Nullable RoundSheet sheet;
    private final String place;
    private final RoundAssembly assembly;
    private final ProblemLog log;
    private final int mostRows;
    private @Nullable SheetHeadings headings;
    private int rows;

    /**
     * An intake.
     *
     * @param sheet the sheet; {@code null} for one that a round does not have, of which only formulas are told
     * @param place the name of the sheet in messages
     */
    SheetIntake(@Nullable RoundSheet sheet, String place, RoundAssembly assembly, ProblemLog log) {
        this.sheet = sheet;
        this.place = place;
        this.assembly = assembly;
        this.log = log;
        this.mostRows =
                sheet != null && sheet.is(NominationSheet.SHEET) ? RoundTables.MAX_NOMINATIONS : RoundTables.MAX_ROWS;
    }

    void take(SheetRow row) {
        if (row.isBlank()) {
            return;
        }
        if (sheet == null) {
            tellFormulas(row);
            return;
        }
        SheetHeadings known = headings;
        if (known == null) {
            headings = SheetHeadings.read(sheet, row, place, log);
            return;
        }
        rows++;
        if (known.lacksRequired()) {
            assembly.cut(sheet);
            return;
        }
        if (rows > mostRows) {
            assembly.cut(sheet);
            if (rows == mostRows + 1) {
                log.add(new CellProblem(
                        TOO_MANY_ROWS,
                        ProblemEffect.ROW_LEFT_OUT,
                        place,
                        row.number(),
                        0,
                        new Text(
                                "Trang có hơn " + mostRows + " dòng; từ dòng này trở đi không được đọc.",
                                "The sheet has more than " + mostRows + " rows; from this one on they are left out."),
                        new Text("Hãy chia thành nhiều đợt xét.", "Divide it into several rounds.")));
            }
            return;
        }
        tellUnread(row, known);
        RowCells cells = new RowCells(known, row, place, log);
        assembly.read(sheet, cells);
        cells.forget();
    }

    /** Whether any heading was seen. */
    boolean isEmpty() {
        return headings == null;
    }

    private void tellUnread(SheetRow row, SheetHeadings known) {
        for (Map.Entry<Integer, SheetCell> cell : row.cells().entrySet()) {
            if (cell.getValue().kind() == SheetCell.Kind.FORMULA && !known.isRead(cell.getKey())) {
                log.repeatedly(
                        FORMULA,
                        place,
                        row.number(),
                        cell.getKey(),
                        new Text(
                                "Ô chứa công thức; cột này không được đọc.",
                                "A formula, in a column that is not read."),
                        new Text(
                                "Công thức không bao giờ được tính hay mở.",
                                "A formula is never worked out or followed."));
            } else if (!known.isHeaded(cell.getKey())) {
                log.repeatedly(
                        CELL_WITHOUT_HEADING,
                        place,
                        row.number(),
                        cell.getKey(),
                        new Text(
                                "Ô nằm ở cột không có tên nên không được đọc.",
                                "The cell stands in a column without a heading and is not read."),
                        new Text(
                                "Hãy ghi tên cột, hoặc xem có thừa dấu phân cách ở dòng này.",
                                "Write the heading, or look for a separator too many in the row."));
            }
        }
    }

    private void tellFormulas(SheetRow row) {
        row.cells().forEach((column, cell) -> {
            if (cell.kind() == SheetCell.Kind.FORMULA) {
                log.add(new CellProblem(
                        FORMULA,
                        ProblemEffect.CELL_NOT_READ,
                        place,
                        row.number(),
                        column,
                        new Text("Ô chứa công thức.", "The cell holds a formula."),
                        new Text(
                                "Hãy thay bằng kết quả; công thức không bao giờ được tính hay mở.",
                                "Replace it by its result; a formula is never worked out or followed.")));
            }
        });
    }
}
