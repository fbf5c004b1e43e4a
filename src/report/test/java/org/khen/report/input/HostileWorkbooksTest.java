package org.khen.report.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khen.report.input.CellProblemCode.ACTIVE_CONTENT;
import static org.khen.report.input.CellProblemCode.BAD_PART_NAME;
import static org.khen.report.input.CellProblemCode.DAMAGED;
import static org.khen.report.input.CellProblemCode.ENCRYPTED_OR_OLD;
import static org.khen.report.input.CellProblemCode.EXTERNAL_LINK;
import static org.khen.report.input.CellProblemCode.NOT_A_WORKBOOK;
import static org.khen.report.input.CellProblemCode.TOO_LARGE;
import static org.khen.report.input.CellProblemCode.XML_ENTITIES;
import static org.khen.report.input.CellProblemCode.ZIP_BOMB;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each file is a good workbook with one thing wrong, so that nothing else can be what it is refused for. */
class HostileWorkbooksTest {

    @TempDir
    private Path folder;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    @BeforeEach
    void take_a_good_workbook_apart() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RoundWorkbookWriter.write(GeneratedRounds.round(1, 5), List.of(), bytes);
        try (ZipInputStream zip = new ZipInputStream(new java.io.ByteArrayInputStream(bytes.toByteArray()))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), zip.readAllBytes());
            }
        }
    }

    @Test
    void the_workbook_itself_is_good() throws IOException {
        assertThat(RoundInput.read(file(), List.of()).isClean()).isTrue();
    }

    @Test
    void a_part_that_leads_out_of_the_file_is_refused() throws IOException {
        parts.put("../../../tmp/x", new byte[] {1});
        assertRefused(BAD_PART_NAME);
    }

    @Test
    void a_part_that_stands_twice_but_for_letter_case_is_refused() throws IOException {
        parts.put("XL/workbook.xml", new byte[] {1});
        assertRefused(BAD_PART_NAME);
    }

    @Test
    void macros_are_refused() throws IOException {
        parts.put("xl/vbaProject.bin", new byte[] {1});
        assertRefused(ACTIVE_CONTENT);
    }

    @Test
    void a_workbook_of_the_kind_with_macros_is_refused_whatever_its_name() throws IOException {
        replace("[Content_Types].xml", "spreadsheetml.sheet.main+xml", "sheet.macroEnabled.main+xml");
        assertRefused(ACTIVE_CONTENT);
    }

    @Test
    void links_to_other_workbooks_are_refused() throws IOException {
        parts.put("xl/externalLinks/externalLink1.xml", "<a/>".getBytes(StandardCharsets.UTF_8));
        assertRefused(EXTERNAL_LINK);
    }

    @Test
    void a_relation_to_something_outside_is_refused() throws IOException {
        replace(
                "xl/_rels/workbook.xml.rels",
                "</Relationships>",
                "<Relationship Id=\"x\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\""
                        + " Target=\"http://example.org/a.png\" TargetMode=\"External\"/></Relationships>");
        assertRefused(EXTERNAL_LINK);
    }

    @Test
    void a_document_type_is_refused_in_every_part_and_encoding() throws IOException {
        byte[] good = parts.get("xl/styles.xml");
        String laughs = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY c \"&b;&b;&b;\">]><a>&c;</a>";
        parts.put("xl/styles.xml", laughs.getBytes(StandardCharsets.UTF_8));
        assertRefused(XML_ENTITIES);
        parts.put("xl/styles.xml", laughs.getBytes(StandardCharsets.UTF_16));
        assertRefused(XML_ENTITIES);
        parts.put("xl/styles.xml", good);
        parts.put("docProps/custom.xml", laughs.getBytes(StandardCharsets.UTF_8));
        assertRefused(XML_ENTITIES);
    }

    @Test
    void a_part_that_unpacks_to_far_more_than_it_weighs_is_refused() throws IOException {
        parts.put("xl/worksheets/sheet99.xml", new byte[20 * 1024 * 1024]);
        assertRefused(ZIP_BOMB);
    }

    @Test
    void sizes_that_the_file_declares_are_not_believed() throws IOException {
        parts.put("xl/worksheets/sheet99.xml", new byte[20 * 1024 * 1024]);
        byte[] bytes = Files.readAllBytes(file());
        byte[] size = {0, 0, 0x40, 1};
        for (int i = 0; i + 4 <= bytes.length; i++) {
            if (bytes[i] == size[0] && bytes[i + 1] == size[1] && bytes[i + 2] == size[2] && bytes[i + 3] == size[3]) {
                bytes[i + 2] = 0;
                bytes[i + 1] = 4;
                bytes[i + 3] = 0;
            }
        }
        Path lying = Files.write(folder.resolve("lying.xlsx"), bytes);

        ReadRoundTables read = RoundInput.read(lying, List.of());

        assertThat(read.round()).isNull();
        assertThat(read.problems()).extracting(CellProblem::code).containsAnyOf(ZIP_BOMB, DAMAGED);
    }

    @Test
    void more_parts_than_any_workbook_has_are_refused() throws IOException {
        for (int i = 0; i < WorkbookScreening.MAX_PARTS; i++) {
            parts.put("xl/media/image" + i + ".png", new byte[] {1});
        }
        assertRefused(TOO_LARGE);
    }

    @Test
    void encrypted_and_old_workbooks_are_refused_by_what_they_are() throws IOException {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        assertThat(refusal("old.xlsx", old)).isEqualTo(ENCRYPTED_OR_OLD);
        byte[] encrypted = new byte[4096];
        System.arraycopy(old, 0, encrypted, 0, old.length);
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, encrypted, 1024, name.length);
        Path file = Files.write(folder.resolve("locked.xlsx"), encrypted);
        assertThat(Sheets.told(RoundInput.read(file, List.of())))
                .containsExactly("locked.xlsx: Sổ tính có mật khẩu. Hãy bỏ mật khẩu mở tệp rồi lưu lại.");
    }

    @Test
    void text_zip_files_of_other_kinds_and_halves_are_refused() throws IOException {
        assertThat(refusal("a.xlsx", "Mã hồ sơ;Loại\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(NOT_A_WORKBOOK);
        assertThat(refusal("empty.xlsx", new byte[0])).isEqualTo(NOT_A_WORKBOOK);
        byte[] whole = Files.readAllBytes(file());
        assertThat(refusal("half.xlsx", java.util.Arrays.copyOf(whole, whole.length / 2)))
                .isEqualTo(DAMAGED);
        parts.clear();
        parts.put("readme.txt", new byte[] {1});
        assertRefused(NOT_A_WORKBOOK);
    }

    @Test
    void a_sheet_that_is_no_xml_is_refused() throws IOException {
        parts.put("xl/worksheets/sheet3.xml", "<worksheet><sheetData><row>".getBytes(StandardCharsets.UTF_8));
        assertRefused(DAMAGED);
    }

    @Test
    void numbers_that_no_cell_can_hold_end_no_reading() throws IOException {
        String sheet = new String(parts.get("xl/worksheets/sheet4.xml"), StandardCharsets.UTF_8);
        parts.put(
                "xl/worksheets/sheet4.xml",
                sheet.replace(
                                "</sheetData>",
                                "<row r=\"99999999999\"><c r=\"ZZZZZZZZ9\"><v>1</v></c><c><v>1E999999999</v></c></row></sheetData>")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(RoundInput.read(file(), List.of()).round()).isNotNull();
    }

    private void replace(String part, String what, String by) {
        String text = new String(parts.get(part), StandardCharsets.UTF_8);
        assertThat(text).contains(what);
        parts.put(part, text.replace(what, by).getBytes(StandardCharsets.UTF_8));
    }

    private void assertRefused(CellProblemCode code) throws IOException {
        ReadRoundTables read = RoundInput.read(file(), List.of());
        assertThat(read.round()).isNull();
        assertThat(read.problems()).extracting(CellProblem::code).containsOnly(code);
    }

    private CellProblemCode refusal(String name, byte[] bytes) throws IOException {
        ReadRoundTables read = RoundInput.read(Files.write(folder.resolve(name), bytes), List.of());
        assertThat(read.round()).isNull();
        assertThat(read.problems()).hasSize(1);
        return read.problems().get(0).code();
    }

    private Path file() throws IOException {
        Path file = folder.resolve("round.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }
}
