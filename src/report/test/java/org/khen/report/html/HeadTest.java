package org.khen.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.khen.PackUse;
import org.khen.pack.Language;
import org.khen.report.round.Say;
import org.khen.report.round.SuddenCase;

class HeadTest {

    @Test
    void the_foot_of_printed_pages_cannot_leave_its_string() {
        Head head = new Head(
                new Say(Language.VIETNAMESE),
                "k",
                "t",
                LocalDate.of(2015, 2, 12),
                List.of(new PackUse("x\"}</style>\\", "1\n2", "ab")));

        assertThat(head.footOfPage())
                .matches("\"[A-Za-z0-9\\\\]*\"")
                .contains("\\00003c")
                .contains("\\000022");
    }

    @Test
    void an_explanation_loses_its_head_and_its_foot_and_nothing_else() {
        List<Block> blocks = Block.of(
                "Hồ sơ X\nKết quả: Đủ\nĐủ điều kiện.\n\nĐiều kiện chung:\n  - Một.\n  Trường hợp a: Đạt\n    - Hai.\n\n- Ba.\n\nChân.\nTrang.\n");

        assertThat(blocks)
                .containsExactly(
                        new Block("lead", "Đủ điều kiện."),
                        new Block("heading", "Điều kiện chung:"),
                        new Block("item", "Một."),
                        new Block("subheading", "Trường hợp a: Đạt"),
                        new Block("sub", "Hai."),
                        new Block("item", "Ba."));
    }

    @Test
    void every_sudden_case_stands_in_one_span() {
        List<SuddenCase> cases = LongStream.of(-3, 0, 15, 16, 30, 31, 60, 61, 90, 91, 400)
                .mapToObj(days -> new SuddenCase(null, null, null, days))
                .toList();

        assertThat(Span.of(cases, new Say(Language.ENGLISH)).stream().map(Span::count))
                .containsExactly(3, 2, 2, 2, 2);
    }

    @Test
    void a_meter_never_shows_more_than_the_whole() {
        CapRow row = new CapRow("", "", 9, 3, 5, 4, "");

        assertThat(row.filled()).isEqualTo(75.0);
        assertThat(row.open()).isEqualTo(25.0);
        assertThat(new CapRow("", "", 9, 0, 5, null, "").filled()).isZero();
        assertThat(new CapRow("", "", 9, 0, 5, 0, "").open()).isZero();
    }
}
