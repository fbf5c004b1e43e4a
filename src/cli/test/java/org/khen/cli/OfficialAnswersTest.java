package org.khen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khen.cli.Call.khenVi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The published answers in {@code examples/official-answers}: what the command tells of them, and the packs beside them. */
class OfficialAnswersTest {

    private static final Path ANSWERS = Path.of("../../examples/official-answers");

    @Test
    void each_answer_stands_beside_the_outcome_with_its_clause() {
        Call call = khenVi("evaluate", ANSWERS);

        assertThat(call.out())
                .contains("OC-018 – Chiến sĩ thi đua cơ sở: Không đủ điều kiện\n")
                .contains("  Câu trả lời (Bộ Nội vụ, 17/12/2020): Không đủ điều kiện – cùng kết quả."
                        + " Căn cứ: điểm b khoản 3 Điều 9 Nghị định 91/2017/NĐ-CP.\n")
                .contains("Cùng kết quả với câu trả lời: 25 trong 25 hồ sơ\n")
                .doesNotContain("KHÔNG như mong đợi");
        assertThat(call.exitCode()).isZero();
    }

    @Test
    void the_packs_beside_the_answers_prove_themselves_without_warning() throws IOException {
        try (Stream<Path> packs = Files.list(ANSWERS.resolve("packs"))) {
            for (Path pack : packs.sorted().toList()) {
                Call call = khenVi("pack", "check", pack);

                assertThat(call.out()).as(call.err()).contains("Không có lỗi; 0 cảnh báo");
                assertThat(call.exitCode()).isZero();
            }
        }
    }
}
