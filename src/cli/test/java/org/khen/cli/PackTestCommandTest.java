package org.khen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khen.cli.Call.khen;
import static org.khen.cli.Call.khenVi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class PackTestCommandTest {

    @TempDir
    Path folder;

    @Test
    void cases_of_the_packs_named_are_run_and_not_those_of_packs_below() {
        Call call = khenVi("pack", "test", "../../rules/hai-phong-6963");

        assertThat(call.outLines()).hasSize(2).last().isEqualTo("Đạt.");
        assertThat(call.out()).contains(" tình huống kiểm thử, 0 không đúng mong đợi.");
        assertThat(count(call)).isPositive().isLessThan(count(khen("pack", "test", "law-2003")));
        assertThat(call.exitCode()).isZero();
    }

    @Test
    void a_failure_is_told_with_value_limit_and_the_row_that_decided() throws IOException {
        Path copy = copy();
        edit(copy, "registration/limits.csv", "không quá;2;phong trào", "không quá;1;phong trào");

        Call call = khenVi("pack", "test", copy);

        assertThat(call.out())
                .contains(
                        "registration.movements mong đợi \"đạt\", kết quả \"không đạt\" (2 phong trào, quy định từ 1"
                                + " (registration.movements-least), ",
                        "2 phong trào, quy định không quá 1 (registration.movements-most), ",
                        "  - Dòng quyết định: hai-phong-6963/registration/limits.csv, dòng 3: registration.movements-most không"
                                + " quá 1 phong trào\n")
                .endsWith("Không đạt.\n");
        assertThat(call.exitCode()).isEqualTo(ExitCode.FAULTS.code());
        assertThat(khen("pack", "test", copy).out())
                .contains(
                        "Row that decided: hai-phong-6963/registration/limits.csv, line 3: registration.movements-most ");
    }

    @Test
    void one_case_or_the_cases_of_one_criterion_are_run_alone() {
        assertThat(count(khen("pack", "test", "law-2003", "--case", "ldtt03-001", "--case", "ldtt03-002")))
                .isEqualTo(2);
        assertThat(count(khen("pack", "test", "hai-phong-6963", "--criterion", "registration.theme")))
                .isPositive()
                .isLessThan(60);
    }

    @Test
    void a_run_without_any_case_fails() {
        Call unknown = khen("pack", "test", "law-2003", "--case", "ldtt03-01");
        assertThat(unknown.firstError())
                .isEqualTo("khen: No case was run: there is no case \"ldtt03-01\". Did you mean \"ldtt03-001\"?");
        assertThat(unknown.exitCode()).isEqualTo(ExitCode.FAULTS.code());
        Call criterion = khenVi("pack", "test", "law-2003", "--criterion", "ldtt-2003.days-of");
        assertThat(criterion.firstError())
                .isEqualTo(
                        "khen: Không có tình huống nào được chạy: không có tiêu chí \"ldtt-2003.days-of\". Có phải là"
                                + " \"ldtt-2003.days-off\"?");
        assertThat(criterion.exitCode()).isEqualTo(ExitCode.FAULTS.code());
        Call nothing = khenVi(
                "pack", "test", "law-2003", "--case", "ldtt03-001", "--criterion", "small-collective-2003.small");
        assertThat(nothing.out())
                .isEqualTo("Không đạt: không có tình huống nào được chạy nên không có gì được chứng minh.\n");
        assertThat(nothing.exitCode()).isEqualTo(ExitCode.FAULTS.code());
        assertThat(khen("pack", "test", "places").exitCode()).isEqualTo(ExitCode.FAULTS.code());
    }

    @Test
    void an_expectation_that_can_never_come_about_is_called_so() throws IOException {
        Path copy = copy();
        edit(copy, "procedure/cases.csv", "Mong đợi: procedure.public-days", "Mong đợi: resistance-backlog.ceremony");

        assertThat(khenVi("pack", "test", copy).out())
                .contains(" của tiêu chí resistance-backlog.ceremony không bao giờ xảy ra được: ngày ");
    }

    @Test
    void the_results_are_written_as_junit_xml() throws Exception {
        Path copy = copy();
        edit(copy, "registration/limits.csv", "không quá;2;phong trào", "không quá;1;phong trào");
        Path report = folder.resolve("kết quả.xml");

        khenVi("pack", "test", copy, "--junit", report);

        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(report.toFile())
                .getDocumentElement();
        assertThat(Integer.parseInt(root.getAttribute("failures"))).isPositive();
        assertThat(root.getElementsByTagName("testsuite").getLength()).isEqualTo(7);
        Element failure = (Element) root.getElementsByTagName("failure").item(0);
        assertThat(failure.getTextContent())
                .contains("Dòng quyết định: hai-phong-6963/registration/limits.csv, dòng 3");
        Element failed = (Element) failure.getParentNode();
        assertThat(failed.getAttribute("file"))
                .isEqualTo(copy.resolve("registration/cases.csv").toString());
        assertThat(khen("pack", "test", copy, "--junit", folder.resolve("none/x.xml"))
                        .exitCode())
                .isEqualTo(ExitCode.FILES.code());
    }

    @Test
    void coverage_is_told_by_kind_and_what_is_missing_by_file() throws IOException {
        Path copy = copy();
        edit(copy, "procedure/cases.csv", "(?s)\\R.*", "\n");

        Call call = khenVi("pack", "test", copy, "--coverage", "--exempt");

        assertThat(call.out())
                .contains(
                        "Độ bao phủ của hai-phong-6963: ", "  kết luận của tiêu chí: ", "\n  procedure/criteria.csv\n")
                .contains("    dòng 2: Thêm một tình huống ghi \"đạt\" ở cột \"Mong đợi: procedure.public\".")
                .contains("chưa bộ quy định nào có danh mục địa bàn mà quy tắc hỏi");
        assertThat(call.exitCode()).isZero();
        Call low = khenVi("pack", "test", copy, "--min-coverage", "100");
        assertThat(low.out()).contains("LỖI Độ bao phủ của hai-phong-6963 là ", " %, thấp hơn mức 100 %.");
        assertThat(low.exitCode()).isEqualTo(ExitCode.FAULTS.code());
        assertThat(khen("pack", "test", copy, "--min-coverage", "10").exitCode())
                .isZero();
    }

    @Test
    void coverage_of_some_cases_and_percentages_beyond_a_hundred_are_wrong_usage() {
        assertThat(khen("pack", "test", "law-2003", "--case", "ldtt03-001", "--coverage")
                        .firstError())
                .isEqualTo("khen: Coverage is that of all cases: leave out --case and --criterion.");
        Call percent = khen("pack", "test", "law-2003", "--min-coverage", "101");
        assertThat(percent.firstError()).isEqualTo("khen: --min-coverage: \"101\" is not a percentage from 0 to 100.");
        assertThat(percent.exitCode()).isEqualTo(ExitCode.USAGE.code());
    }

    private static int count(Call call) {
        return Integer.parseInt(call.outLines().get(call.outLines().size() - 2).split(" ")[0]);
    }

    private Path copy() throws IOException {
        Path source = Path.of("../../rules/hai-phong-6963");
        Path copy = Files.createDirectory(folder.resolve("hai-phong-6963"));
        try (Stream<Path> files = Files.walk(source)) {
            for (Path from : files.filter(path -> path.toString().matches(".*\\.(csv|drl)"))
                    .filter(path -> !path.startsWith(source.resolve("target")))
                    .toList()) {
                Path to = copy.resolve(source.relativize(from).toString());
                Files.createDirectories(to.getParent());
                Files.copy(from, to);
            }
        }
        return copy;
    }

    private static void edit(Path pack, String file, String pattern, String replacement) throws IOException {
        String before = Files.readString(pack.resolve(file));
        String after = before.replaceFirst(pattern, replacement);
        assertThat(after).isNotEqualTo(before);
        Files.writeString(pack.resolve(file), after);
    }
}
