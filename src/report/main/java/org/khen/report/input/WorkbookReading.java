package org.khen.report.input;

import static org.khen.report.input.CellProblemCode.DAMAGED;
import static org.khen.report.input.CellProblemCode.SHEET_HIDDEN;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.khen.pack.Text;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a workbook a row at a time. Only the words that its cells share, and its formats, are held as a whole. */
final class WorkbookReading {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private WorkbookReading() {}

    /** Reads a file that {@link WorkbookScreening} lets pass; whether it could be read to its end, and otherwise the log says so. */
    static boolean read(Path file, RoundAssembly assembly, SheetNames names, ProblemLog log) throws IOException {
        try {
            OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ);
            try {
                readSheets(new XSSFReader(parts), new ReadOnlySharedStringsTable(parts, false), assembly, names, log);
                return true;
            } finally {
                parts.revert();
            }
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | SAXException
                | IllegalArgumentException
                | IndexOutOfBoundsException damaged) {
            log.file(
                    DAMAGED,
                    String.valueOf(file.getFileName()),
                    new Text("Tệp hỏng, không đọc hết được.", "The file is damaged and cannot be read to its end."),
                    new Text(
                            "Hãy mở bằng Excel và lưu lại thành .xlsx.",
                            "Open it in Excel and save it again as .xlsx."));
            return false;
        }
    }

    private static void readSheets(
            XSSFReader reader,
            ReadOnlySharedStringsTable words,
            RoundAssembly assembly,
            SheetNames names,
            ProblemLog log)
            throws IOException, OpenXML4JException, SAXException {
        Contents contents = new Contents();
        try (InputStream workbook = reader.getWorkbookData()) {
            SafeXml.parse(new InputSource(workbook), contents);
        }
        CellFormats formats = new CellFormats(reader.getStylesTable(), contents.from1904);
        for (Contents.Sheet sheet : contents.sheets) {
            RoundSheet known = names.find(sheet.name(), CleanText.shown(sheet.name()));
            String place = CleanText.shown(sheet.name());
            if (sheet.hidden() && known != null) {
                log.add(new CellProblem(
                        SHEET_HIDDEN,
                        ProblemEffect.NOTE,
                        place,
                        0,
                        0,
                        new Text("Trang bị ẩn nhưng vẫn được đọc.", "The sheet is hidden, and read all the same."),
                        new Text("Hãy bỏ ẩn để kiểm tra, hoặc xóa trang.", "Show it to check it, or delete it.")));
            }
            SheetIntake intake = new SheetIntake(known, place, assembly, log);
            SheetXml xml = new SheetXml(intake, place, words, formats, log, known != null);
            try (InputStream data = reader.getSheet(sheet.relation())) {
                SafeXml.parse(new InputSource(data), xml);
            }
            xml.tellWhatNobodySees();
        }
    }

    /** What the workbook says of its sheets. */
    private static final class Contents extends DefaultHandler {

        private record Sheet(String name, String relation, boolean hidden) {}

        private final List<Sheet> sheets = new ArrayList<>();
        private boolean from1904;

        @Override
        public void startElement(String uri, String localName, String qName, Attributes attributes) {
            if (localName.equals("workbookPr")) {
                from1904 = SheetXml.isTrue(attributes.getValue("date1904"));
            } else if (localName.equals("sheet")) {
                String relation = attributes.getValue(RELATIONS, "id");
                String state = attributes.getValue("state");
                sheets.add(new Sheet(
                        String.valueOf(attributes.getValue("name")),
                        relation == null ? String.valueOf(attributes.getValue(STRICT_RELATIONS, "id")) : relation,
                        state != null && !state.equals("visible")));
            }
        }
    }
}
