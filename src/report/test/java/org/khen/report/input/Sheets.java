package org.khen.report.input;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.khen.pack.Language;

/** A small workbook as an officer would write it, to be spoilt by tests. */
final class Sheets implements AutoCloseable {

    final XSSFWorkbook book = new XSSFWorkbook();

    Sheets() {
        add("Đợt xét", "Mục", "Nội dung");
        row("Đợt xét", "Mã đợt", "DOT-1");
        row("Đợt xét", "Ngày xét", "15/12/2015");
        row("Đợt xét", "Danh sách đầy đủ từ ngày", "01/01/2010");
        row("Đợt xét", "Danh sách đầy đủ đến hết ngày", "31/12/2015");
        add(
                "Đề nghị",
                "Mã hồ sơ",
                "Loại",
                "Họ và tên / Tên tập thể",
                "Khen thưởng đề nghị",
                "Ngày đề nghị",
                "Giới tính");
        row("Đề nghị", "HS-1", "cá nhân", "Trần A", "giay-khen", "01/11/2015", "nữ");
        row("Đề nghị", "HS-2", "cá nhân", "Trần B", "giay-khen", "02/11/2015", "nam");
    }

    Sheets add(String sheet, String... headings) {
        book.createSheet(sheet);
        return row(sheet, (Object[]) headings);
    }

    Sheets row(String sheet, Object... cells) {
        Sheet to = book.getSheet(sheet);
        Row row = to.createRow(to.getPhysicalNumberOfRows());
        for (int i = 0; i < cells.length; i++) {
            set(row.createCell(i), cells[i]);
        }
        return this;
    }

    Cell cell(String sheet, int row, int column) {
        Row line = book.getSheet(sheet).getRow(row - 1);
        Cell cell = line.getCell(column - 1);
        return cell == null ? line.createCell(column - 1) : cell;
    }

    Sheets set(String sheet, int row, int column, Object value) {
        set(cell(sheet, row, column), value);
        return this;
    }

    Sheets set(String sheet, int row, int column, double value, String format) {
        Cell cell = cell(sheet, row, column);
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        cell.setCellValue(value);
        cell.setCellStyle(style);
        return this;
    }

    private static void set(Cell cell, Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue(value.toString());
        }
    }

    ReadRoundTables read(Path folder) throws IOException {
        Path file = folder.resolve("round.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
        return RoundInput.read(file, List.of());
    }

    /** What is told in Vietnamese, notes on dates as text left out. */
    static List<String> told(ReadRoundTables read) {
        return read.problems().stream()
                .filter(problem -> problem.code() != CellProblemCode.DATE_AS_TEXT)
                .map(problem -> problem.in(Language.VIETNAMESE))
                .toList();
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
