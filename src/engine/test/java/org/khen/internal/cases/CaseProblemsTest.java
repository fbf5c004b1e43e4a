package org.khen.internal.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khen.internal.cases.CaseTables.read;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khen.pack.Language;
import org.khen.pack.PackProblem;

class CaseProblemsTest {

    @Test
    void every_cell_that_cannot_be_read_is_told_at_once() {
        CaseDossier dossier = read("sex", "đàn ông", "recruitedOn", "31/02/2014", "Ngày vào lam", "01/01/2014");

        assertThat(dossier.nomination()).isNull();
        assertThat(dossier.problems())
                .extracting(PackProblem::code)
                .containsExactlyInAnyOrder("CASE-CELL-UNREADABLE", "CASE-CELL-UNREADABLE", "CASE-HEADING-UNKNOWN");
        assertThat(dossier.problems())
                .allMatch(problem -> problem.error() && problem.pack().equals("toy"));
    }

    @Test
    void a_problem_names_file_line_heading_text_and_remedy_in_both_languages() {
        PackProblem problem = read("sex", "đàn ông").problems().get(0);

        assertThat(problem.in(Language.VIETNAMESE))
                .isEqualTo("toy/gardens/cases.csv, ô E2: Cột \"sex\": "
                        + "\"đàn ông\" không phải từ được dùng ở đây. Hãy viết: nữ | nam.");
        assertThat(problem.in(Language.ENGLISH))
                .isEqualTo("toy/gardens/cases.csv, cell E2: Column \"sex\": "
                        + "\"đàn ông\" is not a word used here. Write: nữ | nam.");
    }

    @Test
    void a_misspelt_heading_code_or_award_is_answered_with_what_was_meant() {
        assertThat(only(read("Ngày vào lam", "x")).advice().vi()).isEqualTo("Ý bạn là \"Ngày vào làm\"?");
        assertThat(only(read("Xác nhận: toy.exemplry", "đạt")).advice().en())
                .isEqualTo("Did you mean \"toy.exemplary\"?");
        assertThat(only(read("pastAwards", "toy-titel: 2013")).advice().en()).isEqualTo("Did you mean \"toy-title\"?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "meritPeriod | 2012-2014",
                "meritPeriod | không có",
                "recruitedOn | 2014",
                "headcount | mười",
                "groups | công nhân; nông dan",
                "groups | công nhân; …",
                "directWork | không có",
                "years | 2014: tốt",
                "years | 2014: hoàn thành nhiệm vụ, hoàn thành tốt nhiệm vụ",
                "years | hoàn thành tốt nhiệm vụ",
                "absences | nghỉ ốm: 14 ngày",
                "disciplines | không bị kỷ luật: 15/03/2014",
                "disciplines | khiển trách: tháng 3",
                "transfers | chưa rõ: 8 tháng",
                "workplaces | 2014",
                "initiatives | 2014: đã áp dụng, chưa áp dụng",
                "proceedings | chưa rõ: đang xem xét",
                "Xác nhận: toy.exemplary | có",
                "Xác nhận: toy.exemplary | thuộc",
            })
    void what_the_grammar_does_not_know_is_refused(String heading, String cell) {
        assertThat(only(read(heading, cell)).code()).isEqualTo("CASE-CELL-UNREADABLE");
    }

    @Test
    void a_fact_of_another_kind_of_candidate_is_refused() {
        assertThat(only(read("Loại đề nghị", "tập thể", "sex", "nữ")).code()).isEqualTo("CASE-FACT-OF-OTHER-CANDIDATE");
        assertThat(only(read("Loại đề nghị", "cá nhân", "headcount", "3")).code())
                .isEqualTo("CASE-FACT-OF-OTHER-CANDIDATE");
    }

    @Test
    void two_columns_for_one_fact_are_refused() {
        assertThat(only(read("absences", "không có", "Số ngày nghỉ", "không có"))
                        .code())
                .isEqualTo("CASE-FACT-TWICE");
    }

    @Test
    void expectations_that_mean_nothing_are_told() {
        var situation =
                CaseTables.situation("được khen", Map.of("toy.exemplary", "thuộc", "toy.dayoff", "đạt"), "toy-3");

        assertThat(ExpectedWords.problems(
                        "toy", situation, situation.at(), situation.at(), new CaseColumns(List.of(CaseTables.pack()))))
                .extracting(PackProblem::code)
                .containsExactly("CASE-EXPECTED-WORD", "UNKNOWN-CRITERION", "CASE-EXPECTED-WORD");
    }

    private static PackProblem only(CaseDossier dossier) {
        assertThat(dossier.problems()).hasSize(1);
        return dossier.problems().get(0);
    }
}
