package org.khen.report.input;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.khen.facts.Word;

/**
 * The lists behind the drop-downs, a column each. They stand in a sheet because several words hold commas, which a list inside a
 * cell's rule cannot; a drop-down warns and does not forbid, so that {@code không có} can be written where a list is meant.
 */
final class ChoiceSheet {

    private static final List<String> YES_NO = List.of("có", "không");

    private final Map<List<String>, String> headings = new LinkedHashMap<>();
    private final List<String> awards;

    ChoiceSheet(Collection<RoundSheet> forms, AwardNames names) {
        awards = names.choices();
        headings.put(YES_NO, "Có, không");
        if (!awards.isEmpty()) {
            headings.put(awards, "Khen thưởng");
        }
        for (RoundSheet form : forms) {
            for (RoundColumn column : form.columns()) {
                if (column.kind() == ColumnKind.WORD || column.kind() == ColumnKind.WORDS) {
                    headings.putIfAbsent(wordings(column), column.vi());
                }
            }
        }
    }

    private static List<String> wordings(RoundColumn column) {
        return column.words().stream().map(Word::vi).toList();
    }

    /** Gives the column its drop-down. */
    void addTo(SXSSFSheet sheet, RoundColumn column, int at, boolean nominations) {
        List<String> list = switch (column.kind()) {
            case YES_NO -> YES_NO;
            case AWARD -> awards;
            case WORD -> wordings(column);
            case TEXT, CODE, PLACE, UNIT, DATE, YEAR, COUNT, AMOUNT, WORDS, FOR_PEOPLE -> List.of();
        };
        if (list.isEmpty()) {
            return;
        }
        String letters = CellReference.convertNumToColString(new ArrayList<>(headings.keySet()).indexOf(list));
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation = helper.createValidation(
                helper.createFormulaListConstraint(
                        "'" + SheetNames.CHOICES.vi() + "'!$" + letters + "$2:$" + letters + "$" + (list.size() + 1)),
                new CellRangeAddressList(1, nominations ? RoundTables.MAX_NOMINATIONS : RoundTables.MAX_ROWS, at, at));
        validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        validation.setShowErrorBox(true);
        validation.createErrorBox("Khen", "Nội dung không có trong danh sách. Vẫn ghi?");
        validation.setEmptyCellAllowed(true);
        sheet.addValidationData(validation);
    }

    /** Writes the lists. */
    void write(SXSSFSheet sheet, OutStyles styles) {
        List<List<String>> lists = new ArrayList<>(headings.keySet());
        int longest = lists.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line <= longest; line++) {
            Row row = sheet.createRow(line);
            for (int i = 0; i < lists.size(); i++) {
                List<String> list = lists.get(i);
                if (line <= list.size()) {
                    Cell cell = row.createCell(i);
                    cell.setCellValue(line == 0 ? headings.get(list) : list.get(line - 1));
                    cell.setCellStyle(line == 0 ? styles.heading(false) : styles.of(ColumnKind.TEXT));
                }
            }
        }
        for (int i = 0; i < lists.size(); i++) {
            sheet.setColumnWidth(i, 256 * 34);
        }
        sheet.createFreezePane(0, 1);
    }
}
