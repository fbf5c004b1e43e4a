package org.khen.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MissingEvidenceTest {

    private static final String INITIATIVES =
            "candidate.initiatives;Sáng kiến;Initiatives;Quyết định công nhận;Thủ trưởng;không;;\n";

    @TempDir
    Path folder;

    @Test
    void a_fact_that_rules_read_and_no_row_is_about_is_told_once() {
        assertThat(new ToyPack().replace("evidence.csv", INITIATIVES, "").advice(folder))
                .containsExactly(
                        "EVIDENCE-MISSING toy/trees/criteria.csv, ô A2: Tiêu chí \"toy.low\" và 1 tiêu chí khác cần biết"
                                + " sáng kiến, nhưng evidence.csv không có dòng \"candidate.initiatives\". Hãy thêm dòng đó: tên gọi,"
                                + " giấy tờ chứng minh, nơi cấp.");
    }

    @Test
    void facts_of_collectives_are_asked_of_collectives() {
        assertThat(new ToyPack()
                        .replace(
                                "evidence.csv",
                                "candidate.memberResults;Thành viên;Members;Báo cáo;Đơn vị;không;;\n",
                                "")
                        .advice(folder))
                .singleElement()
                .asString()
                .startsWith("EVIDENCE-MISSING toy/trees/criteria.csv, ô A6: Tiêu chí \"toy.team\" cần biết ");
    }

    @Test
    void what_only_a_later_rule_reads_is_found_on_the_day_it_begins() {
        ToyPack toy = new ToyPack()
                .add("routes.csv", "low;cá nhân;;*;;toy.later;01/01/2015;;toy-1;;")
                .add(
                        "trees/criteria.csv",
                        "toy.later;Mưu trí;Wit;tiêu chuẩn;cá nhân;đối chiếu số liệu;toy-1;01/01/2015;;")
                .add("trees/limits.csv", "toy.wit;toy.later;mức quy định;;;từ;1;lần;01/01/2015;;toy-1;;theo văn bản;;")
                .add("trees/rules.drl", ToyPack.rule("toy.later", "combatIngenuities().satisfies(\"toy.wit\")"));

        assertThat(toy.advice(folder)).singleElement().asString().contains("\"candidate.combatIngenuities\"");
        assertThat(toy.add("evidence.csv", "candidate.combatIngenuities;Mưu trí;Wit;Giấy;Đơn vị;không;;")
                        .advice(folder))
                .isEmpty();
    }
}
