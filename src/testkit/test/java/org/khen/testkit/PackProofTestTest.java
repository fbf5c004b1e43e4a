package org.khen.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the test of packs on a toy pack, with the loader and the engine behind it, and on copies of it that are wrong. */
class PackProofTestTest {

    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeEach
    void copy_the_toy_pack() throws IOException {
        Path original = Path.of("test", "resources", "toy").toAbsolutePath();
        folder = temporary.resolve("toy");
        try (Stream<Path> files = Files.walk(original)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(original.relativize(file).toString()));
            }
        }
    }

    @Test
    void a_pack_whose_cases_prove_it_passes() {
        assertThat(failures()).isEmpty();
        assertThat(names(PackProofTest.of(folder)))
                .contains("bộ quy định hợp lệ", "toy-001 Hai sáng kiến", "toy.exemplary", "toy.initiative-count");
    }

    @Test
    void a_number_that_was_changed_is_noticed_by_the_cases() throws IOException {
        edit("trees/limits.csv", "từ;2;", "từ;3;");

        assertThat(failures())
                .containsKeys("toy-001 Hai sáng kiến", "toy.initiative-count")
                .hasEntrySatisfying(
                        "toy-001 Hai sáng kiến",
                        message -> assertThat(message)
                                .contains(
                                        "Hai sáng kiến: toy.initiatives mong đợi \"đạt\", kết quả \"không đạt\" (2 sáng kiến,"
                                                + " quy định từ 3 (toy.initiative-count), ",
                                        "[toy-1])",
                                        "Hai sáng kiến: toy.initiatives expected \"met\", found \"not met\" (2 "));
    }

    @Test
    void a_rule_that_was_changed_is_noticed_by_the_cases() throws IOException {
        edit("trees/rules.drl", "Level.BASE", "Level.STATE");

        assertThat(failures()).containsKeys("toy-001 Hai sáng kiến", "toy-005 Ba sáng kiến");
    }

    @Test
    void a_case_that_was_taken_away_is_missed() throws IOException {
        edit("trees/cases.csv", "(?m)^toy-004.*\\R", "");

        assertThat(failures())
                .containsOnlyKeys("toy.initiatives")
                .hasEntrySatisfying(
                        "toy.initiatives",
                        message -> assertThat(message).contains("Thêm một tình huống ghi \"chưa rõ\" ở cột"));
    }

    @Test
    void a_source_that_does_not_decide_is_noticed() throws IOException {
        edit("trees/cases.csv", "không thuộc;toy-1", "không thuộc;toy-3");
        edit(
                "sources.csv",
                "\\z",
                "toy-3;văn bản quy phạm pháp luật;02/2000/TOY;Không ai;;2;;;01/01/2000;;"
                        + "Không liên quan.;nguyên tắc;không có tiêu chí;đã xem nguyên văn;\n");

        assertThat(failures())
                .containsOnlyKeys("toy-001 Hai sáng kiến", "toy.disciplined", "toy.exemplary", "toy.initiative-count");
    }

    @Test
    void a_passage_said_to_have_a_criterion_that_no_row_cites_is_noticed() throws IOException {
        edit(
                "sources.csv",
                "\\z",
                "toy-3;văn bản quy phạm pháp luật;02/2000/TOY;Không ai;;2;;;01/01/2000;;"
                        + "Không dòng nào dẫn.;đã có tiêu chí;;đã xem nguyên văn;\n");

        assertThat(failures())
                .containsOnlyKeys("căn cứ ghi \"đã có tiêu chí\" đều được dùng")
                .containsEntry(
                        "căn cứ ghi \"đã có tiêu chí\" đều được dùng",
                        "\ntoy-3: ghi \"đã có tiêu chí\" nhưng không dòng nào dẫn căn cứ này"
                                + "\ntoy-3: marked \"has a criterion\" but no row cites it");
    }

    @Test
    void a_passage_said_to_hold_over_rounds_is_used_by_a_row_of_rounds_alone() throws IOException {
        edit(
                "sources.csv",
                "\\z",
                "toy-3;văn bản quy phạm pháp luật;02/2000/TOY;Không ai;;2;;;01/01/2000;;"
                        + "Ngang nhau thì chọn nữ.;quy định của đợt xét;Tính trên cả đợt.;đã xem nguyên văn;\n");
        assertThat(failures())
                .containsEntry(
                        "căn cứ ghi \"đã có tiêu chí\" đều được dùng",
                        "\ntoy-3: ghi \"quy định của đợt xét\" nhưng không dòng nào dẫn căn cứ này"
                                + "\ntoy-3: marked \"rule of rounds\" but no row cites it");

        Files.writeString(folder.resolve("rounds.csv"), """
                id;kind;award;scope;base;value;unit;rounding;reserved_for;unused;order;from;to;source;status
                women;tie-break;;;;;;;women;;1;01/01/2000;;toy-3;
                """);
        assertThat(failures()).isEmpty();
    }

    @Test
    void a_pack_that_does_not_load_says_why_and_runs_no_case() throws IOException {
        edit("trees/rules.drl", "initiatives\\(", "initiativs(");

        assertThat(names(PackProofTest.of(folder))).containsExactly("bộ quy định hợp lệ");
        assertThat(failures()).containsOnlyKeys("bộ quy định hợp lệ");
    }

    private void edit(String file, String pattern, String replacement) throws IOException {
        String before = Files.readString(folder.resolve(file));
        String after = before.replaceFirst(pattern, replacement);
        assertThat(after).isNotEqualTo(before);
        Files.writeString(folder.resolve(file), after);
    }

    private Map<String, String> failures() {
        Map<String, String> failures = new TreeMap<>();
        for (DynamicTest test : leaves(PackProofTest.of(folder))) {
            try {
                test.getExecutable().execute();
            } catch (Throwable failure) {
                failures.put(test.getDisplayName(), String.valueOf(failure.getMessage()));
            }
        }
        return failures;
    }

    private static List<String> names(Stream<? extends DynamicNode> nodes) {
        return leaves(nodes).stream().map(DynamicTest::getDisplayName).toList();
    }

    private static List<DynamicTest> leaves(Stream<? extends DynamicNode> nodes) {
        List<DynamicTest> leaves = new ArrayList<>();
        nodes.forEach(node -> {
            if (node instanceof DynamicContainer container) {
                leaves.addAll(leaves(container.getChildren()));
            } else {
                leaves.add((DynamicTest) node);
            }
        });
        return leaves;
    }
}
