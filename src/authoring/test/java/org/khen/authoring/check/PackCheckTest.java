package org.khen.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khen.PackLocation;
import org.khen.PackReport;
import org.khen.RulePacks;

class PackCheckTest {

    private static final LocalDate DAY = LocalDate.of(2030, 1, 1);

    @TempDir
    Path folder;

    @Test
    void of_a_sound_pack_nothing_is_said() {
        assertThat(new ToyPack().advice(folder)).isEmpty();
    }

    @Test
    void what_loading_tells_and_advice_stand_in_one_list_by_place() {
        PackReport report = new ToyPack()
                .replace("trees/limits.csv", ";từ;2;", ";từ;0;")
                .add("trees/limits.csv", "toy.unused;toy.low;mức quy định;;;từ;1;lần;01/01/2010;;toy-1;;theo văn bản;;")
                .report(folder);

        assertThat(ToyPack.told(PackCheck.all(report, null, 12)))
                .hasSize(2)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("LIMIT-ALWAYS-MET toy/trees/limits.csv, ô G2: "),
                        second -> assertThat(second).startsWith("LIMIT-UNUSED toy/trees/limits.csv, ô A7: "));
        assertThat(PackCheck.all(report, DAY, 12)).hasSize(3);
    }

    @Test
    void of_packs_that_do_not_load_only_the_errors_are_told() {
        PackReport report =
                new ToyPack().replace("trees/limits.csv", ";từ;2;", ";từ;hai;").report(folder);

        assertThat(PackCheck.all(report, DAY, 12)).isEqualTo(report.problems()).isNotEmpty();
    }

    @Test
    void cells_are_found_whatever_the_order_and_language_of_the_headings() {
        PackReport report = new ToyPack().write("trees/limits.csv", """
                        value;unit;id;criterion;role;applies_to;direction;from;to;source;status
                        0;initiatives;toy.low-count;toy.low;limit;;at least;01/01/2010;;toy-1;by the text
                        3;initiatives;toy.high-count;toy.high;limit;;at least;01/01/2010;;toy-1;by the text
                        warning;;toy.low-form;toy.low-discipline;limit;;at least;01/01/2010;;toy-1;by the text
                        reprimand;;toy.high-form;toy.high-discipline;limit;;at least;01/01/2010;;toy-1;by the text
                        50;%;toy.team-share;toy.team;limit;;at least;01/01/2010;;toy-1;by the text
                        """).report(folder);

        assertThat(ToyPack.told(PackCheck.all(report, null, 12)))
                .singleElement()
                .asString()
                .startsWith("LIMIT-ALWAYS-MET toy/trees/limits.csv, ô A2: ");
    }

    @Test
    void the_same_packs_get_the_same_advice_in_the_same_order() {
        RulePacks packs = new ToyPack()
                .replace("trees/limits.csv", ";từ;2;", ";từ;0;")
                .replace("trees/limits.csv", ";từ;50;", ";từ;955;")
                .load(folder);

        assertThat(PackCheck.of(packs)).hasSize(2).isEqualTo(PackCheck.of(packs));
    }

    @Test
    void less_than_a_month_between_checks_is_refused() {
        RulePacks packs = new ToyPack().load(folder);

        assertThatThrownBy(() -> PackCheck.of(packs, DAY, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("monthsBetweenChecks = 0");
    }

    @Test
    void about_the_shipped_packs_nothing_is_said() {
        Path rules = Path.of("../../rules");
        RulePacks packs = RulePacks.from(Stream.of("places", "law-2003", "law-2022", "hai-phong-6963")
                .map(rules::resolve)
                .map(PackLocation::folder)
                .toList());

        assertThat(ToyPack.told(PackCheck.of(packs))).isEmpty();
        assertThat(ToyPack.told(PackCheck.of(packs, LocalDate.of(2026, 12, 1), 12)))
                .isEqualTo(List.of());
    }
}
