package org.khen.report.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khen.facts.Discipline;
import org.khen.facts.Listing;
import org.khen.facts.Period;
import org.khen.facts.Person;

/** An empty cell is not known; only what is said to be none is none. */
class CompleteListsTest {

    private static final Period SPAN = Period.years(2010, 2015);

    @TempDir
    private Path folder;

    private final Sheets sheets = new Sheets().add("Kỷ luật", "Mã hồ sơ", "Hình thức kỷ luật", "Ngày quyết định");

    @AfterEach
    void close() throws IOException {
        sheets.close();
    }

    @Test
    void an_empty_sheet_says_nothing_of_anybody() throws IOException {
        assertThat(disciplines(0)).isNull();
    }

    @Test
    void a_sheet_that_holds_rows_is_complete_for_the_span_of_the_round() throws IOException {
        sheets.row("Kỷ luật", "HS-1", "cảnh cáo");

        assertThat(disciplines(0)).satisfies(list -> {
            assertThat(list.completeFor()).isEqualTo(SPAN);
            assertThat(list.items()).hasSize(1);
        });
        assertThat(disciplines(1)).isEqualTo(Listing.none(SPAN));
    }

    @Test
    void none_is_said_of_everybody_or_of_one_dossier() throws IOException {
        sheets.row("Kỷ luật", "không có");
        assertThat(disciplines(0)).isEqualTo(Listing.none(SPAN));

        sheets.row("Kỷ luật", "HS-1", "chưa rõ");
        assertThat(disciplines(0)).isNull();
        assertThat(disciplines(1)).isEqualTo(Listing.none(SPAN));
    }

    @Test
    void who_has_no_year_of_work_or_place_was_forgotten_unless_a_row_says_none() throws IOException {
        sheets.add("Mức hoàn thành nhiệm vụ", "Mã hồ sơ", "Năm", "Xếp loại")
                .row("Mức hoàn thành nhiệm vụ", "HS-1", 2014, "hoàn thành tốt nhiệm vụ");
        assertThat(candidate(0).years()).isNotNull();
        assertThat(candidate(1).years()).isNull();

        sheets.row("Mức hoàn thành nhiệm vụ", "HS-2", "không có");
        assertThat(candidate(1).years()).isEqualTo(Listing.none(SPAN));
    }

    @Test
    void a_dossier_may_be_complete_for_another_span() throws IOException {
        sheets.row("Kỷ luật", "HS-1", "đầy đủ từ 01/01/2014 đến 31/12/2014");

        assertThat(disciplines(0)).isEqualTo(Listing.none(Period.year(2014)));
    }

    @Test
    void a_row_that_could_not_be_read_makes_the_list_of_its_dossier_incomplete() throws IOException {
        sheets.row("Kỷ luật", "HS-1").row("Kỷ luật", "HS-2", "không có");

        assertThat(disciplines(0)).isNull();
        assertThat(disciplines(1)).isEqualTo(Listing.none(SPAN));
        assertThat(Sheets.told(sheets.read(folder)))
                .anyMatch(told -> told.startsWith("Kỷ luật, ô B2: Dòng chỉ có mã hồ sơ"));
    }

    @Test
    void a_column_that_lacks_makes_every_list_of_the_sheet_incomplete() throws IOException {
        sheets.set("Kỷ luật", 1, 1, "Ma ho so").row("Kỷ luật", "HS-2", "cảnh cáo");

        assertThat(disciplines(0)).isNull();
        assertThat(disciplines(1)).isNull();
    }

    @Test
    void none_beside_a_row_is_a_contradiction() throws IOException {
        sheets.row("Kỷ luật", "HS-1", "không có").row("Kỷ luật", "HS-1", "cảnh cáo");

        assertThat(disciplines(0))
                .satisfies(list -> assertThat(list.completeFor()).isNull());
        assertThat(sheets.read(folder).problems())
                .extracting(CellProblem::code)
                .contains(CellProblemCode.CONTRADICTION);
    }

    @Test
    void a_list_of_the_wrong_kind_of_candidate_is_told() throws IOException {
        sheets.set("Đề nghị", 3, 2, "tập thể").set("Đề nghị", 3, 6, "").row("Kỷ luật", "HS-2", "cảnh cáo");

        assertThat(Sheets.told(sheets.read(folder)))
                .containsExactly("Kỷ luật, ô A2: Trang này không dùng cho tập thể, nên dòng không được đọc."
                        + " Hãy kiểm tra mã hồ sơ.");
    }

    private @Nullable Listing<Discipline> disciplines(int entry) throws IOException {
        return candidate(entry).disciplines();
    }

    private Person candidate(int entry) throws IOException {
        ReadRoundTables read = sheets.read(folder);
        assertThat(read.round()).isNotNull();
        return (Person) read.round().entries().get(entry).nomination().candidate();
    }
}
