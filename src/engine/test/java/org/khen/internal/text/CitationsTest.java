package org.khen.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khen.Citation;
import org.khen.pack.Confidence;
import org.khen.pack.Language;
import org.khen.pack.SourceType;

/** Citations that share an instrument or an article share its name. */
class CitationsTest {

    private static final String DECREE = "65/2014/NĐ-CP";

    private static Citation of(
            String number, @Nullable String article, @Nullable String clause, @Nullable String point) {
        return new Citation("s", SourceType.NORMATIVE, number, article, clause, point, Confidence.SEEN);
    }

    private static String joined(Language language, Citation... citations) {
        return Citations.joined(List.of(citations), citation -> "", language);
    }

    @Test
    void clauses_of_one_article_share_it_and_articles_of_one_instrument_its_name() {
        assertThat(joined(
                        Language.VIETNAMESE,
                        of(DECREE, "23", "1", "c"),
                        of(DECREE, "2", "4", null),
                        of(DECREE, "23", "3", "c"),
                        of("15/2003/QH11", "6", "2", "b")))
                .isEqualTo("điểm c khoản 1, điểm c khoản 3 Điều 23, khoản 4 Điều 2 Nghị định 65/2014/NĐ-CP;"
                        + " điểm b khoản 2 Điều 6 Luật 15/2003/QH11");
        assertThat(joined(Language.VIETNAMESE, of("6963/KH-UBND", "I", "5", null), of("6963/KH-UBND", "II", "2", null)))
                .isEqualTo("điểm 5 mục I, điểm 2 mục II Kế hoạch 6963/KH-UBND");
    }

    @Test
    void an_instrument_without_a_number_stands_alone_and_the_same_clause_is_told_once() {
        assertThat(joined(Language.VIETNAMESE, of("42/2010/NĐ-CP", null, null, null)))
                .isEqualTo("Nghị định 42/2010/NĐ-CP");
        assertThat(joined(Language.VIETNAMESE, of(DECREE, "2", "4", null), of(DECREE, "2", "4", null)))
                .isEqualTo("khoản 4 Điều 2 Nghị định 65/2014/NĐ-CP");
        assertThat(joined(Language.VIETNAMESE, of(DECREE, "2", null, null), of(DECREE, "2", "4", null)))
                .isEqualTo("Điều 2, khoản 4 Điều 2 Nghị định 65/2014/NĐ-CP");
    }

    @Test
    void in_english_each_stands_alone() {
        assertThat(joined(Language.ENGLISH, of(DECREE, "23", "1", null), of(DECREE, "23", "2", null)))
                .isEqualTo("clause 1, Article 23, Decree 65/2014/NĐ-CP; clause 2, Article 23, Decree 65/2014/NĐ-CP");
    }

    @Test
    void what_is_marked_keeps_its_mark_apart() {
        Citation seen = of(DECREE, "23", "1", null);
        Citation other = of(DECREE, "23", "2", null);
        assertThat(Citations.joined(
                        List.of(seen, other),
                        citation -> citation.equals(other) ? " (theo nguồn thứ cấp)" : "",
                        Language.VIETNAMESE))
                .isEqualTo("khoản 1 Điều 23 Nghị định 65/2014/NĐ-CP; khoản 2 Điều 23 Nghị định 65/2014/NĐ-CP"
                        + " (theo nguồn thứ cấp)");
    }
}
