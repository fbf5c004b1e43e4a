package org.khen.report.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khen.pack.Award;
import org.khen.pack.AwardGroup;
import org.khen.pack.CellRef;
import org.khen.pack.Subject;
import org.khen.pack.Text;
import org.khen.pack.Validity;

class AwardNamesTest {

    private final AwardNames names = new AwardNames(List.of(
            award("giay-khen", "Giấy khen", "Commendation certificate"),
            award("lao-dong-tien-tien", "Lao động tiên tiến", "Advanced worker"),
            award("giay-khen-khac", "Giấy khen", "Another certificate")));

    @Test
    void an_award_is_known_by_code_by_name_in_either_language_and_by_both() {
        assertThat(names.meantBy("lao-dong-tien-tien")).containsExactly("lao-dong-tien-tien");
        assertThat(names.meantBy("Lao động  TIÊN TIẾN")).containsExactly("lao-dong-tien-tien");
        assertThat(names.meantBy("advanced worker")).containsExactly("lao-dong-tien-tien");
        assertThat(names.meantBy(names.choice("lao-dong-tien-tien"))).containsExactly("lao-dong-tien-tien");
        assertThat(names.choices()).contains("lao-dong-tien-tien – Lao động tiên tiến");
    }

    @Test
    void a_name_that_two_awards_share_means_both_and_an_unknown_one_none() {
        assertThat(names.meantBy("Giấy khen")).containsExactly("giay-khen", "giay-khen-khac");
        assertThat(names.meantBy("lao-dong-tien-tie")).isEmpty();
        assertThat(names.nearest("Lao dong tien tien")).contains("Lao động tiên tiến");
    }

    @Test
    void without_packs_every_code_passes_and_nothing_else() {
        AwardNames none = new AwardNames(List.of());

        assertThat(none.meantBy("bat-ky")).containsExactly("bat-ky");
        assertThat(none.meantBy("bat-ky – Tên")).containsExactly("bat-ky");
        assertThat(none.meantBy("<script>")).isEmpty();
    }

    private static Award award(String code, String vi, String en) {
        return new Award(
                code,
                new Text(vi, en),
                AwardGroup.TITLE,
                null,
                Set.of(Subject.PERSON),
                null,
                new Text("", ""),
                Validity.ALWAYS,
                "nguon",
                new CellRef("awards.csv", 2, 1));
    }
}
