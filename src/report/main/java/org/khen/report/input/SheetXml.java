package org.khen.report.input;

import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.jspecify.annotations.Nullable;
import org.khen.pack.Text;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the XML of a sheet into rows, and tells what nobody sees on the screen. */
final class SheetXml extends DefaultHandler {

    /** A spreadsheet cell holds at most 32,767 characters; of more, the rest is not kept. */
    private static final int LONGEST = 32_767;

    private final SheetIntake intake;
    private final String place;
    private final ReadOnlySharedStringsTable words;
    private final CellFormats formats;
    private final ProblemLog log;
    private final boolean known;
    private final StringBuilder text = new StringBuilder();

    private Map<Integer, SheetCell> cells = new TreeMap<>();
    private int row;
    private int column;
    private @Nullable String type;
    private int style;
    private boolean formula;
    private boolean inText;
    private boolean inPhonetic;
    private int hiddenRows;
    private int firstHiddenRow;

    SheetXml(
            SheetIntake intake,
            String place,
            ReadOnlySharedStringsTable words,
            CellFormats formats,
            ProblemLog log,
            boolean known) {
        this.intake = intake;
        this.place = place;
        this.words = words;
        this.formats = formats;
        this.log = log;
        this.known = known;
    }

    static boolean isTrue(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        switch (localName) {
            case "row" -> startRow(attributes);
            case "c" -> startCell(attributes);
            case "v", "t" -> inText = !inPhonetic;
            case "rPh" -> inPhonetic = true;
            case "f" -> formula = true;
            case "col" -> tellHiddenColumn(attributes);
            case "mergeCell" -> tellMerged(attributes);
            case "hyperlink" -> tellLink(attributes);
            default -> {
                // Formats, views, print settings: nothing that says anything of the round.
            }
        }
    }

    private void startRow(Attributes attributes) {
        row = number(attributes.getValue("r"), row + 1);
        column = 0;
        cells = new TreeMap<>();
        if (isTrue(attributes.getValue("hidden"))) {
            firstHiddenRow = hiddenRows++ == 0 ? row : firstHiddenRow;
        }
    }

    private void startCell(Attributes attributes) {
        column = columnOf(attributes.getValue("r"), column + 1);
        type = attributes.getValue("t");
        style = number(attributes.getValue("s"), 0);
        formula = false;
        text.setLength(0);
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inText && text.length() < LONGEST) {
            text.append(characters, start, Math.min(length, LONGEST - text.length()));
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) throws SAXException {
        switch (localName) {
            case "v", "t" -> inText = false;
            case "rPh" -> inPhonetic = false;
            case "c" -> endCell();
            case "row" -> intake.take(new SheetRow(row, cells));
            default -> {
                // As above.
            }
        }
    }

    private void endCell() {
        if (column > RoundTables.MAX_COLUMNS) {
            return;
        }
        SheetCell cell = cell();
        if (cell != null && !cell.isBlank()) {
            cells.put(column, cell);
        }
    }

    private @Nullable SheetCell cell() {
        String value = text.toString();
        if (formula) {
            return new SheetCell(SheetCell.Kind.FORMULA, "");
        }
        if (value.isEmpty()) {
            return null;
        }
        return switch (type == null ? "n" : type) {
            case "s" ->
                new SheetCell(
                        SheetCell.Kind.TEXT,
                        words.getItemAt(Integer.parseInt(value)).getString());
            case "str", "inlineStr" -> new SheetCell(SheetCell.Kind.TEXT, value);
            case "b" -> new SheetCell(SheetCell.Kind.YES_NO, isTrue(value) ? "có" : "không");
            case "e" -> new SheetCell(SheetCell.Kind.ERROR, value);
            case "d" -> new SheetCell(SheetCell.Kind.PLAIN, value.length() > 10 ? value.substring(0, 10) : value);
            default -> formats.cell(value, style);
        };
    }

    private void tellHiddenColumn(Attributes attributes) {
        if (known && isTrue(attributes.getValue("hidden"))) {
            int from = number(attributes.getValue("min"), 1);
            if (from <= RoundTables.MAX_COLUMNS) {
                tell(
                        CellProblemCode.COLUMN_HIDDEN,
                        0,
                        from,
                        new Text(
                                "Cột (hoặc các cột từ cột này) bị ẩn nhưng vẫn được đọc.",
                                "The column, or columns from it on, are hidden and read all the same."),
                        new Text("Hãy bỏ ẩn để kiểm tra.", "Show them to check them."));
            }
        }
    }

    private void tellMerged(Attributes attributes) {
        String range = CleanText.shown(String.valueOf(attributes.getValue("ref")));
        if (known) {
            log.add(new CellProblem(
                    CellProblemCode.CELLS_MERGED,
                    ProblemEffect.CELL_NOT_READ,
                    place,
                    number(range.replaceAll("[A-Z]*([0-9]*).*", "$1"), 1),
                    columnOf(range, 1),
                    new Text(
                            "Các ô " + range + " bị gộp: chỉ ô đầu có nội dung, các ô còn lại coi là để trống.",
                            "The cells " + range
                                    + " are merged: only the first holds anything, the others count as empty."),
                    new Text("Hãy bỏ gộp và điền từng ô.", "Unmerge them and fill in each.")));
        }
    }

    private void tellLink(Attributes attributes) {
        if (known) {
            String range = String.valueOf(attributes.getValue("ref"));
            log.repeatedly(
                    CellProblemCode.HYPERLINK,
                    place,
                    number(range.replaceAll("[A-Z]*([0-9]*).*", "$1"), 1),
                    columnOf(range, 1),
                    new Text(
                            "Ô có liên kết; liên kết không bao giờ được mở.",
                            "A link on a cell; it is never followed."),
                    new Text("Nên xóa liên kết.", "Better remove it."));
        }
    }

    /** Tells hidden rows, once for the sheet. */
    void tellWhatNobodySees() {
        if (known && hiddenRows > 0) {
            tell(
                    CellProblemCode.ROW_HIDDEN,
                    firstHiddenRow,
                    0,
                    new Text(
                            "Có " + hiddenRows + " dòng bị ẩn hoặc bị lọc (dòng đầu tiên ở đây) nhưng vẫn được đọc.",
                            hiddenRows + " rows are hidden or filtered out (this is the first) and read all the same."),
                    new Text("Hãy bỏ ẩn, bỏ lọc để kiểm tra.", "Show them and clear the filter to check them."));
        }
    }

    private void tell(CellProblemCode code, int atRow, int atColumn, Text message, Text advice) {
        log.add(new CellProblem(code, ProblemEffect.NOTE, place, atRow, atColumn, message, advice));
    }

    private static int number(@Nullable String text, int otherwise) {
        return text != null && text.matches("[0-9]{1,8}") ? Integer.parseInt(text) : otherwise;
    }

    /** The column of a reference such as {@code AB12}; beyond the last that is read, one more than that. */
    private static int columnOf(@Nullable String reference, int otherwise) {
        int number = 0;
        for (int i = 0; reference != null && i < reference.length(); i++) {
            char letter = reference.charAt(i);
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            number = Math.min(RoundTables.MAX_COLUMNS + 1, number * 26 + (letter - 'A' + 1));
        }
        return number == 0 ? otherwise : number;
    }
}
