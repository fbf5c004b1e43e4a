package org.khen.internal.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khen.internal.loading.LayerPacks.LIMITS;
import static org.khen.internal.loading.LayerPacks.adjustment;
import static org.khen.internal.loading.LayerPacks.limit;
import static org.khen.internal.loading.LayerPacks.source;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khen.PackLocation;
import org.khen.RulePacks;
import org.khen.pack.Language;

/** What a pack that builds on others may do: tighten, fill, add. */
class LayerVariantsTest {

    private static final String BREEDS = "từ;3;sáng kiến;01/01/2012";

    @TempDir
    Path folder;

    @Test
    void packs_on_packs_that_tighten_and_fill_have_no_problem_at_all() {
        assertThat(LayerPacks.copiedTo(folder).messages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "từ;3, từ;2", // the same
        "từ;3, trên;2",
        "từ;3, từ;4",
        "từ;3, đúng;2",
        "từ;3, đúng;5",
    })
    void a_minimum_may_stay_or_rise(String was, String is) {
        LayerPacks packs = LayerPacks.copiedTo(folder);
        packs.hamlet().replace("pack.csv", "county.breeds; ", "").replace(LIMITS, packs.hamletBreeds(), "");
        packs.village().replace(LIMITS, was, is);

        assertThat(packs.messages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', không quá;40", // the same
        "'', dưới;40",
        "'', không quá;0",
        "nhóm=nông dân, không quá;60",
        "nhóm=nông dân, không quá;41",
        "giới tính=nữ, không quá;39",
    })
    void a_maximum_may_stay_or_fall(String who, String is) {
        LayerPacks packs = LayerPacks.copiedTo(folder);
        packs.villageAlso("county.days-off")
                .append(LIMITS, limit("county.days-off;county.present", who, is + ";ngày làm việc"));

        assertThat(packs.messages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "village.more, + 2, ''",
        "village.more, x 3/2, ''",
        "village.more, + 0, ''",
        "county.months-women, - 2, giới tính=nữ",
        "county.months-women, + 1, giới tính=nữ",
        "county.months-women, + 1, ''",
    })
    void an_adjustment_may_make_a_limit_stricter(String id, String value, String who) {
        LayerPacks packs = LayerPacks.copiedTo(folder);
        packs.villageAlso(id.startsWith("county") ? id : "county.months")
                .append(LIMITS, adjustment(id, value).replace(";;;" + value, ";" + who + ";;" + value));

        assertThat(packs.messages()).isEmpty();
    }

    @Test
    void a_choice_that_nothing_confirms_may_stand_above_the_law() {
        LayerPacks packs = LayerPacks.copiedTo(folder);
        packs.village()
                .append("sources.csv", source("village-2", "lựa chọn của địa phương", "đã xem nguyên văn"))
                .replace(
                        LIMITS,
                        "31/12/2014;village-1;;theo văn bản",
                        "31/12/2014;village-2;;lựa chọn của địa phương, chưa xác nhận");

        assertThat(packs.messages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "lily;cá nhân;nông dân;a;;county.breeds", // a further demand
        "lily;cá nhân;nông dân;a;y;county.breeds", // a further group
        "lily;cá nhân;;*;;county.breeds",
        "lily;cá nhân;;*;;county.discipline",
        "lily;cá nhân;;*;;village.neighbourly", // what never refuses
        "rose;cá nhân;;*;;county.good-years",
    })
    void a_route_may_demand_more(String row) {
        LayerPacks packs = LayerPacks.copiedTo(folder);
        packs.village().append("routes.csv", row + ";01/01/2012;31/12/2014;village-1;;");

        assertThat(packs.messages()).isEmpty();
    }

    @Test
    void an_award_of_ones_own_has_routes_of_ones_own() {
        LayerPacks packs = LayerPacks.copiedTo(folder);
        packs.village()
                .write(
                        "awards.csv",
                        packs.county()
                                        .text("awards.csv")
                                        .lines()
                                        .limit(1)
                                        .findFirst()
                                        .orElseThrow()
                                + "\npoppy;Bông súng;Poppy;danh hiệu thi đua;;cá nhân;không;Trưởng làng;Head;01/01/2012;;village-1;\n")
                .append("routes.csv", "poppy;cá nhân;;a;;county.breeds;01/01/2012;;village-1;;")
                .append("routes.csv", "poppy;cá nhân;;b;;award:rose;01/01/2012;;village-1;;");

        assertThat(packs.messages()).isEmpty();
    }

    @Test
    void packs_beside_each_other_may_replace_the_same_on_days_that_do_not_meet() {
        LayerPacks packs = LayerPacks.copiedTo(folder);
        packs.town()
                .replace("pack.csv", "\"county.breeds; county.months\"", "county.breeds")
                .write(LIMITS, townBreeds(packs));

        assertThat(packs.messages()).isEmpty();
    }

    private static String townBreeds(LayerPacks packs) {
        return packs.hamlet().text(LIMITS).lines().limit(1).findFirst().orElseThrow() + "\n"
                + packs.hamletBreeds().replace("hamlet-1", "town-1").replace("01/01/2013;31/12/2013", "01/01/2015;");
    }

    @Test
    void both_values_and_both_citations_are_there_in_english() {
        LayerPacks packs = LayerPacks.copiedTo(folder);
        packs.village().replace(LIMITS, BREEDS, "từ;1;sáng kiến;01/01/2012");

        assertThat(RulePacks.check(List.of(PackLocation.folder(folder))).problems())
                .extracting(problem -> problem.in(Language.ENGLISH))
                .containsExactly("village/garden/limits.csv, cell G2: \"county.breeds\" says \"at least 1 initiative\""
                        + " (clause 2, Article 3, Decision 05/2012/QĐ-LA), which is not as strict as \"at least 2 initiatives\""
                        + " at county/garden/limits.csv, line 2 (point a, clause 1, Article 5, Decree 01/2010/NĐ-HU)."
                        + " Write the same or a stricter value: a pack may not loosen what it builds on.");
    }
}
