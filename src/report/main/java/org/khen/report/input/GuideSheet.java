package org.khen.report.input;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.khen.facts.Word;

/**
 * The sheet that says how to fill in the others. It holds the examples, too: an example row among nominations would sooner or
 * later pass for a nomination, or a nomination for an example.
 */
final class GuideSheet {

    private static final List<String> LINES = List.of(
            "1. Điền trang Đợt xét trước, sau đó trang Cơ quan, đơn vị và trang Đề nghị. Các trang khác chỉ điền khi có dữ liệu;"
                    + " trang không dùng có thể xóa.",
            "2. Cột nền vàng bắt buộc phải điền. Ô trống nghĩa là chưa rõ, không phải là \"không\" hay số 0.",
            "3. Không có (kỷ luật, sáng kiến, …): ghi mã hồ sơ và \"không có\" ở cột tiếp theo; ghi \"không có\" ở cột Mã hồ sơ nếu"
                    + " không hồ sơ nào có.",
            "4. Ở trang Đợt xét, \"Danh sách đầy đủ từ ngày … đến hết ngày\" nghĩa là trong thời gian đó các trang danh sách có dữ liệu"
                    + " đã ghi hết, không thiếu dòng nào. Riêng năm công tác và địa bàn thì hồ sơ không có dòng nào vẫn là chưa rõ. Hồ sơ nào chưa chắc thì thêm một dòng ghi mã hồ sơ và \"chưa rõ\"; hồ sơ nào"
                    + " đầy đủ trong thời gian khác thì ghi \"đầy đủ từ 01/01/2010 đến 31/12/2015\".",
            "5. Ngày ghi dd/MM/yyyy. Số ghi liền, không dấu ngăn cách. Không dùng công thức, không gộp ô, không ẩn dòng hay cột.",
            "6. Mã viết bằng chữ, số, dấu gạch ngang, ví dụ HS-001. Không dùng số căn cước hay dữ liệu cá nhân làm mã.",
            "7. Chọn từ trong danh sách của ô. Danh hiệu, hình thức khen thưởng ghi mã, tên, hoặc cả hai như trong danh sách.");

    private GuideSheet() {}

    static void write(SXSSFWorkbook book, OutStyles styles, Collection<RoundSheet> forms) {
        SXSSFSheet sheet = book.createSheet(SheetNames.GUIDE.vi());
        int[] widths = {26, 34, 12, 40, 70, 60};
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, 256 * widths[i]);
        }
        Cell title = sheet.createRow(0).createCell(0);
        title.setCellValue("Hướng dẫn điền danh sách đề nghị khen thưởng của đợt xét");
        title.setCellStyle(styles.title());
        int number = 2;
        for (String line : LINES) {
            sheet.createRow(number++).createCell(0).setCellValue(line);
        }
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("Trang", "Cột", "Bắt buộc", "Ghi gì", "Từ được dùng", "Ghi chú"));
        for (RoundSheet form : forms) {
            table.add(List.of(
                    form.vi(),
                    "",
                    form.required() ? "có" : "",
                    "",
                    "",
                    form.purpose().vi()));
            for (RoundColumn column : form.columns()) {
                table.add(List.of(
                        "",
                        column.vi(),
                        column.required() ? "có" : "",
                        column.kind().wording().vi(),
                        column.words().stream().map(Word::vi).collect(Collectors.joining("; ")),
                        column.note().vi()));
            }
        }
        WorkbookOut.writeText(sheet, styles, number + 1, table);
    }
}
