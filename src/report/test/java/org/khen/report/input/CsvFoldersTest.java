package org.khen.report.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khen.facts.Group;
import org.khen.facts.Person;
import org.khen.facts.RoundEntry;
import org.khen.facts.Sex;

class CsvFoldersTest {

    private static final String ROUND = "Mục;Nội dung\nMã đợt;DOT-1\nNgày xét;15/12/2015\n";
    private static final String NOMINATIONS =
            "Mã hồ sơ;Loại;Khen thưởng đề nghị;Giới tính;Nhóm lao động\nHS-1;cá nhân;giay-khen;nữ;\"công nhân; tự vệ\"\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        write("dot-xet.csv", ROUND);
        write("de-nghi.csv", NOMINATIONS);
    }

    @Test
    void files_are_found_by_the_names_of_sheets_in_either_language_or_plain_letters() throws IOException {
        Files.move(folder.resolve("de-nghi.csv"), folder.resolve("Đề nghị.csv"));
        Files.move(folder.resolve("dot-xet.csv"), folder.resolve("Round.csv"));

        assertRead(read());
    }

    @Test
    void headings_and_words_are_read_in_english_and_by_their_codes_too() throws IOException {
        write("dot-xet.csv", "Item,Content\nRound,DOT-1\nHeld on,2015-12-15\n");
        write(
                "de-nghi.csv",
                "Dossier,Kind of candidate,Award proposed,Sex,Groups\nHS-1,person,giay-khen,female,worker; self-defence\n");

        assertRead(read());
        assertThat(read().round().heldOn()).isEqualTo(LocalDate.of(2015, 12, 15));
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", ","})
    void every_separator_of_a_spreadsheet_is_read(String separator) throws IOException {
        write(
                "de-nghi.csv",
                NOMINATIONS.replace("; ", "|").replace(";", separator).replace("|", "; "));

        assertRead(read());
    }

    @Test
    void marks_encodings_and_decomposed_letters_are_read() throws IOException {
        write("de-nghi.csv", '\uFEFF' + Normalizer.normalize(NOMINATIONS, Normalizer.Form.NFD));
        assertRead(read());
        Files.writeString(folder.resolve("de-nghi.csv"), "\uFEFF" + NOMINATIONS, StandardCharsets.UTF_16LE);
        assertRead(read());
        write("de-nghi.csv", "sep=;\r\n" + NOMINATIONS.replace("\n", "\r\n"));
        assertRead(read());
    }

    @Test
    void files_that_are_no_text_are_told_and_their_sheets_not_read() throws IOException {
        Files.write(
                folder.resolve("de-nghi.csv"),
                NOMINATIONS.replaceAll("[^\\x00-\\x7F]", "é").getBytes(Charset.forName("windows-1252")));
        write("ky-luat.csv", "PK\u0003\u0004");

        assertThat(Sheets.told(read()))
                .anyMatch(told -> told.startsWith("de-nghi.csv: Tệp không phải mã UTF-8"))
                .anyMatch(told -> told.startsWith("ky-luat.csv: Đây là sổ tính Excel được đổi tên"));
        assertThat(read().round().entries()).isEmpty();
    }

    @Test
    void a_quote_that_is_not_closed_is_told_where_it_begins() throws IOException {
        write("de-nghi.csv", NOMINATIONS + "HS-2;\"cá nhân;giay-khen\n");

        assertThat(Sheets.told(read())).anyMatch(told -> told.startsWith("de-nghi.csv, dòng 3: Có dấu ngoặc kép"));
        assertThat(read().round().entries()).extracting(RoundEntry::id).containsExactly("HS-1");
    }

    @Test
    void a_sheet_that_a_round_cannot_do_without_is_missed() throws IOException {
        Files.delete(folder.resolve("de-nghi.csv"));

        assertThat(Sheets.told(read())).anyMatch(told -> told.contains("Thiếu trang \"Đề nghị\"."));
    }

    @Test
    void more_rows_than_a_round_has_are_told_and_left_out() throws IOException {
        StringBuilder many = new StringBuilder("Mã hồ sơ;Loại;Khen thưởng đề nghị\n");
        for (int i = 1; i <= RoundTables.MAX_NOMINATIONS + 2; i++) {
            many.append("HS-").append(i).append(";cá nhân;giay-khen\n");
        }
        write("de-nghi.csv", many.toString());

        ReadRoundTables read = read();

        assertThat(read.round().entries()).hasSize(RoundTables.MAX_NOMINATIONS);
        assertThat(read.nominationsLeftOut()).isEqualTo(2);
        assertThat(Sheets.told(read))
                .hasSize(1)
                .allMatch(told -> told.startsWith("de-nghi.csv, dòng 20002: Trang có hơn"));
    }

    @Test
    void more_problems_than_anybody_reads_are_counted() throws IOException {
        StringBuilder many = new StringBuilder("Mã hồ sơ;Loại;Khen thưởng đề nghị\n");
        for (int i = 1; i <= RoundTables.MAX_PROBLEMS + 5; i++) {
            many.append("HS-").append(i).append(";người;giay-khen\n");
        }
        write("de-nghi.csv", many.toString());

        ReadRoundTables read = read();

        assertThat(read.problems()).hasSize(RoundTables.MAX_PROBLEMS + 1);
        assertThat(Sheets.told(read)).last().asString().contains("Còn 5 lỗi khác");
    }

    @Test
    void units_are_found_by_code_or_name_and_a_misspelt_one_is_told() throws IOException {
        write("co-quan-don-vi.csv", "Mã;Tên\nDV-1;Trạm y tế A\nDV-2;Trường B\n");
        write("de-nghi.csv", """
                Mã hồ sơ;Loại;Khen thưởng đề nghị;Cơ quan, đơn vị
                HS-1;cá nhân;giay-khen;DV-1
                HS-2;cá nhân;giay-khen;trạm y  tế A
                HS-3;cá nhân;giay-khen;DV-9
                """);

        assertThat(read().round().entries()).extracting(RoundEntry::unit).containsExactly("DV-1", "DV-1", null);
        assertThat(Sheets.told(read()))
                .containsExactly("de-nghi.csv, ô D4: \"DV-9\" không có ở trang Cơ quan, đơn vị."
                        + " Có phải là \"DV-1\" không?");
    }

    private void assertRead(ReadRoundTables read) {
        assertThat(Sheets.told(read)).isEmpty();
        assertThat(read.round()).isNotNull();
        Person person = (Person) read.round().entries().get(0).nomination().candidate();
        assertThat(person.sex()).isEqualTo(Sex.FEMALE);
        assertThat(person.groups()).containsExactlyInAnyOrder(Group.WORKER, Group.SELF_DEFENCE);
    }

    private ReadRoundTables read() throws IOException {
        return RoundInput.read(folder, List.of());
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }
}
