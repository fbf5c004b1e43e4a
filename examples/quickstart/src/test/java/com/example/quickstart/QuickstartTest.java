package com.example.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.khen.Decision;
import org.khen.Outcome;
import org.khen.pack.Language;

class QuickstartTest {

    @Test
    void the_recruit_of_nine_months_is_refused_by_clause_and_number() {
        Decision decision = Quickstart.decide();
        assertThat(decision.outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(decision.summary(Language.VIETNAMESE))
                .isEqualTo("Không đủ điều kiện, tiêu chuẩn theo khoản 6 Điều 5 Nghị định 65/2014/NĐ-CP.");
        assertThat(decision.explain(Language.VIETNAMESE))
                .contains("09 tháng theo mọi cách hiểu (không xét nếu dưới 10 tháng)");
    }

    @Test
    void the_readme_shows_this_code() throws IOException {
        String source = Files.readString(Path.of("src/main/java/com/example/quickstart/Quickstart.java"));
        String shown = source.substring(source.indexOf("README >>>") + 10, source.indexOf("// <<< README"));
        assertThat(Files.readString(Path.of("../../README.md")))
                .contains(shown.stripIndent().strip());
    }
}
