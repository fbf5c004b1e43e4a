package org.khen.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.khen.CaseResult;
import org.khen.PackProof;
import org.khen.RulePacks;
import org.khen.Verdict;
import org.khen.pack.CellRef;
import org.khen.pack.JudgedBy;
import org.khen.pack.PackProblem;
import org.khen.pack.RulePack;
import org.khen.pack.Text;

class PackTestsTest {

    private static final PackFiles FOLDER = PackFiles.of(Path.of("rules", "toy"));
    private static final RulePack PACK = ToyPack.pack(ToyPack.criterion(JudgedBy.MEASURED, "toy-1"), ToyPack.LIMIT);
    private static final RulePacks PACKS =
            RulePacks.inFolders(Path.of("test", "resources", "toy")).changed(pack -> PACK);

    @Test
    void each_case_is_a_test_in_the_container_of_its_topic() {
        Map<String, DynamicTest> tests = tests(ToyPack.passed(Verdict.MET, 10));

        assertThat(tests)
                .containsOnlyKeys(
                        "bộ quy định hợp lệ",
                        "trees/th-1 Cây 9 người ôm",
                        "tình huống kiểm thử bao phủ bộ quy định/kết luận của tiêu chí/toy.tall",
                        "tình huống kiểm thử bao phủ bộ quy định/giá trị quanh mức quy định/toy.height",
                        "tình huống kiểm thử bao phủ bộ quy định/ngày thay đổi quy định",
                        "tình huống kiểm thử bao phủ bộ quy định/trường hợp xét",
                        "tình huống kiểm thử bao phủ bộ quy định/tiêu chí tự mình làm hồ sơ không đạt",
                        "tình huống kiểm thử bao phủ bộ quy định/điều kiện trong quy tắc",
                        "căn cứ ghi \"đã có tiêu chí\" đều được dùng");
        DynamicTest test = tests.get("trees/th-1 Cây 9 người ôm");
        assertThatCode(test.getExecutable()::execute).doesNotThrowAnyException();
        assertThat(test.getTestSourceUri())
                .hasValueSatisfying(uri ->
                        assertThat(uri.toString()).startsWith("file:").endsWith("rules/toy/trees/cases.csv?line=2"));
    }

    @Test
    void a_case_that_fails_says_so_in_both_languages() {
        DynamicTest test = tests(ToyPack.failed(Verdict.MET)).get("trees/th-1 Cây 9 người ôm");

        assertThatThrownBy(test.getExecutable()::execute)
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("Cây 9 người ôm: mong đợi khác", "Nine: expected otherwise");
    }

    @Test
    void what_no_case_proves_fails() {
        Map<String, DynamicTest> tests = tests(ToyPack.passed(Verdict.MET, 10));

        assertThatThrownBy(tests.get("tình huống kiểm thử bao phủ bộ quy định/giá trị quanh mức quy định/toy.height")
                        .getExecutable()::execute)
                .hasMessageContainingAll("mức toy.height: giá trị thấp hơn mức một bước (9 người)", "(11 người)");
        assertThatThrownBy(tests.get("tình huống kiểm thử bao phủ bộ quy định/kết luận của tiêu chí/toy.tall")
                        .getExecutable()::execute)
                .hasMessageContaining("Thêm một tình huống ghi \"chưa rõ\" ở cột \"Mong đợi: toy.tall\".");
    }

    @Test
    void a_pack_without_a_case_fails() {
        PackProof nothing = new PackProof("toy", List.of(), List.of(new Text("không có tình huống", "no case")));
        Stream<DynamicNode> nodes = new PackTests(FOLDER, List.of(), PACKS, PACK, nothing).all();

        assertThatThrownBy(byName("", nodes).get("có tình huống kiểm thử").getExecutable()::execute)
                .hasMessageContainingAll("không có tình huống", "no case");
    }

    @Test
    void errors_of_the_pack_fail_and_warnings_do_not() {
        assertThatThrownBy(PackTests.valid(FOLDER, List.of(problem(true))).getExecutable()::execute)
                .hasMessageContainingAll("LIMIT-GAP", "Khoảng trống.", "A gap.");
        assertThatCode(PackTests.valid(FOLDER, List.of(problem(false))).getExecutable()::execute)
                .doesNotThrowAnyException();
    }

    private static PackProblem problem(boolean error) {
        return new PackProblem(
                "LIMIT-GAP",
                error,
                "toy",
                new CellRef("trees/limits.csv", 3, 2),
                new Text("Khoảng trống.", "A gap."),
                new Text("Hãy nối liền.", "Close it."));
    }

    private static Map<String, DynamicTest> tests(CaseResult... results) {
        return byName("", new PackTests(FOLDER, List.of(), PACKS, PACK, ToyPack.proof(results)).all());
    }

    private static Map<String, DynamicTest> byName(String path, Stream<? extends DynamicNode> nodes) {
        Map<String, DynamicTest> tests = new TreeMap<>();
        nodes.forEach(node -> {
            String name = path + node.getDisplayName();
            if (node instanceof DynamicContainer container) {
                tests.putAll(byName(name + "/", container.getChildren()));
            } else {
                tests.put(name, (DynamicTest) node);
            }
        });
        return tests;
    }
}
