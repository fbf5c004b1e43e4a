package org.khen.internal.csv;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khen.internal.problems.Problems;

/** What Excel, Word and people make of a table is read as the table that was meant. */
class TableReaderTest {

    private static final Column NAME = Column.filled("Tên tiêu chí", "title_vi");
    private static final Column VALUE = Column.emptyAllowed("Giá trị, mức", "value");
    private static final TableFormat FORMAT = TableFormat.closed("toy.csv", NAME, VALUE);
    private static final String SEMICOLONS = "Tên tiêu chí;Giá trị, mức\nQuả bí;95,5\n";

    private final Problems problems = new Problems();

    @Test
    void a_mark_at_the_start_is_not_part_of_the_first_heading() {
        assertThat(read(("\uFEFF" + SEMICOLONS).getBytes(UTF_8))).containsExactly("2: Quả bí | 95,5");
    }

    @Test
    void unicode_text_of_excel_is_read_in_either_order_of_bytes() {
        String tabs = "\uFEFF" + SEMICOLONS.replace(';', '\t');

        assertThat(read(tabs.getBytes(UTF_16LE))).containsExactly("2: Quả bí | 95,5");
        assertThat(read(tabs.getBytes(UTF_16BE))).containsExactly("2: Quả bí | 95,5");
    }

    @Test
    void commas_divide_where_the_headings_have_no_semicolon() {
        assertThat(read("Tên tiêu chí,\"Giá trị, mức\"\nQuả bí,\"95,5\"\n")).containsExactly("2: Quả bí | 95,5");
    }

    @Test
    void the_line_that_excel_hides_is_not_counted() {
        assertThat(read("sep=,\r\ntitle_vi,value\r\nQuả bí,3\r\n")).containsExactly("2: Quả bí | 3");
        assertThat(read("sep=|\r\ntitle_vi|value\r\nQuả bí|3\r\n")).containsExactly("2: Quả bí | 3");
    }

    @Test
    void decomposed_letters_are_composed() {
        assertThat(read(Normalizer.normalize(SEMICOLONS, Normalizer.Form.NFD))).containsExactly("2: Quả bí | 95,5");
    }

    @Test
    void every_kind_of_space_is_a_space_and_none_stays_at_the_ends() {
        assertThat(read("\u00A0Tên\u00A0tiêu  chí;Giá\u2009trị, mức \n Quả\u00A0bí\u3000;\u202F95,5\n"))
                .containsExactly("2: Quả bí | 95,5");
    }

    @Test
    void a_line_break_in_a_cell_is_a_space_and_rows_keep_the_numbers_of_the_spreadsheet() {
        assertThat(read("Tên tiêu chí;Giá trị, mức\n\"Quả\r\nbí\";1\nQuả bầu;2\n"))
                .containsExactly("2: Quả bí | 1", "3: Quả bầu | 2");
    }

    @Test
    void rows_after_a_blank_row_are_read() {
        assertThat(read("Tên tiêu chí;Giá trị, mức\nQuả bí;1\n\n;;\n \u00A0;\nQuả bầu;2\n"))
                .containsExactly("2: Quả bí | 1", "6: Quả bầu | 2");
    }

    @Test
    void blank_rows_above_the_headings_and_empty_columns_behind_them_do_not_matter() {
        assertThat(read("\n;;;;\nTên tiêu chí;Giá trị, mức;;;\nQuả bí;1;;;\n")).containsExactly("4: Quả bí | 1");
    }

    @Test
    void letter_case_of_headings_and_their_language_do_not_matter() {
        assertThat(read("TÊN TIÊU CHÍ;Value\nQuả bí;1\n")).containsExactly("2: Quả bí | 1");
    }

    @Test
    void curly_quotes_within_a_text_stay() {
        assertThat(read("Tên tiêu chí;Giá trị, mức\nPhong trào “Bí to”;1\n“Bí” và “bầu”;2\n"))
                .containsExactly("2: Phong trào “Bí to” | 1", "3: “Bí” và “bầu” | 2");
    }

    @Test
    void quotes_within_a_quoted_cell_are_doubled() {
        assertThat(read("Tên tiêu chí;Giá trị, mức\n\"Giải \"\"Bí; bầu\"\"\";1\n"))
                .containsExactly("2: Giải \"Bí; bầu\" | 1");
    }

    @Test
    void signs_of_adjustments_are_no_formulas() {
        assertThat(read("Tên tiêu chí;Giá trị, mức\nA;- 3\nB;+ 2\nC;x 2/3\nD;-\n"))
                .containsExactly("2: A | - 3", "3: B | + 2", "4: C | x 2/3", "5: D | -");
    }

    private List<String> read(String text) {
        return read(text.getBytes(UTF_8));
    }

    private List<String> read(byte[] bytes) {
        List<TableRow> rows = TableReader.read(bytes, FORMAT, problems.in("toy", "toy.csv"));
        assertThat(problems.all()).isEmpty();
        return rows.stream()
                .map(row -> row.line() + ": " + row.text(NAME) + " | " + row.text(VALUE))
                .toList();
    }
}
