package org.khen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khen.cli.Call.khenVi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Twelve faults of different kinds in a copy of a shipped pack: checking, testing or making wrong tells each, in words of an officer. */
class SeededFaultsTest {

    private static final Path ORIGINAL = Path.of("../../rules/hai-phong-6963");

    @TempDir
    Path folder;

    /**
     * A fault.
     *
     * @param file the file it is put into
     * @param was what the file says; whole lines that hold it go if {@code is} is empty
     * @param is what it says then
     * @param command what tells it
     * @param told what stands in the message
     */
    private record Fault(String file, String was, String is, List<String> command, List<String> told) {}

    static Stream<Fault> faults() {
        List<String> check = List.of("check");
        List<String> test = List.of("test");
        return Stream.of(
                new Fault(
                        "routes.csv",
                        ";frontline.household;",
                        ";frontline.houshold;",
                        check,
                        List.of("routes.csv", "\"frontline.houshold\"", "Ý bạn là \"frontline.household\"?")),
                new Fault(
                        "frontline/rules.drl",
                        "satisfies(\"frontline.sudden-count\")",
                        "satisfies(\"frontline.suden-count\")",
                        check,
                        List.of("rules.drl", "\"frontline.suden-count\"", "Ý bạn là \"frontline.sudden-count\"?")),
                new Fault(
                        "frontline/criteria.csv",
                        ";diện chú trọng;",
                        ";tiêu chuẩn;",
                        check,
                        List.of("ONLY-LAW-REFUSES")),
                new Fault(
                        "frontline/cases.csv",
                        ";Trực tiếp lao động;",
                        ";Trực tiếp làm việc;",
                        check,
                        List.of("CASE-HEADING-UNKNOWN", "\"Trực tiếp làm việc\"")),
                new Fault(
                        "frontline/cases.csv",
                        ";đạt;",
                        ";đạtt;",
                        check,
                        List.of("CASE-EXPECTED-WORD", "\"đạtt\"", "Ý bạn là \"đạt\"?")),
                new Fault(
                        "frontline/limits.csv",
                        "16/09/2014",
                        "31/02/2014",
                        check,
                        List.of("DATE-INVALID", "\"31/02/2014\"")),
                new Fault(
                        "routes.csv",
                        ";remote-area.island;",
                        "",
                        check,
                        List.of("CRITERION-UNASKED", "remote-area.island")),
                new Fault(
                        "sources.csv",
                        "Mã căn cứ",
                        "Mã căn cứ",
                        List.of("check", "--as-of", "01/01/2030"),
                        List.of("SOURCE-RECHECK-DUE")),
                new Fault(
                        "frontline/limits.csv",
                        ";từ;1;thành tích;",
                        ";từ;2;thành tích;",
                        test,
                        List.of("frontline.direct-producer", "mong đợi", "Dòng quyết định: ")),
                new Fault(
                        "frontline/limits.csv",
                        ";từ;1;thành tích;",
                        ";không quá;1;thành tích;",
                        test,
                        List.of("frontline.direct-producer mong đợi")),
                new Fault(
                        "frontline/rules.drl",
                        "worksDirectly(),",
                        "",
                        test,
                        List.of("frontline.direct-producer mong đợi \"không thuộc\", kết quả \"thuộc\"")),
                new Fault(
                        "frontline/cases.csv",
                        ";16/09/2014;",
                        "",
                        List.of("test", "--full"),
                        List.of(
                                "Không tình huống nào phát hiện nếu \"frontline.militia\" có hiệu lực từ ngày 17/09/2014"
                                        + " thay vì 16/09/2014. Thêm một tình huống đề nghị ngày 16/09/2014")));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void each_is_told(Fault fault) throws IOException {
        Path pack = seeded(fault);
        List<String> words = Stream.concat(
                        Stream.concat(Stream.of("pack"), fault.command().stream()), Stream.of(pack.toString()))
                .toList();
        Call call = khenVi(words.toArray());
        String said = call.out() + call.err();
        assertThat(said).contains(fault.told());
        // Nobody who reads this knows Java or Drools.
        assertThat(said).doesNotContain("Exception", "java.", "org.khen", "Drools", "null");
    }

    private Path seeded(Fault fault) throws IOException {
        Path copy = folder.resolve("hai-phong-6963");
        try (Stream<Path> files = Files.walk(ORIGINAL)) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\.(csv|drl)")
                            && !path.toString().contains("target"))
                    .toList()) {
                Path target = copy.resolve(ORIGINAL.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        Path file = copy.resolve(fault.file());
        String text = Files.readString(file);
        assertThat(text).contains(fault.was());
        boolean line = fault.is().isEmpty() && fault.file().endsWith(".csv");
        Files.writeString(
                file,
                line
                        ? text.lines()
                                .filter(row -> !row.contains(fault.was()))
                                .reduce("", (all, row) -> all + row + "\n")
                        : text.replace(fault.was(), fault.is()));
        return copy;
    }
}
