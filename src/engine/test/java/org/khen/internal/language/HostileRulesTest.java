package org.khen.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khen.pack.Language;
import org.khen.pack.PackProblem;

/** Rule files that Drools alone would load, run or choke on. The first fault of each is told by code, line and column. */
class HostileRulesTest {

    private static final Path FOLDER = Path.of("test/resources/hostile-rules");

    private static final String EXPECTED = """
            c01-exit RULE-CONSEQUENCE 6 5
            c03-qualified-name RULE-CONSEQUENCE 6 5
            c05-file-as-argument RULE-CONSEQUENCE 6 12
            c13-unicode-escape RULE-CHARACTER 6 13
            c15-escaped-name RULE-CHARACTER 6 5
            c21-endless-loop RULE-CONSEQUENCE 6 5
            c23-named-consequence RULE-PATTERN 4 37
            c27-end-in-text RULE-QUOTE 6 12
            c29-text-block RULE-QUOTE 6 12
            c41-octal-escape RULE-CHARACTER 6 13
            c50-second-call RULE-CONSEQUENCE 6 18
            c51-other-criterion RULE-MET 6 12
            k01-eval RULE-PATTERN 5 5
            k03-get-class RULE-WORD 4 19
            k05-class-loader RULE-NOT-ALLOWED 4 19
            k07-static-call RULE-NOT-ALLOWED 4 27
            k09-constructor RULE-NOT-ALLOWED 4 19
            k11-from RULE-PATTERN 4 5
            k13-accumulate RULE-PATTERN 4 5
            k17-behind-or RULE-NOT-ALLOWED 4 39
            k19-inline-cast RULE-NOT-CONDITION 4 19
            k25-any-object RULE-PATTERN 4 10
            k37-deep-brackets RULE-NESTING 4 59
            k39-lambda RULE-ARGUMENT 4 27
            k45-single-quotes RULE-QUOTE 4 30
            k51-semicolon RULE-SYNTAX 4 34
            k55-many-patterns RULE-PATTERN 4 37
            k57-declaring-class RULE-SYNTAX 4 40
            k63-hash-comment RULE-SYNTAX 5 9
            s02-function RULE-NOT-ALLOWED 2 1
            s08-import RULE-NOT-ALLOWED 2 1
            s12-global RULE-NOT-ALLOWED 2 1
            s14-salience RULE-ATTRIBUTE 2 10
            s16-timer RULE-ATTRIBUTE 2 10
            s20-name-breaks-out RULE-CHARACTER 2 8
            s26-query RULE-NOT-ALLOWED 2 1
            s32-package RULE-NOT-ALLOWED 2 1
            s34-same-name-twice RULE-DUPLICATE 8 6
            s36-attributes RULE-NOT-ALLOWED 2 1
            s38-text-after-the-end RULE-OUTSIDE 8 1
            s40-text-runs-backwards RULE-CHARACTER 6 14
            s41-invisible-in-comment RULE-CHARACTER 2 24
            s46-name-runs RULE-CHARACTER 2 8
            s47-look-alike RULE-CHARACTER 4 19
            s48-huge-number RULE-NUMBER 4 27
            """;

    @Test
    void every_hostile_file_is_refused_where_it_is_hostile() throws IOException {
        List<String> expected = EXPECTED.lines().toList();
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> found =
                    files.sorted().map(HostileRulesTest::firstFault).toList();
            assertThat(found).isEqualTo(expected).hasSizeGreaterThan(40);
        }
    }

    @Test
    void messages_show_nothing_that_a_reader_cannot_see() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            files.flatMap(file -> problems(file).stream())
                    .forEach(problem -> Arrays.stream(Language.values())
                            .map(problem::in)
                            .forEach(message -> {
                                assertThat(message.codePoints()).allMatch(Characters::visible);
                                assertThat(message).hasSizeLessThan(900);
                            }));
        }
    }

    private static String firstFault(Path file) {
        List<PackProblem> problems = problems(file);
        String name = file.getFileName().toString().replace(".drl", "");
        if (problems.isEmpty()) {
            return name + " passed";
        }
        PackProblem first = problems.get(0);
        return String.join(
                " ",
                name,
                first.code(),
                Integer.toString(first.at().line()),
                Integer.toString(first.at().column()));
    }

    private static List<PackProblem> problems(Path file) {
        try {
            return RuleFileParser.parse("p", file.getFileName().toString(), Files.readString(file))
                    .problems();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
