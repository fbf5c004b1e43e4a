package org.khen.json;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostileRoundsTest {

    private static final String ENTRY =
            "{\"nomination\":{\"id\":\"%s\",\"award\":\"bk-tinh\",\"candidate\":{\"type\":\"household\"}}}";
    private static final String A = ENTRY.formatted("a");
    private static final String B = ENTRY.formatted("b");
    private final RoundReader reader = new RoundReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"nomination\":{\"id\":\"x\",\"award\":NaN}} | SYNTAX /entries/1",
                "{\"nomination\":{\"id\":\"x\"},} | SYNTAX /entries/1",
                "{\"nomination\":{\"id\":\"x\"} | TRUNCATED /entries/1",
                "{\"nomination\":{\"id\":\"x\" | TRUNCATED /entries/1",
                "{\"nomination\":{\"id\":\"x | SYNTAX /entries/1",
                "12 | WRONG_TYPE /entries/1",
                "null | WRONG_TYPE /entries/1",
            })
    void a_broken_entry_stops_no_other(String broken, String told) {
        ReadRound read = reader.read(RoundReaderTest.round(A + ",\n" + broken + "\n,\n" + B));

        assertThat(RoundReaderTest.ids(read)).containsExactly("a", "b");
        assertThat(RoundReaderTest.tell(read)).containsExactly(told);
        assertThat(read.problems().get(0).dossier()).isEqualTo(broken.contains("x\"") ? "x" : null);
        assertThat(read.problems().get(0).line()).isBetween(2, 4);
    }

    @Test
    void a_round_that_breaks_off_is_told_wherever_it_does_and_keeps_what_came_before() {
        String whole = RoundReaderTest.round(A + "," + B);
        for (int length = 1; length < whole.length(); length++) {
            ReadRound read = reader.read(whole.substring(0, length));
            assertThat(read.isWhole()).as("cut after " + length).isFalse();
            if (length > whole.indexOf("\"entries\"")) {
                int good = length < whole.indexOf(A) + A.length() ? 0 : length < whole.length() - 2 ? 1 : 2;
                assertThat(RoundReaderTest.ids(read)).as("cut after " + length).hasSize(good);
                assertThat(read.problems())
                        .as("cut after " + length)
                        .singleElement()
                        .satisfies(problem -> assertThat(problem.code()).isEqualTo(DossierProblemCode.TRUNCATED));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"id\":\"r\", | \"id\":\"r\" | SYNTAX ",
                "\"id\":\"r\", | \"id\":\"r\",, | SYNTAX ",
                "\"id\":\"r\", | \"id\":\"r\",7, | SYNTAX ",
                "\"id\":\"r\", | \"id\":\"r\",], | SYNTAX ",
                "\"id\":\"r\", | \"id\":\"r\",\"name\":, | SYNTAX ",
                "\"id\":\"r\", | \"id\":\"r\",\"name\" \"x\", | SYNTAX ",
                "\"id\":\"r\", | \"id\":\"r\",\"name\":tru, | SYNTAX /name",
                "\"id\":\"r\", | \"id\":\"r\",\"id\":\"s\", | DUPLICATE_PROPERTY /id",
                "\"id\":\"r\", | \"id\":\"r\",\"x\":{\"y\":[1]}, | UNKNOWN_PROPERTY /x",
                "\"id\":\"r\", | \"id\":\"r\",\"units\":{}, | WRONG_TYPE /units",
                "]} | ],\"entries\":[]} | DUPLICATE_PROPERTY /entries",
                "]} | ],} | SYNTAX ",
                "]} | ]}} | TRAILING_CONTENT ",
                "]} | ,,]} | SYNTAX /entries/1",
                "]} | ,]} | SYNTAX /entries/1",
            },
            ignoreLeadingAndTrailingWhitespace = false)
    void a_break_beside_the_entries_costs_none_of_them(String good, String bad, String told) {
        String json = RoundReaderTest.round(A);
        ReadRound read = reader.read(json.replace(good.strip(), bad.strip()));

        assertThat(RoundReaderTest.ids(read)).containsExactly("a");
        assertThat(RoundReaderTest.tell(read).stream().map(String::strip)).contains(told.strip());
    }

    @Test
    void a_wrong_byte_is_a_problem_of_its_entry() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String[] around =
                RoundReaderTest.round(A + "," + ENTRY.formatted("x?") + "," + B).split("\\?", 2);
        bytes.writeBytes(around[0].getBytes(UTF_8));
        bytes.write(0xE9);
        bytes.writeBytes(around[1].getBytes(UTF_8));

        ReadRound read = reader.read(new ByteArrayInputStream(bytes.toByteArray()));

        assertThat(RoundReaderTest.ids(read)).containsExactly("a", "b");
        assertThat(RoundReaderTest.tell(read)).containsExactly("NOT_UTF_8 /entries/1");
    }

    @Test
    void a_file_in_another_encoding_is_one_problem() {
        ReadRound read =
                reader.read(new ByteArrayInputStream(RoundReaderTest.round(A).getBytes(UTF_16)));
        assertThat(RoundReaderTest.tell(read)).containsExactly("NOT_UTF_8 ");
    }

    @Test
    void brackets_within_brackets_are_refused_and_stop_no_other() {
        String deep = "[".repeat(100_000) + "]".repeat(100_000);
        ReadRound read = reader.read(RoundReaderTest.round("{\"nomination\":" + deep + "}," + A)
                .replace("\"id\":\"r\"", "\"id\":\"r\",\"name\":" + deep));

        assertThat(RoundReaderTest.ids(read)).containsExactly("a");
        assertThat(RoundReaderTest.tell(read)).containsExactly("NESTED_TOO_DEEP /name", "NESTED_TOO_DEEP /entries/0");
    }

    @Test
    void an_entry_of_any_size_is_passed_over_in_little_memory() {
        Reader file = new EndlessText(
                RoundReaderTest.round("").replace("]}", "{\"nomination\":{\"id\":\"x\",\"award\":\""),
                50_000_000L,
                "\"}}," + A + "]}");

        ReadRound read = reader.read(file);

        assertThat(RoundReaderTest.ids(read)).containsExactly("a");
        assertThat(RoundReaderTest.tell(read)).containsExactly("TOO_LARGE /entries/0");
    }

    @Test
    void a_round_of_too_many_entries_keeps_the_first_and_says_so_once() {
        String json = RoundReaderTest.round(A + "," + B + "," + ENTRY.formatted("c") + "," + ENTRY.formatted("d"));

        assertThat(RoundReaderTest.ids(new RoundReader(2, 1_000_000).read(json)))
                .containsExactly("a", "b");
        assertThat(RoundReaderTest.tell(new RoundReader(2, 1_000_000).read(json)))
                .containsExactly("TOO_LARGE /entries");
        assertThat(RoundReaderTest.ids(new RoundReader(4, A.length()).read(json)))
                .containsExactly("a", "b");
        assertThat(RoundReaderTest.tell(new RoundReader(4, A.length()).read(json)))
                .containsExactly("TOO_LARGE /entries");
        assertThat(new RoundReader(4, 4L * A.length()).read(json).isWhole()).isTrue();
    }

    @Test
    void a_round_of_nothing_but_problems_is_told_in_short() {
        String json = RoundReaderTest.round(
                        String.join(",", Collections.nCopies(DossierLimits.ROUND_PROBLEMS, "{}")) + "," + A)
                .replace("\"id\":\"r\",", "\"id\":\"r\"," + "\"y\":0,".repeat(10_000));

        ReadRound read = reader.read(json);

        assertThat(RoundReaderTest.ids(read)).containsExactly("a");
        assertThat(read.problems()).hasSize(DossierLimits.ROUND_PROBLEMS);
        assertThat(read.problems().get(DossierLimits.ROUND_PROBLEMS - 1).code())
                .isEqualTo(DossierProblemCode.MORE_PROBLEMS);
    }

    @Test
    void no_name_and_no_post_shows_in_any_problem() {
        String name = "Trần Văn Bí Mật";
        List<DossierProblem> problems = reader.read(
                        RoundReaderTest.round("{\"nomination\":{\"id\":\"a\",\"award\":\"b\","
                                + "\"candidate\":{\"type\":\"person\",\"name\":[\"" + name + "\"]}},\"post\":[\"" + name
                                + "\"],\"note\":\"" + name.repeat(1000) + "\",\"chức vụ\":\"" + name + "\"}"))
                .problems();

        assertThat(problems).hasSize(4);
        assertThat(problems.toString()).doesNotContain("Bí Mật");
    }

    @Test
    void a_source_that_fails_is_an_exception_and_no_problem() throws IOException {
        Reader closed = Reader.nullReader();
        closed.close();

        assertThatThrownBy(() -> reader.read(closed)).isInstanceOf(UncheckedIOException.class);
    }
}
