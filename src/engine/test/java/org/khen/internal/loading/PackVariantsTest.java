package org.khen.internal.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khen.facts.DisciplineForm;
import org.khen.facts.Ratio;
import org.khen.internal.problems.Problems;
import org.khen.pack.Language;
import org.khen.pack.Limit;
import org.khen.pack.NoLongerFor;
import org.khen.pack.PackProblem;
import org.khen.pack.Rule;
import org.khen.pack.RulePack;
import org.khen.pack.SpentProof;
import org.khen.pack.Value;

/** What may be written in several ways, and what is allowed though it looks as if it were not. */
class PackVariantsTest {

    private static final String LIMITS = "growing/limits.csv";
    private static final String CRITERIA = "growing/criteria.csv";
    private static final String ON_LOCAL_CHOICE = "đối chiếu số liệu;village;01/01/2010";
    private static final String RECIPES = "đối chiếu số liệu;fair-1; 01/01/2010";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cảnh cáo",
                "Cảnh  cáo",
                "warning",
                "kỷ luật: cảnh cáo",
                "discipline:warning",
                "DisciplineForm.WARNING"
            })
    void a_word_may_be_written_in_either_language_and_with_the_name_of_its_list(String word) {
        RulePack toy = toy(ToyPack.copiedTo(folder).replace("shows/conduct/limits.csv", "cảnh cáo", word));

        assertThat(limit(toy, "toy.discipline").value()).isEqualTo(new Value.OfWord(DisciplineForm.WARNING));
    }

    @ParameterizedTest
    @CsvSource({
        "blue-ribbon,blue-ribbon",
        "*,*",
        "* hình thức khen thưởng,*form",
        "*  Danh hiệu thi đua,*title",
        "* state level,*state-level",
        "*forms,*form"
    })
    void a_ledger_row_is_for_an_award_or_for_all_of_a_kind(String cell, String award) {
        RulePack toy = toy(ToyPack.copiedTo(folder)
                .write(
                        "spends.csv",
                        "award;proof;no_longer_for;from;to;source\n" + cell
                                + ";thành tích;cùng khen thưởng;01/01/2010;;fair-1\n"));

        assertThat(toy.spends()).singleElement().satisfies(row -> {
            assertThat(row.award()).isEqualTo(award);
            assertThat(row.proof()).isEqualTo(SpentProof.ACHIEVEMENT);
            assertThat(row.noLongerFor()).isEqualTo(NoLongerFor.SAME_AWARD);
            assertThat(row.source()).isEqualTo("fair-1");
        });
    }

    @Test
    void what_people_judge_may_have_a_rule_that_says_of_whom() {
        RulePack toy = toy(ToyPack.copiedTo(folder)
                .append(
                        "growing/rules.drl",
                        "rule \"toy.worthy\" when $d : Dossier( headsUnit() ) then $d.met(\"toy.worthy\"); end"));

        assertThat(toy.topics().get(0).rules()).extracting(Rule::criterion).contains("toy.worthy");
    }

    @ParameterizedTest
    @CsvSource({"- 3,-3", "-3,-3", "− 3,-3", "trừ 3,-3", "+ 2,2", "cộng 2,2", "'+ 2,5',2.5"})
    void an_adjustment_adds_or_subtracts(String cell, String number) {
        RulePack toy = toy(ToyPack.copiedTo(folder).replace(LIMITS, "- 3", cell));

        assertThat(limit(toy, "toy.months-women").value()).isEqualTo(new Value.OfNumber(Ratio.parse(number)));
        assertThat(limit(toy, "toy.months-women").factor()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x 2/3", "× 2/3", "nhân 2/3", "x2/3"})
    void an_adjustment_multiplies(String cell) {
        RulePack toy = toy(ToyPack.copiedTo(folder).replace(LIMITS, "- 3;tháng", cell + ";"));

        assertThat(limit(toy, "toy.months-women").factor()).isEqualTo(Ratio.of(2, 3));
        assertThat(limit(toy, "toy.months-women").value()).isNull();
    }

    @Test
    void a_per_cent_sign_is_read_where_the_unit_is_per_cent() {
        ToyPack unused = ToyPack.copiedTo(folder)
                .append(LIMITS, "toy.share;;tham số;;;;95,5 %;%;01/01/2010;;fair-1;;theo văn bản;;");
        RulePack toy = Objects.requireNonNull(unused.check().packs()).packs().get(0);

        assertThat(limit(toy, "toy.share").value()).isEqualTo(new Value.OfNumber(Ratio.of(191, 2)));
    }

    @Test
    void a_value_may_be_awaited_from_the_locality() {
        RulePack toy = toy(ToyPack.copiedTo(folder)
                .replace(LIMITS, ";2;sáng kiến", ";;sáng kiến")
                .replace(LIMITS, "lựa chọn của địa phương, chưa xác nhận", "chờ địa phương quy định"));

        assertThat(limit(toy, "toy.recipes").value()).isNull();
    }

    @Test
    void a_requirement_may_rest_on_a_local_choice_that_a_decision_confirms() {
        ToyPack pack = ToyPack.copiedTo(folder).replace(CRITERIA, RECIPES, ON_LOCAL_CHOICE);
        assertThat(pack.check().problems()).extracting(PackProblem::code).containsExactly("ONLY-LAW-REFUSES");

        pack.replace(LIMITS, "chưa xác nhận;;", "đã xác nhận;Quyết định 7/QĐ ngày 01/01/2010;");
        assertThat(pack.check().problems()).isEmpty();
    }

    @Test
    void a_requirement_must_rest_on_law_on_each_of_its_days() {
        ToyPack pack = ToyPack.copiedTo(folder)
                .replace("sources.csv", "2;;;01/01/2010;;Bí", "2;;;01/01/2010;31/12/2016;Bí")
                .replace(CRITERIA, "fair-2;fair-answer", "fair-2;fair-plan");

        assertThat(pack.messages(Language.VIETNAMESE))
                .anyMatch(message -> message.startsWith("ONLY-LAW-REFUSES toy/growing/criteria.csv, ô G4"));
    }

    @Test
    void messages_are_there_in_english() {
        assertThat(ToyPack.copiedTo(folder)
                        .replace(LIMITS, ";3;năm", ";1.000;năm")
                        .messages(Language.ENGLISH))
                .containsExactly("NUMBER-AMBIGUOUS toy/growing/limits.csv, cell G3: "
                        + "\"1.000\" may mean 1 or 1000. Write 1000 or 1.0.");
    }

    @Test
    void a_file_that_cannot_be_opened_is_told() {
        Problems problems = new Problems();
        new FileCollector("toy", problems).take("sources.csv", () -> {
            throw new IOException("locked");
        });

        assertThat(problems.all())
                .extracting(problem -> problem.code() + " " + problem.in(Language.VIETNAMESE))
                .containsExactly("FILE-UNREADABLE toy/sources.csv: Không mở được tệp. "
                        + "Hãy đóng tệp nếu đang mở trong Excel và kiểm tra quyền đọc.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "awards.csv",
                "evidence.csv",
                "growing/cases.csv",
                "growing/criteria.csv",
                "growing/limits.csv",
                "growing/rules.drl",
                "routes.csv",
                "sources.csv"
            })
    void what_a_file_that_cannot_be_opened_would_say_is_missed_nowhere(String locked) throws IOException {
        ToyPack.copiedTo(folder);
        Problems problems = new Problems();
        FileCollector collector = new FileCollector("toy", problems);
        Path toy = folder.resolve("toy");
        try (Stream<Path> files = Files.walk(toy)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = toy.relativize(file).toString().replace('\\', '/');
                collector.take(name, () -> {
                    if (name.equals(locked)) {
                        throw new IOException("locked");
                    }
                    return Files.newInputStream(file);
                });
            }
        }
        PackValidation.validate(new PackSet(List.of(PackReader.read(collector.files(), problems))), problems);

        assertThat(problems.all())
                .filteredOn(PackProblem::error)
                .extracting(PackProblem::code)
                .containsExactly("FILE-UNREADABLE");
    }

    private static RulePack toy(ToyPack pack) {
        assertThat(pack.messages(Language.VIETNAMESE)).isEmpty();
        return Objects.requireNonNull(pack.check().packs()).packs().get(0);
    }

    private static Limit limit(RulePack pack, String id) {
        return pack.topics().stream()
                .flatMap(topic -> topic.limits().stream())
                .filter(limit -> limit.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
