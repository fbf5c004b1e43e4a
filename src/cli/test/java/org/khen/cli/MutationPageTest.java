package org.khen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.khen.authoring.mutation.Mutant;
import org.khen.authoring.mutation.MutationKind;
import org.khen.authoring.mutation.MutationReport;
import org.khen.authoring.mutation.MutationResult;
import org.khen.pack.CellRef;
import org.khen.pack.Language;
import org.khen.pack.Text;
import picocli.CommandLine.Help.Ansi;

class MutationPageTest {

    @Test
    void days_of_one_row_are_told_in_one_sentence_with_both_codes() {
        assertThat(page(
                        false,
                        date(7, "from+1", "a"),
                        value(7, "+1", "b"),
                        date(7, "from-1", "c"),
                        date(8, "from+1", "d")))
                .containsSubsequence(
                        "    dòng 7: Không tình huống nào phát hiện nếu a, hoặc nếu c. Thêm a. Thêm c. [row@7 from+1] [row@7 from-1]",
                        "    dòng 7: Không tình huống nào phát hiện nếu b. Thêm b. [row@7 +1]",
                        "    dòng 8: Không tình huống nào phát hiện nếu d. Thêm d. [row@8 from+1]");
    }

    @Test
    void what_is_not_shown_is_counted_by_changes_and_not_by_sentences() {
        MutationResult[] many = IntStream.range(0, 40)
                .boxed()
                .flatMap(line -> List.of(date(line, "from+1", "a"), date(line, "from-1", "b")).stream())
                .toArray(MutationResult[]::new);

        assertThat(page(false, many))
                .contains("  … và 20 chỗ khác không tình huống nào phát hiện; xem tất cả bằng --full.");
        assertThat(page(true, many))
                .noneMatch(line -> line.contains("…"))
                .filteredOn(line -> line.contains("Không tình huống"))
                .hasSize(40);
    }

    private static MutationResult date(int line, String change, String what) {
        return result(MutationKind.DATE, line, change, what);
    }

    private static MutationResult value(int line, String change, String what) {
        return result(MutationKind.VALUE, line, change, what);
    }

    private static MutationResult result(MutationKind kind, int line, String change, String what) {
        Mutant mutant = new Mutant(
                "row@" + line + " " + change,
                kind,
                "toy",
                new CellRef("limits.csv", line, 1),
                new Text(what, what),
                new Text("Thêm " + what + ".", "Add " + what + "."));
        return new MutationResult(mutant, null, null);
    }

    private static List<String> page(boolean full, MutationResult... results) {
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                false,
                new ByteArrayOutputStream(),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                false,
                false,
                Ansi.OFF,
                Language.VIETNAMESE);
        Session session = new Session(console, Wording.in(Language.VIETNAMESE));
        Page page = new Page(session);
        new MutationPage(session, page, full).add(new MutationReport("toy", List.of(results), List.of()));
        return page.text().lines().toList();
    }
}
