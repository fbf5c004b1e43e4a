package org.khen.authoring.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khen.PackProof;
import org.khen.RulePacks;
import org.khen.authoring.Toy;
import org.khen.pack.Language;

class CaseCoverageTest {

    @TempDir
    private Path temporary;

    private Toy toy;

    @BeforeEach
    void copy_the_toy_pack() throws IOException {
        toy = Toy.in(temporary);
    }

    @Test
    void cases_that_prove_everything_leave_nothing_missing() {
        CaseCoverage coverage = coverage();

        assertThat(toy.proof().passed()).isTrue();
        assertThat(coverage.missing()).isEmpty();
        assertThat(coverage.percent()).isEqualTo(100);
        for (CoverageKind kind : CoverageKind.values()) {
            assertThat(coverage.only(List.of(kind)).proved()).as(kind.en()).isPositive();
        }
    }

    @Test
    void an_item_says_where_it_stands_and_which_cases_prove_it() {
        assertThat(coverage().items())
                .anySatisfy(item -> {
                    assertThat(item.what().vi()).isEqualTo("tiêu chí toy.initiatives: mong đợi \"đạt\"");
                    assertThat(item.at().file()).isEqualTo("trees/criteria.csv");
                    assertThat(item.at().line()).isEqualTo(2);
                    assertThat(item.provedBy()).containsExactly("toy-001", "toy-004");
                })
                .anySatisfy(item -> {
                    assertThat(item.what().en())
                            .isEqualTo("criterion toy.hand: the condition \"works directly\" decides by being true");
                    assertThat(item.at().file()).isEqualTo("trees/rules.drl");
                    assertThat(item.at().line()).isEqualTo(17);
                    assertThat(item.provedBy()).containsExactly("toy-011");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "toy-009 | VERDICT | Thêm một tình huống ghi \"Hội đồng xem xét\" ở cột \"Mong đợi: toy.exemplary\".",
                "toy-003 | LIMIT | Thêm một tình huống mà số liệu đối chiếu với mức toy.initiative-count: giá trị cao hơn mức"
                        + " một bước (3 sáng kiến).",
                "toy-006 | LIMIT | Thêm một tình huống mà số liệu đối chiếu với mức toy.initiative-count: giá trị cao hơn mức"
                        + " một bước (2 sáng kiến).",
                "toy-016 | CHANGE_DATE | Thêm một tình huống đề nghị ngày 01/01/2000 (ngày quy định thay đổi) cho toy-title (cá"
                        + " nhân), ghi kết quả hoặc tiêu chí mong đợi.",
                "toy-008 | SOLE_REFUSAL | Thêm một tình huống mong đợi \"không đủ điều kiện\" chỉ vì tiêu chí toy.exemplary, mọi"
                        + " điều khác đều đạt.",
                "toy-010 | SOLE_REFUSAL | Thêm một tình huống mong đợi \"không đủ điều kiện\" chỉ vì tiêu chí toy.disciplined,"
                        + " mọi điều khác đều đạt.",
                "toy-011 | CONDITION | Thêm một tình huống mong đợi tiêu chí toy.hand, trong đó điều kiện \"trực tiếp lao động, công tác\" đúng"
                        + " và riêng nó quyết định kết luận (nếu nó sai thì kết luận khác đi).",
            })
    void a_case_taken_away_is_missed_in_a_sentence_that_says_what_to_add(
            String situation, CoverageKind kind, String sentence) throws IOException {
        toy.without(situation);

        assertThat(missing(kind)).containsExactly(sentence);
        assertThat(coverage().percent()).isLessThan(100);
    }

    @Test
    void the_day_before_a_change_is_missed_if_no_case_is_proposed_on_it() throws IOException {
        for (int i = 0; i < 9; i++) {
            toy.edit("trees/cases.csv", "toy-title;31/12/2014", "toy-title;30/12/2014");
        }

        assertThat(missing(CoverageKind.CHANGE_DATE))
                .containsExactly(
                        "Thêm một tình huống đề nghị ngày 31/12/2014 (ngày trước khi quy định thay đổi) cho toy-title"
                                + " (cá nhân), ghi kết quả hoặc tiêu chí mong đợi.");
    }

    @Test
    void a_case_that_expects_nothing_of_the_rules_proves_no_day_of_change() throws IOException {
        toy.edit("trees/cases.csv", "(toy-016;.*?);không đạt;;;;;;;;\\R", "$1;;;;;;;;toy-1;\n");

        assertThat(toy.proof().results()).anySatisfy(result -> {
            assertThat(result.situation().expectedSource()).isEqualTo("toy-1");
            assertThat(result.passed()).isTrue();
        });
        assertThat(missing(CoverageKind.CHANGE_DATE)).hasSize(1);
    }

    @Test
    void a_route_that_no_case_decides_is_missed() throws IOException {
        toy.edit("routes.csv", "toy-medal;cá nhân;;\\*;;toy.unseen", "toy-medal;cá nhân;;c;;toy.unseen");
        toy.edit("routes.csv", "toy-medal;cá nhân;;\\*;;toy.kind;(.*)toy-9", "toy-medal;cá nhân;;d;;toy.kind;$1toy-1");
        toy.edit("trees/cases.csv", "(toy-013.*?)đạt;chưa kết luận", "$1;chưa kết luận");
        toy.edit("trees/cases.csv", "(toy-014.*?)không đạt;chưa kết luận", "$1;chưa kết luận");

        assertThat(missing(CoverageKind.ROUTE))
                .containsExactly(
                        "Thêm một tình huống đủ thông tin để kết luận đạt hoặc không đạt – khen thưởng toy-medal (cá"
                                + " nhân): trường hợp xét d.");
    }

    @Test
    void a_route_that_can_only_stay_open_is_proved_by_showing_that_it_does() throws IOException {
        assertThat(missing(CoverageKind.ROUTE)).isEmpty();
        for (String situation : List.of("toy-013", "toy-014", "toy-015", "toy-017")) {
            toy.without(situation);
        }

        assertThat(missing(CoverageKind.ROUTE))
                .containsExactly(
                        "Thêm một tình huống xét theo trường hợp này (chưa có nguyên văn nên để ngỏ) – khen thưởng"
                                + " toy-medal (cá nhân): trường hợp xét duy nhất.");
    }

    @Test
    void a_refusal_with_two_causes_proves_neither() throws IOException {
        toy.edit("trees/cases.csv", "(toy-008.*?);không có;", "$1;khiển trách: 15/03/2014;");

        assertThat(missing(CoverageKind.SOLE_REFUSAL)).hasSize(1);
    }

    @Test
    void a_condition_that_another_hides_is_missed() throws IOException {
        // Whoever is a worker meets the criterion, whether or not the work is direct.
        toy.edit("trees/cases.csv", "(toy-011;.*?);công chức;có;", "$1;công nhân;có;");

        assertThat(missing(CoverageKind.CONDITION))
                .singleElement()
                .asString()
                .contains("điều kiện \"trực tiếp lao động, công tác\" đúng");
    }

    @Test
    void a_case_that_fails_proves_nothing() throws IOException {
        toy.edit("trees/cases.csv", "(toy-010.*?)không đủ điều kiện", "$1đủ điều kiện");

        assertThat(missing(CoverageKind.VERDICT)).singleElement().asString().contains("\"thuộc\"");
        assertThat(missing(CoverageKind.SOLE_REFUSAL)).hasSize(1);
    }

    @Test
    void what_no_case_can_prove_is_exempt_with_a_reason() {
        assertThat(coverage().exempt())
                .allSatisfy(item -> assertThat(item.isMissing()).isFalse())
                .extracting(item -> item.what().vi() + " – " + item.exempt().vi())
                .contains(
                        "tiêu chí toy.border: mong đợi \"thuộc\" – chưa bộ quy định nào có danh mục địa bàn mà quy tắc hỏi",
                        "tiêu chí toy.unseen: mong đợi \"đạt\" – mọi căn cứ của tiêu chí đều chưa xem được nguyên văn",
                        "toy-title (cá nhân): đề nghị ngày 31/12/1999, ngày trước khi quy định thay đổi – ngày này ngoài thời"
                                + " gian hiệu lực của bộ quy định và không bộ nào làm nền cho nó quy định",
                        "tiêu chí toy.kind: riêng nó làm hồ sơ không đủ điều kiện – chỉ được yêu cầu theo văn bản chưa xem được"
                                + " nguyên văn");
    }

    @Test
    void what_becomes_possible_is_no_longer_exempt() throws IOException {
        toy.edit("routes.csv", "(toy.kind;.*);toy-9", "$1;toy-1");
        toy.edit("trees/cases.csv", "(toy-014.*?)chưa kết luận", "$1không đủ điều kiện");

        assertThat(missing(CoverageKind.SOLE_REFUSAL)).isEmpty();
        assertThat(coverage().exempt())
                .noneSatisfy(item -> assertThat(item.what().vi()).startsWith("tiêu chí toy.kind: riêng nó"));
    }

    @Test
    void what_stays_open_is_exempt_only_where_nothing_else_settles_it() throws IOException {
        // Who is no worker is not at the border as a worker, wherever the border is.
        toy.edit(
                "trees/rules.drl",
                "worksAt\\(PlaceAttribute.BORDER\\)",
                "worksAt(PlaceAttribute.BORDER), isOneOf(Group.WORKER)");

        toy.edit("trees/cases.csv", "(toy-003;.*?);công chức;", "$1;công nhân;");

        assertThat(missing(CoverageKind.VERDICT))
                .containsExactly("Thêm một tình huống ghi \"không thuộc\" ở cột \"Mong đợi: toy.border\".");
        assertThat(exempt(CoverageKind.CONDITION))
                .containsExactly(
                        "tiêu chí toy.border: điều kiện \"làm việc tại: biên giới\" đúng thì quyết định kết luận",
                        "tiêu chí toy.border: điều kiện \"làm việc tại: biên giới\" sai thì quyết định kết luận");
    }

    @ParameterizedTest
    @CsvSource({"318, 1", "'', 0"})
    void a_kind_of_place_within_another_is_exempt_and_one_outside_of_it_is_not(String partOf, int exempt)
            throws IOException {
        toy.edit(
                "trees/rules.drl",
                "worksAt\\(PlaceAttribute.BORDER\\)",
                "worksAt(PlaceAttribute.ISLAND) || worksAt(PlaceAttribute.ISLAND_COMMUNE)");
        Files.writeString(
                toy.folder().resolve("places.csv"),
                "Mã đơn vị hành chính;Tên địa bàn;Cấp;Thuộc;Đặc điểm;Danh mục đầy đủ;Từ ngày;Đến hết ngày;Căn cứ;Thay bằng"
                        + " mã;Ghi chú\n318;huyện Đảo;huyện;;hải đảo;;01/01/2000;;toy-1;;\n11950;xã Đảo;xã;" + partOf
                        + ";xã đảo;;01/01/2001;;toy-1;;\n");

        assertThat(exempt(CoverageKind.CONDITION)).hasSize(exempt);
    }

    @Test
    void the_day_before_a_pack_begins_is_asked_for_if_it_builds_on_rules() throws IOException {
        Path upper = Files.createDirectory(temporary.resolve("upper"));
        Files.writeString(
                upper.resolve("pack.csv"),
                "Mục;Nội dung\nmã;upper\ntên;Trên\ntên tiếng Anh;Upper\nphiên bản;1\ncơ quan;Không ai\nhiệu lực từ"
                        + " ngày;01/06/2010\nhiệu lực đến hết ngày;\ndựa trên;toy\n");
        for (String table : List.of("sources.csv", "routes.csv")) {
            String heading = Files.readAllLines(toy.folder().resolve(table)).get(0);
            String row = table.equals("sources.csv")
                    ? "up-1;văn bản quy phạm pháp luật;03/2010/TOY;Không ai;;1;;;01/06/2010;;Thêm.;đã có tiêu chí;;đã xem"
                            + " nguyên văn;\n"
                    : "toy-medal;cá nhân;;*;;toy.hand;01/06/2010;;up-1;;\n";
            Files.writeString(upper.resolve(table), heading + "\n" + row);
        }
        RulePacks packs = RulePacks.inFolders(toy.folder(), upper);

        List<CoverageItem> missing = CaseCoverage.of(packs, new PackProof("upper", List.of(), List.of()))
                .only(List.of(CoverageKind.CHANGE_DATE))
                .missing();

        assertThat(missing)
                .extracting(item -> item.what().en())
                .containsExactly(
                        "toy-medal (individual): proposed on 2010-05-31, the day before the rules change",
                        "toy-medal (individual): proposed on 2010-06-01, the day on which the rules change");
    }

    private List<String> exempt(CoverageKind kind) {
        return coverage().only(List.of(kind)).exempt().stream()
                .map(item -> item.what().vi())
                .toList();
    }

    @Test
    void an_unknown_pack_is_refused() {
        assertThatThrownBy(() -> CaseCoverage.of(toy.packs(), new PackProof("other", List.of(), List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("other");
    }

    private CaseCoverage coverage() {
        return CaseCoverage.of(toy.packs(), toy.proof());
    }

    private List<String> missing(CoverageKind kind) {
        return coverage().only(List.of(kind)).missing().stream()
                .map(item -> item.advice().in(Language.VIETNAMESE))
                .toList();
    }
}
