package org.khen.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DossierProblemsTest {

    private final DossierReader reader = new DossierReader();

    @Test
    void all_problems_of_a_dossier_are_told_at_once_in_the_order_of_the_file() {
        List<DossierProblem> problems = problems("""
                {"id": "a",
                 "candidate": {"type": "person",
                               "sex": "woman",
                               "groups": ["cong chuc"],
                               "recruitedOn": "31/02/2010",
                               "years": {"items": [{"period": 2014, "rating": 5}]}},
                 "proposedOn": "31/12/2014"}
                """);

        assertThat(problems)
                .extracting(p -> p.code().code(), DossierProblem::pointer, DossierProblem::line, DossierProblem::column)
                .containsExactly(
                        tuple("DOSSIER-MISSING-PROPERTY", "/award", 1, 1),
                        tuple("DOSSIER-UNKNOWN-WORD", "/candidate/sex", 3, 23),
                        tuple("DOSSIER-UNKNOWN-WORD", "/candidate/groups/0", 4, 27),
                        tuple("DOSSIER-BAD-DATE", "/candidate/recruitedOn", 5, 31),
                        tuple("DOSSIER-BAD-PERIOD", "/candidate/years/items/0/period", 6, 47),
                        tuple("DOSSIER-WRONG-TYPE", "/candidate/years/items/0/rating", 6, 63),
                        tuple("DOSSIER-BAD-DATE", "/proposedOn", 7, 16));
        assertThat(problems.get(2).text()).isEqualTo("cong chuc");
        assertThat(problems.get(2).adviceVi())
                .startsWith("Ý bạn là \"civil-servant\" (công chức)?")
                .contains("dân quân");
        assertThat(problems.get(3).adviceEn()).contains("There is no such day");
        assertThat(problems.get(4).adviceEn()).contains("\"2014\"");
        assertThat(problems.get(6).adviceVi()).contains("2014-12-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.5", "1000000000000000", "1e9"})
    void an_amount_is_whole_and_within_what_every_reader_keeps(String amount) {
        List<DossierProblem> problems =
                problems("{\"id\":\"a\",\"award\":\"b\",\"candidate\":{\"type\":\"household\",\"contributions\":"
                        + "{\"items\":[{\"on\":\"2014-03-01\",\"amount\":" + amount + "}]}}}");
        assertThat(problems).extracting(DossierProblem::code).containsExactly(DossierProblemCode.NUMBER_OUT_OF_RANGE);
    }

    @ParameterizedTest
    @CsvSource({
        "gioiTinh, sex",
        "giới tính, sex",
        "gender, sex",
        "recruited_on, recruitedOn",
        "recuitedOn, recruitedOn",
        "hoTen, name",
        "thành tích, achievements",
        "achievments, achievements",
        "Sáng kiến, initiatives",
        "tipe, type"
    })
    void an_unknown_property_is_answered_with_the_one_meant(String written, String meant) {
        DossierProblem problem = person("\"" + written + "\": \"Nguyễn Văn A\"");

        assertThat(problem.code()).isEqualTo(DossierProblemCode.UNKNOWN_PROPERTY);
        assertThat(problem.text()).isEqualTo(written);
        assertThat(problem.adviceEn()).isEqualTo("Did you mean \"" + meant + "\"?");
        assertThat(problem.toString()).doesNotContain("Nguyễn");
    }

    @Test
    void a_property_like_no_other_is_answered_with_those_there_are() {
        assertThat(person("\"qwertyuiop\": 1").adviceEn()).startsWith("Names that may stand here: name, sex, ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"groups\": [\"worker\", \"công nhân\"] | DUPLICATE_ITEM",
                "\"groups\": [null] | WRONG_TYPE",
                "\"groups\": \"worker\" | WRONG_TYPE",
                "\"name\": \"A\", \"name\": \"B\" | DUPLICATE_PROPERTY",
                "\"name\": \"\u00A0\" | EMPTY_TEXT",
                "\"name\": \"\\ud800\" | NOT_UTF_8",
                "\"years\": [] | WRONG_TYPE",
                "\"years\": {\"completeFor\": \"2014\"} | MISSING_PROPERTY",
                "\"years\": {\"items\": [{\"period\": \"2010-2014\"}]} | BAD_PERIOD",
                "\"years\": {\"items\": [{\"period\": {\"from\": \"2014-02-01\", \"to\": \"2014-01-01\"}}]} | BAD_PERIOD",
                "\"recruitedOn\": \"0214-01-01\" | BAD_DATE",
                "\"recruitedOn\": \"2014-02-30\" | BAD_DATE",
                "\"recruitedOn\": \"2014\" | BAD_DATE",
                "\"disciplines\": {\"items\": [{\"form\": \"none\"}]} | UNKNOWN_WORD",
                "\"disciplines\": {\"items\": [{\"end\": \"runing\"}]} | UNKNOWN_WORD",
                "\"transfers\": {\"items\": [{\"movedOn\": \"2014-01-01\", \"monthsAtOldUnit\": 13}]} | NUMBER_OUT_OF_RANGE",
                "\"absences\": {\"items\": [{\"period\": \"2014\", \"workingDays\": 1.5}]} | NUMBER_OUT_OF_RANGE",
                "\"absences\": {\"items\": [{\"period\": \"2014\", \"workingDays\": 99999999999999}]} | NUMBER_OUT_OF_RANGE",
                "\"directWork\": \"true\" | WRONG_TYPE"
            })
    void what_cannot_be_read_is_one_problem(String property, DossierProblemCode code) {
        assertThat(person(property).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | UNKNOWN_VERSION",
                "\"1\" | UNKNOWN_VERSION",
                "1.0 | UNKNOWN_VERSION",
                "null | MISSING_PROPERTY"
            })
    void a_version_that_is_not_known_is_the_only_problem(String version, DossierProblemCode code) {
        List<DossierProblem> problems = problems("{\"version\":" + version + ",\"id\":\"a\",\"award\":\"b\",\"x\":1}");

        assertThat(problems.get(0).code()).isEqualTo(code);
        assertThat(problems).hasSize(code == DossierProblemCode.UNKNOWN_VERSION ? 1 : 2);
    }

    @Test
    void no_name_shows_in_any_problem() {
        String name = "Trần Văn Bí Mật";
        String longName = name.repeat(1000);
        List<DossierProblem> problems =
                problems("{\"id\":\"a\",\"award\":\"b\",\"candidate\":{\"type\":\"person\",\"name\":[\""
                        + name + "\"],\"name\":\"" + name + "\",\"fullName\":\"" + name + "\",\"years\":\"" + name
                        + "\",\"achievements\":{\"items\":[{\"id\":\"" + longName
                        + "\",\"period\":\"2014\",\"summary\":\""
                        + longName + "\"},\"" + name + "\"]}}}");

        assertThat(problems).hasSize(7);
        assertThat(problems.toString()).doesNotContain("Bí Mật");
    }

    @Test
    void no_more_problems_are_told_than_anybody_reads() {
        String properties = "\"x\":1,".repeat(5000);

        List<DossierProblem> problems = problems("{" + properties + "\"id\":\"a\"}");

        assertThat(problems).hasSize(DossierLimits.PROBLEMS);
        assertThat(problems.get(99).code()).isEqualTo(DossierProblemCode.MORE_PROBLEMS);
    }

    private DossierProblem person(String property) {
        List<DossierProblem> problems =
                problems("{\"id\":\"a\",\"award\":\"b\",\"candidate\":{\"type\":\"person\"," + property + "}}");
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    private List<DossierProblem> problems(String json) {
        List<ReadDossier> read = reader.read(json).toList();
        assertThat(read).hasSize(1).hasOnlyElementsOfType(ReadDossier.Unreadable.class);
        assertThat(read.get(0).id()).isEqualTo("a");
        return ((ReadDossier.Unreadable) read.get(0)).problems();
    }
}
