package org.khen.authoring.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khen.PackLocation;
import org.khen.PackReport;
import org.khen.RulePacks;
import org.khen.pack.Language;
import org.khen.pack.PackProblem;

/** What is told of a village fair whose tables were changed, in the words that are told. */
class TableAnalysisTest {

    private static final String LIMITS = "growing/limits.csv";
    private static final String GENERAL = "toy.years;toy.good-years;mức quy định;;;từ;3;năm;01/01/2015;;fair-1;;;;\n";
    private static final String FARMERS =
            "toy.years;toy.good-years;mức quy định;;nhóm=nông dân;từ;2;năm;01/01/2015;;fair-1;;;;\n";
    private static final String HEADINGS =
            "Giới tính;Nhóm chức vụ;Mức từ;Mức dưới;Đơn vị tính;Từ ngày;Đến hết ngày;Căn cứ\n";
    private static final String ALL_OTHERS = ";;bất kỳ;;;01/01/2010;;fair-1";

    @TempDir
    Path folder;

    private Path pack = Path.of("");

    @BeforeEach
    void copyTheFair() throws IOException {
        pack = folder.resolve("toy");
        Path original = Path.of("../engine/test/resources/packs/toy");
        try (Stream<Path> files = Files.walk(original)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = pack.resolve(original.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private void replace(String file, String was, String is) throws IOException {
        String text = Files.readString(pack.resolve(file));
        assertThat(text).contains(was);
        Files.writeString(pack.resolve(file), text.replace(was, is));
    }

    private void table(String policy, String... rows) throws IOException {
        Files.createDirectories(pack.resolve("tables"));
        Files.writeString(
                pack.resolve("tables/posts.csv"),
                "Cách chọn dòng;" + policy + "\n" + HEADINGS + String.join("\n", rows));
        replace(
                LIMITS,
                GENERAL,
                GENERAL + "toy.posts;;tham số;;;;thời gian giữ chức vụ của nhóm đó;;01/01/2010;;fair-1;;;;\n");
        replace("growing/rules.drl", "worksDirectly()", "yearsInPosts(param(\"toy.posts\")).satisfiesTable(\"posts\")");
    }

    private List<PackProblem> told() {
        PackReport report = RulePacks.check(List.of(PackLocation.folder(pack)));
        RulePacks packs = report.packs();
        assertThat(packs).as("%s", report.problems()).isNotNull();
        return TableAnalysis.of(packs);
    }

    private List<String> messages(Language language) {
        return told().stream()
                .map(problem -> problem.code() + " " + problem.in(language))
                .toList();
    }

    private void tells(String message) {
        assertThat(messages(Language.VIETNAMESE)).containsExactly(message);
    }

    @Test
    void of_packs_without_such_faults_nothing_is_told() {
        assertThat(told()).isEmpty();
    }

    @Test
    void a_row_below_rows_that_hold_wherever_it_would_never_decides() throws IOException {
        table(
                "dòng đầu",
                "nam;;3;;năm;01/01/2010;;fair-1",
                "nữ;;2;;năm;01/01/2010;;fair-1",
                ";chức vụ khác;1;;năm;01/01/2012;;fair-1");
        tells(
                "TABLE-ROW-SHADOWED toy/tables/posts.csv, dòng 5: Dòng này không bao giờ quyết định: các dòng trên đã bao hết"
                        + " (dòng 3, dòng 4). Ví dụ: nam, nhóm chức vụ \"chức vụ khác\", đề nghị ngày 01/01/2012: dòng 3 quyết"
                        + " định. Hãy xóa dòng này, đưa lên trên, hoặc thu hẹp điều kiện của các dòng kia.");
        assertThat(messages(Language.ENGLISH))
                .containsExactly(
                        "TABLE-ROW-SHADOWED toy/tables/posts.csv, line 5: This row never decides: the rows above hold"
                                + " wherever it would (line 3, line 4). For example: male, post group \"a post not"
                                + " listed\", proposed on 2012-01-01: line 3 decides. Delete it, move it up, or narrow"
                                + " the conditions of the others.");
    }

    @Test
    void a_row_that_decides_on_some_day_is_not_shadowed() throws IOException {
        table(
                "dòng đầu",
                "nam;;3;;năm;01/01/2010;31/12/2014;fair-1",
                ";chức vụ khác;1;;năm;01/01/2012;01/01/2015;fair-1",
                ALL_OTHERS);
        assertThat(told()).isEmpty();
    }

    @Test
    void rows_of_one_source_that_say_the_same_could_be_one() throws IOException {
        table(
                "duy nhất",
                ";chức vụ khác;3;;năm;01/01/2010;;fair-1",
                ";\"nhóm Giám đốc sở, Phó Vụ trưởng\";3;;năm;01/01/2010;;fair-1",
                ";\"nhóm Vụ trưởng, Phó Chủ tịch tỉnh; nhóm Thứ trưởng, Chủ tịch tỉnh; nhóm Bộ trưởng, Bí thư tỉnh ủy\";5;;năm;01/01/2010;;fair-1");
        tells(
                "TABLE-ROWS-ALIKE toy/tables/posts.csv, dòng 4: Dòng này và dòng 3 ghi như nhau (\"từ 03 năm trở lên\", cùng"
                        + " căn cứ), có thể là một dòng. Ví dụ cho dòng này: nhóm chức vụ \"nhóm Giám đốc sở, Phó Vụ trưởng\","
                        + " đề nghị ngày 01/01/2010. Hãy gộp vào dòng 3: ghi các giá trị trong một ô, cách nhau bằng dấu \";\".");
    }

    @Test
    void a_row_that_goes_on_with_another_could_be_that_one() throws IOException {
        table(
                "duy nhất",
                ";chức vụ khác;3;;năm;01/01/2010;31/12/2014;fair-1",
                ";chức vụ khác;3;;năm;01/01/2015;;fair-1",
                ";\"nhóm Giám đốc sở, Phó Vụ trưởng; nhóm Vụ trưởng, Phó Chủ tịch tỉnh; nhóm Thứ trưởng, Chủ tịch tỉnh; nhóm Bộ trưởng, Bí thư tỉnh ủy\";5;;năm;01/01/2010;;fair-1");
        assertThat(messages(Language.VIETNAMESE))
                .singleElement()
                .asString()
                .contains("Hãy xóa dòng này và nối thời gian hiệu lực của nó vào dòng 3.");
    }

    @Test
    void where_the_first_row_holds_rows_with_another_between_them_stay_apart() throws IOException {
        table(
                "dòng đầu",
                ";chức vụ khác;3;;năm;01/01/2010;;fair-1",
                "nam;;5;;năm;01/01/2010;;fair-1",
                ";\"nhóm Giám đốc sở, Phó Vụ trưởng\";3;;năm;01/01/2010;;fair-1",
                ALL_OTHERS);
        assertThat(told()).isEmpty();
    }

    @Test
    void candidates_whom_no_row_of_a_limit_is_for_are_told_of() throws IOException {
        replace(LIMITS, GENERAL, GENERAL.replace("định;;;", "định;;\"nhóm=nông dân; giới tính=nam\";"));
        tells(
                "LIMIT-UNCOVERED toy/growing/limits.csv, dòng 2: \"toy.years\" không có dòng nào cho trường hợp: nam hoặc nữ; không thuộc"
                        + " nhóm \"nông dân\"; từ 01/01/2015; tiêu chí \"toy.good-years\" khi đó để ngỏ. Ví dụ: nam, không thuộc"
                        + " nhóm \"nông dân\", đề nghị ngày 01/01/2015. Hãy thêm một dòng để trống \"Áp dụng riêng cho\", hoặc"
                        + " một dòng cho trường hợp đó.");
    }

    @Test
    void candidates_whom_the_rule_does_not_get_to_need_no_row() throws IOException {
        replace(LIMITS, GENERAL, "");
        assertThat(told()).extracting(PackProblem::code).containsExactly("LIMIT-UNCOVERED");
        replace("growing/rules.drl", "$run : bestRun", "isOneOf(Group.FARMER), $run : bestRun");
        assertThat(told()).isEmpty();
    }

    @Test
    void nor_do_those_for_whom_no_route_asks() throws IOException {
        replace(LIMITS, GENERAL, "");
        replace(
                "routes.csv",
                "blue-ribbon;cá nhân;;a;;toy.good-years",
                "blue-ribbon;cá nhân;nông dân;a;;toy.good-years");
        assertThat(told()).isEmpty();
    }

    @Test
    void a_general_row_beside_rows_for_men_and_for_women_never_decides_on_persons() throws IOException {
        replace(
                LIMITS,
                FARMERS,
                FARMERS.replace("nhóm=nông dân", "giới tính=nữ")
                        + FARMERS.replace("nhóm=nông dân", "giới tính=nam").replace(";2;", ";4;"));
        tells(
                "LIMIT-ROW-SHADOWED toy/growing/limits.csv, dòng 3: Dòng này của \"toy.years\" không bao giờ quyết định: các"
                        + " dòng cụ thể hơn đã bao hết (dòng 4, dòng 5). Ví dụ: nữ, đề nghị ngày 01/01/2015: dòng 4 quyết định."
                        + " Hãy xóa dòng này, hoặc sửa \"Áp dụng riêng cho\" của các dòng kia.");
    }

    @Test
    void a_row_for_an_award_that_does_not_ask_for_the_limit_applies_to_nobody() throws IOException {
        replace(LIMITS, FARMERS, FARMERS + FARMERS.replace("nhóm=nông dân", "khen thưởng=best-stall"));
        tells("LIMIT-ROW-SHADOWED toy/growing/limits.csv, dòng 5: Dòng này của \"toy.years\" không áp dụng cho ai: khen"
                + " thưởng \"best-stall\"; từ 01/01/2015 không thuộc trường hợp xét nào dùng mức này. Hãy sửa \"Áp dụng"
                + " riêng cho\", hoặc xóa dòng này.");
    }

    @Test
    void a_row_for_an_award_that_asks_for_another_that_asks_for_the_limit_may_apply() throws IOException {
        replace(LIMITS, FARMERS, FARMERS + FARMERS.replace("nhóm=nông dân", "khen thưởng=gold-pumpkin"));
        assertThat(told()).isEmpty();
    }

    @Test
    void a_row_that_says_what_is_said_without_it_could_go() throws IOException {
        replace(LIMITS, FARMERS, FARMERS.replace(";2;", ";3;"));
        tells(
                "LIMIT-ROWS-ALIKE toy/growing/limits.csv, dòng 4: Dòng này của \"toy.years\" ghi như dòng 3, cùng căn cứ; xóa"
                        + " nó cũng không đổi gì. Ví dụ: thuộc nhóm \"nông dân\", đề nghị ngày 01/01/2015. Hãy xóa dòng này, hoặc"
                        + " sửa giá trị nếu có quy định riêng.");
    }

    @Test
    void a_row_that_takes_back_what_another_says_is_needed() throws IOException {
        // For women from the farms what is said for all holds again, though the row for women says otherwise.
        replace(
                LIMITS,
                FARMERS,
                FARMERS.replace("nhóm=nông dân", "giới tính=nữ")
                        + FARMERS.replace("nhóm=nông dân", "\"giới tính=nữ; nhóm=nông dân\"")
                                .replace(";2;", ";3;"));
        assertThat(told()).isEmpty();
    }

    @Test
    void a_row_that_goes_on_where_one_ends_could_be_that_one() throws IOException {
        replace(
                LIMITS,
                GENERAL,
                GENERAL.replace("01/01/2015;", "01/01/2015;31/12/2019") + GENERAL.replace("01/01/2015", "01/01/2020"));
        tells(
                "LIMIT-ROWS-ALIKE toy/growing/limits.csv, dòng 4: Dòng này của \"toy.years\" ghi như dòng 3, cùng căn cứ, từ"
                        + " ngày sau ngày cuối của dòng đó; có thể là một dòng. Ví dụ: không thuộc nhóm \"nông dân\", đề nghị"
                        + " ngày 01/01/2020. Hãy xóa dòng này và ghi ngày cuối của nó vào dòng 3.");
    }

    @Test
    void all_that_is_told_is_a_warning_and_the_same_every_time_and_on_every_thread() throws Exception {
        replace(LIMITS, FARMERS, FARMERS.replace(";2;", ";3;"));
        table("dòng đầu", "nam;;3;;năm;01/01/2010;;fair-1", "nam;chức vụ khác;2;;năm;01/01/2012;;fair-1", ALL_OTHERS);
        RulePacks packs = RulePacks.inFolders(pack);
        List<PackProblem> once = TableAnalysis.of(packs);
        assertThat(once).hasSize(2).noneMatch(PackProblem::error);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<List<PackProblem>> again = () -> TableAnalysis.of(packs);
            for (Future<List<PackProblem>> found : threads.invokeAll(List.of(again, again, again, again))) {
                assertThat(found.get()).isEqualTo(once);
            }
        } finally {
            threads.shutdown();
        }
    }
}
