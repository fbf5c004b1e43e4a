package org.khen.report.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.khen.pack.Text;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Looks into a part of a workbook: no document type, no entities; in lists of relations nothing outside but links on cells, which
 * are never followed; in the list of content types no macros.
 */
final class PartScreening extends DefaultHandler {

    /** What was found, the first thing only. */
    enum Finding {
        NOTHING(CellProblemCode.DAMAGED, "", "", "", ""),
        ENTITIES(
                CellProblemCode.XML_ENTITIES,
                "Sổ tính có khai báo DTD hoặc thực thể XML.",
                "The workbook declares a document type or XML entities.",
                "Sổ tính do Excel lưu không có khai báo như vậy; không dùng tệp này.",
                "No workbook that Excel saves does; do not use the file."),
        OUTSIDE(
                CellProblemCode.EXTERNAL_LINK,
                "Sổ tính trỏ tới một tệp hoặc địa chỉ bên ngoài.",
                "The workbook refers to a file or address outside.",
                "Hãy ngắt liên kết, xóa hình ảnh liên kết, rồi lưu lại.",
                "Break the links, delete linked pictures, and save it again."),
        MACROS(
                CellProblemCode.ACTIVE_CONTENT,
                "Sổ tính thuộc loại có macro.",
                "The workbook is of the kind that holds macros.",
                "Hãy lưu lại thành \"Sổ tính Excel (.xlsx)\".",
                "Save it as \"Excel Workbook (.xlsx)\"."),
        DAMAGED(
                CellProblemCode.DAMAGED,
                "Tệp hỏng: có phần không phải XML hợp lệ.",
                "The file is damaged: a part is not well-formed XML.",
                "Hãy mở bằng Excel và lưu lại thành .xlsx.",
                "Open it in Excel and save it again as .xlsx.");

        private final CellProblemCode code;
        private final String vi;
        private final String en;
        private final String adviceVi;
        private final String adviceEn;

        Finding(CellProblemCode code, String vi, String en, String adviceVi, String adviceEn) {
            this.code = code;
            this.vi = vi;
            this.en = en;
            this.adviceVi = adviceVi;
            this.adviceEn = adviceEn;
        }

        CellProblemCode code() {
            return code;
        }

        Text message() {
            return new Text(vi, en);
        }

        Text advice() {
            return new Text(adviceVi, adviceEn);
        }
    }

    /** Ends the reading of a part of which nothing more needs to be seen. */
    private static final class Enough extends SAXException {
        private static final long serialVersionUID = 1L;
        private final transient Finding finding;

        private Enough(Finding finding) {
            this.finding = finding;
        }
    }

    private final boolean relations;
    private final boolean contentTypes;

    private PartScreening(String part) {
        String lower = part.toLowerCase(Locale.ROOT);
        relations = lower.endsWith(".rels");
        contentTypes = lower.equals("[content_types].xml");
    }

    static Finding of(ZipFile zip, ZipEntry part) throws IOException {
        try (InputStream in = zip.getInputStream(part)) {
            SafeXml.parse(new InputSource(in), new PartScreening(part.getName()));
            return Finding.NOTHING;
        } catch (Enough enough) {
            return enough.finding;
        } catch (SAXException refused) {
            // The parser says no more than that a document type is forbidden, so its message has to be read.
            return String.valueOf(refused.getMessage()).contains("DOCTYPE") ? Finding.ENTITIES : Finding.DAMAGED;
        }
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        if (relations
                && localName.equals("Relationship")
                && "External".equalsIgnoreCase(attributes.getValue("TargetMode"))
                && !String.valueOf(attributes.getValue("Type")).endsWith("/hyperlink")) {
            throw new Enough(Finding.OUTSIDE);
        }
        if (contentTypes) {
            String type = String.valueOf(attributes.getValue("ContentType")).toLowerCase(Locale.ROOT);
            if (type.contains("macroenabled") || type.contains("vbaproject")) {
                throw new Enough(Finding.MACROS);
            }
        }
        if (!relations && !contentTypes) {
            // A document type can only stand before the first element.
            throw new Enough(Finding.NOTHING);
        }
    }
}
