package org.khen.json;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFilesTest {

    private static final String ONE = "{\"id\":\"%s\",\"award\":\"bk-tinh\",\"candidate\":{\"type\":\"household\"}}";
    private final DossierReader reader = new DossierReader();

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t", "\uFEFF", "[]", " [ ] "})
    void a_file_without_a_dossier_is_a_problem(String json) {
        assertThat(told(json)).containsExactly("null EMPTY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<?xml version='1.0'?>\n<a/>", "id;award\n1;2", "PK\u0003\u0004", "null", "12", "\"a\"", "}"})
    void what_is_no_dossier_file_is_one_problem(String json) {
        assertThat(told(json)).containsExactly("null NOT_A_DOSSIER_FILE");
    }

    @Test
    void a_broken_line_stops_no_other() {
        for (String broken : List.of(
                "{\"id\":\"x\",\"award\":",
                "{\"id\":\"x\",",
                "{\"id\":\"x",
                "{\"id\":\"x\"}}",
                "{\"id\":\"x\",\"award\":NaN}",
                "{\"id\":\"x\" \"award\":1}",
                "{\"id\":\"x\"} {",
                "{'id':'x'}",
                "id: x",
                "[1",
                "\"")) {
            String json = ONE.formatted("a") + "\n" + broken + "\n" + ONE.formatted("b");
            assertThat(ids(json)).as(broken).startsWith("a").endsWith("b").hasSize(3);
            assertThat(reader.read(json).toList().get(1)).as(broken).isInstanceOf(ReadDossier.Unreadable.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"id\":\"x\",", "{\"id\":\"x\"", "{\"id\":\"x", "x", "{\"id\":\"x\"} x", "{\"id\":\"x\"}}"})
    void a_broken_first_line_stops_no_other(String broken) {
        assertThat(ids(broken + "\n" + ONE.formatted("a") + "\n" + ONE.formatted("b")))
                .endsWith("a", "b")
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\":\"x\",\"award\":NaN} | x SYNTAX",
                "{\"id\":\"x\",\"award\":\"b\",} | x SYNTAX",
                "{\"id\":\"x\",\"award\":\"b} | x SYNTAX",
                "{\"id\":\"x\",\"award\":[1} | x SYNTAX",
                "{\"id\":\"x\",\"award\":{} | x TRUNCATED",
                "{\"id\":\"x\" | x TRUNCATED",
                "12 | null WRONG_TYPE",
                "null | null WRONG_TYPE"
            })
    void a_broken_dossier_of_a_list_stops_no_other(String broken, String told) {
        String json = "[" + ONE.formatted("a") + ",\n" + broken + "\n,\n" + ONE.formatted("b") + "]";

        assertThat(told(json)).containsExactly("a", told, "b");
    }

    @Test
    void a_list_that_breaks_off_yields_what_came_before_and_one_problem() {
        String whole = "[" + ONE.formatted("a") + "," + ONE.formatted("b") + "]";
        int endOfFirst = ONE.formatted("a").length() + 1;
        for (int length = 1; length < whole.length(); length++) {
            List<String> told = told(whole.substring(0, length));
            String last = told.get(told.size() - 1);
            assertThat(last).as("cut after " + length).endsWith("TRUNCATED");
            int good = length < endOfFirst ? 0 : length < whole.length() - 1 ? 1 : 2;
            assertThat(told).as("cut after " + length).hasSize(good + 1);
        }
    }

    @Test
    void commas_astray_are_problems_of_the_file() {
        String json = "[" + ONE.formatted("a") + ONE.formatted("b") + ",," + ONE.formatted("c") + ",] x";

        assertThat(told(json))
                .containsExactly("a", "null SYNTAX", "b", "null SYNTAX", "c", "null SYNTAX", "null TRAILING_CONTENT");
    }

    @Test
    void a_code_that_comes_twice_is_a_problem_of_the_second() {
        assertThat(told("[" + ONE.formatted("a") + ",\n" + ONE.formatted("a") + "]"))
                .containsExactly("a", "a DUPLICATE_ID");
    }

    @Test
    void a_wrong_byte_is_a_problem_of_its_dossier() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(("[" + ONE.formatted("a") + ",\n{\"id\":\"x\",\"award\":\"").getBytes(UTF_8));
        bytes.write(0xE9);
        bytes.writeBytes(("\"},\n" + ONE.formatted("b") + "]").getBytes(UTF_8));

        List<ReadDossier> read =
                reader.read(new ByteArrayInputStream(bytes.toByteArray())).toList();

        assertThat(read).extracting(HostileFilesTest::tell).containsExactly("a", "x NOT_UTF_8", "b");
        DossierProblem problem =
                ((ReadDossier.Unreadable) read.get(1)).problems().get(0);
        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.column()).isEqualTo(20);
    }

    @Test
    void a_file_in_another_encoding_is_one_problem() {
        InputStream file = new ByteArrayInputStream(ONE.formatted("a").getBytes(UTF_16));

        assertThat(reader.read(file).map(HostileFilesTest::tell)).containsExactly("null NOT_UTF_8");
    }

    @Test
    void brackets_within_brackets_are_refused_and_stop_no_other() {
        String deep = "{\"id\":\"x\",\"award\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";

        assertThat(told("[" + deep + "," + ONE.formatted("a") + "]")).containsExactly("x NESTED_TOO_DEEP", "a");
        assertThat(told("[".repeat(100_000))).containsExactly("null NESTED_TOO_DEEP");
    }

    @Test
    void a_long_text_is_refused_with_what_else_is_wrong() {
        String text = "x".repeat(DossierLimits.TEXT_CHARACTERS + 1);

        assertThat(told("{\"id\":\"a\",\"award\":\"b\",\"candidate\":{\"type\":\"person\",\"name\":\"" + text
                        + "\",\"sex\":\"?\"}}"))
                .containsExactly("a TEXT_TOO_LONG UNKNOWN_WORD");
    }

    @Test
    void a_dossier_of_nothing_but_problems_is_told_in_short() {
        String words = "\"" + "x".repeat(70) + "\",";
        String json = "{\"id\":\"a\",\"award\":\"b\",\"candidate\":{\"type\":\"person\",\"groups\":["
                + words.repeat(12_000) + "\"worker\"]," + "\"y\":0,".repeat(10_000) + "\"z\":0}}";

        assertThat(((ReadDossier.Unreadable) reader.read(json).findFirst().orElseThrow()).problems())
                .hasSize(DossierLimits.PROBLEMS);
    }

    @Test
    void a_dossier_of_any_size_is_passed_over_in_little_memory() {
        Reader file = new EndlessText("[{\"id\":\"x\",\"award\":\"", 300_000_000L, "\"}," + ONE.formatted("a") + "]");

        assertThat(reader.read(file).map(HostileFilesTest::tell)).containsExactly("x TOO_LARGE", "a");
    }

    @Test
    void a_file_of_a_hundred_thousand_lines_is_read_line_by_line() {
        LineByLine file = new LineByLine(100_000);
        long count = 0;
        try (Stream<ReadDossier> read = reader.read(file)) {
            Iterator<ReadDossier> dossiers = read.iterator();
            while (dossiers.hasNext()) {
                assertThat(dossiers.next()).isInstanceOf(ReadDossier.OfNomination.class);
                count++;
                // What the two buffers hold, and no more, is read ahead.
                assertThat(file.linesGiven() - count).isLessThan(400);
            }
        }
        assertThat(count).isEqualTo(100_000);
        assertThat(file.isClosed()).isTrue();
    }

    @Test
    void a_source_that_fails_is_an_exception_and_no_problem() throws IOException {
        Reader closed = Reader.nullReader();
        closed.close();

        Stream<ReadDossier> dossiers = reader.read(closed);

        assertThatThrownBy(dossiers::toList).isInstanceOf(UncheckedIOException.class);
    }

    private List<String> told(String json) {
        return reader.read(json).map(HostileFilesTest::tell).toList();
    }

    private List<String> ids(String json) {
        return reader.read(json).map(read -> String.valueOf(read.id())).toList();
    }

    private static String tell(ReadDossier read) {
        StringBuilder told = new StringBuilder(String.valueOf(read.id()));
        if (read instanceof ReadDossier.Unreadable unreadable) {
            unreadable.problems().forEach(problem -> told.append(' ').append(problem.code()));
        }
        return told.toString();
    }
}
