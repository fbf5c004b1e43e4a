package org.khen.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khen.facts.Ballot;
import org.khen.facts.Household;
import org.khen.facts.Nomination;
import org.khen.facts.Registration;
import org.khen.facts.ReviewRound;
import org.khen.facts.RoundEntry;
import org.khen.facts.RoundUnit;

class RoundReaderTest {

    private static final long SEED = 6963;
    private static final String ENTRY =
            "{\"nomination\":{\"id\":\"%s\",\"award\":\"bk-tinh\",\"candidate\":{\"type\":\"household\"}}}";
    private final RoundReader reader = new RoundReader();

    @Test
    void a_round_is_read_whole() {
        ReadRound read = reader.read("""
                {
                  "version": 1,
                  "type": "review-round",
                  "id": "HP-2015",
                  "name": "Đợt xét năm 2015",
                  "heldOn": "2015-12-20",
                  "entries": [
                    {"nomination": {"version": 1, "type": "nomination", "id": "d-1", "award": "bk-tinh",
                                    "candidate": {"type": "household"}},
                     "candidate": "h-1", "unit": "so-y-te", "post": "Trưởng phòng", "unitRank": 2,
                     "ballot": {"inFavour": 9, "members": 11}, "note": "ghi chú"},
                    {"nomination": {"id": "d-2", "award": "bk-tinh", "candidate": {"type": "household"}}}
                  ],
                  "units": [{"id": "so-y-te", "name": "Sở Y tế", "cluster": "khoi-1", "headcount": 33,
                             "holders": [{"award": "ldtt", "count": 30}]}],
                  "registrations": [{"id": "r-1", "unit": "Sở Y tế", "year": 2015}]
                }
                """);

        assertThat(read.problems()).isEmpty();
        assertThat(read.isWhole()).isTrue();
        assertThat(read.round())
                .isEqualTo(new ReviewRound(
                        "HP-2015",
                        "Đợt xét năm 2015",
                        LocalDate.of(2015, 12, 20),
                        List.of(
                                new RoundEntry(
                                        nomination("d-1"),
                                        "h-1",
                                        "so-y-te",
                                        "Trưởng phòng",
                                        2,
                                        new Ballot(9, 11),
                                        "ghi chú"),
                                RoundEntry.of(nomination("d-2"))),
                        List.of(new RoundUnit("so-y-te", "Sở Y tế", "khoi-1", 33, List.of()).with("ldtt", 30)),
                        List.of(Registration.builder("r-1", "Sở Y tế", 2015).build())));
    }

    @Test
    void a_written_round_is_read_back_equal() {
        RandomDossiers dossiers = new RandomDossiers(SEED);
        for (int i = 0; i < 60; i++) {
            ReviewRound round = dossiers.round(i % 7);
            RoundWriter writer = i % 2 == 0 ? RoundWriter.compact() : RoundWriter.indented();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writer.write(round, out);
            assertThat(out.toString(UTF_8)).isEqualTo(writer.write(round));
            assertThat(reader.read(new ByteArrayInputStream(out.toByteArray())))
                    .as("seed %d, number %d", SEED, i)
                    .isEqualTo(new ReadRound(round, List.of()));
        }
    }

    @Test
    void properties_stand_in_any_order_and_lists_may_be_left_out() {
        ReadRound read = reader.read("{\"entries\":[" + ENTRY.formatted("a")
                + "],\"heldOn\":\"2015-12-20\",\"units\":null,\"id\":\"r\",\"type\":\"review-round\"}");

        assertThat(read.isWhole()).isTrue();
        assertThat(ids(read)).containsExactly("a");
        assertThat(reader.read("{\"type\":\"review-round\",\"id\":\"r\",\"heldOn\":\"2015-12-20\"}")
                        .isWhole())
                .isTrue();
    }

    @Test
    void decomposed_text_is_composed_on_entry() {
        String json = round("{\"unit\":\"u\",\"note\":\"\u00A0Đặng Văn Hiệp \","
                + ENTRY.formatted("a").substring(1));

        ReviewRound round =
                reader.read(Normalizer.normalize(json, Normalizer.Form.NFD)).round();

        assertThat(round).isNotNull();
        assertThat(round.entries().get(0).note()).isEqualTo("Đặng Văn Hiệp");
    }

    @Test
    void what_is_bad_is_told_with_its_place_and_left_out() {
        ReadRound read = reader.read("""
                {"type": "review-round", "id": "r", "heldOn": "2015-12-20", "entries": [
                 {"nomination": {"id": "a", "award": "b", "candidate": {"type": "person", "sex": "woman"}},
                  "unitRank": 0},
                 {"nomination": {"id": "b", "award": "b", "candidate": {"type": "household"}},
                  "ballot": {"inFavour": 12, "members": 11}},
                 {"nomination": {"id": "c", "award": "b", "candidate": {"type": "household"}}},
                 {"chucVu": "x", "nomination": {"version": 2, "id": "d"}},
                 {"nomination": {"type": "registration", "id": "e"}},
                 {"unit": "u"}],
                 "units": [{"id": "u", "holders": [{"award": "x", "count": 1}, {"award": "x", "count": 2}]}, {"id": "v"}],
                 "registrations": [{"id": "g"}], "nam": 2015}
                """);

        assertThat(read.isWhole()).isFalse();
        assertThat(ids(read)).containsExactly("c");
        assertThat(read.round()).isNotNull();
        assertThat(read.round().units()).containsExactly(RoundUnit.of("v"));
        assertThat(read.round().registrations()).isEmpty();
        assertThat(read.problems())
                .extracting(
                        p -> p.code().code(), DossierProblem::pointer, DossierProblem::line, DossierProblem::dossier)
                .containsExactly(
                        tuple("DOSSIER-UNKNOWN-WORD", "/entries/0/nomination/candidate/sex", 2, "a"),
                        tuple("DOSSIER-NUMBER-OUT-OF-RANGE", "/entries/0/unitRank", 3, "a"),
                        tuple("DOSSIER-NUMBER-OUT-OF-RANGE", "/entries/1/ballot/inFavour", 5, "b"),
                        tuple("DOSSIER-UNKNOWN-PROPERTY", "/entries/3/chucVu", 7, "d"),
                        tuple("DOSSIER-UNKNOWN-VERSION", "/entries/3/nomination/version", 7, "d"),
                        tuple("DOSSIER-UNKNOWN-WORD", "/entries/4/nomination/type", 8, "e"),
                        tuple("DOSSIER-MISSING-PROPERTY", "/entries/5/nomination", 9, null),
                        tuple("DOSSIER-DUPLICATE-ITEM", "/units/0/holders", 10, null),
                        tuple("DOSSIER-MISSING-PROPERTY", "/registrations/0/unit", 11, "g"),
                        tuple("DOSSIER-MISSING-PROPERTY", "/registrations/0/year", 11, "g"),
                        tuple("DOSSIER-UNKNOWN-PROPERTY", "/nam", 11, null));
        assertThat(read.problems().get(3).adviceVi()).isEqualTo("Ý bạn là \"post\" (chức vụ)?");
        assertThat(read.problems().toString()).doesNotContain("Đặng");
    }

    @Test
    void a_code_that_comes_twice_is_a_problem_of_the_second() {
        ReadRound read =
                reader.read(round(ENTRY.formatted("a") + ",\n" + ENTRY.formatted("b") + "," + ENTRY.formatted("a"))
                        .replace("\"entries\"", "\"units\":[{\"id\":\"u\"},{\"id\":\"u\"}],\"entries\""));

        assertThat(ids(read)).containsExactly("a", "b");
        assertThat(read.problems())
                .extracting(
                        DossierProblem::code, DossierProblem::pointer, DossierProblem::text, DossierProblem::dossier)
                .containsExactly(
                        tuple(DossierProblemCode.DUPLICATE_ID, "/units/1/id", "u", null),
                        tuple(DossierProblemCode.DUPLICATE_ID, "/entries/2/nomination/id", "a", "a"));
        assertThat(read.problems().get(1).vi()).isEqualTo("Mã hồ sơ này đã dùng ở /entries/0.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"type\":\"review-round\", | '' | MISSING_PROPERTY /type",
                "review-round | nomination | UNKNOWN_WORD /type",
                "\"review-round\" | 1 | WRONG_TYPE /type",
                "\"id\":\"r\", | \"id\":\"r\",\"version\":2, | UNKNOWN_VERSION /version",
                "\"id\":\"r\", | '' | MISSING_PROPERTY /id",
                "\"id\":\"r\" | \"id\":\" \" | EMPTY_TEXT /id",
                "2015-12-20 | 20/12/2015 | BAD_DATE /heldOn",
            })
    void without_its_head_there_is_no_round(String good, String bad, String told) {
        String json = round(ENTRY.formatted("a"));
        assertThat(json).contains(good);

        ReadRound read = reader.read(json.replace(good, bad));

        assertThat(read.round()).isNull();
        assertThat(tell(read)).containsExactly(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "id;award", "PK\u0003\u0004", "null", "\"a\""})
    void what_is_no_round_is_one_problem(String json) {
        assertThat(reader.read(json).round()).isNull();
        assertThat(tell(reader.read(json))).containsExactly("NOT_A_ROUND_FILE ");
        assertThat(tell(reader.read(""))).containsExactly("EMPTY ");
    }

    static String round(String entries) {
        return "{\"type\":\"review-round\",\"id\":\"r\",\"heldOn\":\"2015-12-20\",\"entries\":[" + entries + "]}";
    }

    static List<String> ids(ReadRound read) {
        return read.round() == null
                ? List.of()
                : read.round().entries().stream().map(RoundEntry::id).toList();
    }

    static List<String> tell(ReadRound read) {
        return read.problems().stream()
                .map(problem -> problem.code() + " " + problem.pointer())
                .toList();
    }

    private static Nomination nomination(String id) {
        return Nomination.builder(id, "bk-tinh")
                .candidate(Household.builder().build())
                .build();
    }
}
