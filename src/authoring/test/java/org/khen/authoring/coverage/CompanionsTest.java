package org.khen.authoring.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khen.PackProof;
import org.khen.RulePacks;
import org.khen.pack.Text;

class CompanionsTest {

    private static final String RUNS = "runs(Rating.EXCELLENT, param(\"reach\"))";
    private static final String TITLES = RUNS + ".lasting(\"long\").titles(\"thorn\").satisfies(\"some\")";
    private static final String IDEAS = RUNS + ".lasting(\"long\").initiatives(Level.BASE).satisfies(\"idea\")";

    @TempDir
    private Path temporary;

    @Test
    void what_fails_along_on_every_route_is_named() {
        assertThat(exempt(route("a;;years", "a;;ideas", "b;;years", "b;;titles", "b;;ideas")))
                .containsExactly(
                        "hồ sơ không đạt tiêu chí này thì cũng không đạt tiêu chí ideas, nên không bao giờ chỉ vì riêng nó");
    }

    @Test
    void of_routes_with_different_ones_each_is_named() {
        assertThat(exempt(route("a;;years", "a;;ideas", "b;;years", "b;;titles")))
                .containsExactly(
                        "ở mỗi trường hợp xét, hồ sơ không đạt tiêu chí này thì cũng không đạt một tiêu chí khác (ideas;"
                                + " titles), nên không bao giờ chỉ vì riêng nó");
    }

    @Test
    void alternatives_fail_along_if_all_of_them_do() {
        assertThat(exempt(route("*;;years", "*;x;ideas", "*;x;titles")))
                .containsExactly(
                        "hồ sơ không đạt tiêu chí này thì cũng không đạt tiêu chí ideas và titles, nên không bao giờ chỉ vì"
                                + " riêng nó");
    }

    @Test
    void the_one_that_fails_along_may_still_refuse_alone() {
        assertThat(missing(route("*;;years", "*;;ideas"))).containsExactly("ideas");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Asked on another route only, or not on all routes.
                "a;;years | b;;ideas",
                "a;;years | a;;ideas | b;;years",
                // One of two alternatives, of which the other may be met.
                "*;;years | *;x;ideas | *;x;works",
                // Fails along, but does not come from the same run, or asks for nothing.
                "*;;years | *;;other-run",
                "*;;years | *;;nothing",
                // One rule has an alternative of its own.
                "*;;years | *;;either",
            })
    void what_does_not_fail_along_on_every_route_hides_nothing(String rows) {
        assertThat(missing(route(rows.split(" \\| ", -1)))).contains("years");
        assertThat(exempt(route(rows.split(" \\| ", -1)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // For workers alone, by a text that nobody has seen, or from a later day on.
                "công nhân;*;;ideas;01/01/2010;;law;;",
                ";*;;ideas;01/01/2010;;lost;;",
                ";*;;ideas;01/01/2012;;law;;"
            })
    void a_row_that_does_not_refuse_everybody_whom_the_other_refuses_hides_nothing(String row) {
        assertThat(missing(route("*;;years").route(row))).contains("years");
    }

    @Test
    void a_row_for_the_same_people_hides_what_is_asked_of_them() {
        RunsPack pack = rules().route("công nhân;*;;years;01/01/2010;;law;;")
                .route("\"công nhân; nông dân\";*;;ideas;01/01/2010;;law;;");

        assertThat(exempt(pack)).hasSize(1);
    }

    @Test
    void a_condition_is_hidden_by_one_of_the_same_rule_that_fails_along() {
        assertThat(conditions(RUNS + ".years().satisfies(\"long\"), " + IDEAS))
                .containsExactly(
                        "hồ sơ không đạt điều kiện này thì cũng không đạt điều kiện về mức \"idea\" (từ 01 sáng kiến trở lên)"
                                + " của cùng quy tắc, nên không bao giờ chỉ vì riêng nó");
        assertThat(conditions("holdsAward(\"leaf\"), "
                        + RUNS.concat(".afterAward(\"leaf\", param(\"clock\")).years().satisfies(\"long\")")))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".years().satisfies(\"long\") || ",
                ".years().satisfies(\"short\"), ",
                ".afterAward(\"leaf\", param(\"clock\")).years().satisfies(\"long\"), "
            })
    void a_condition_that_may_fail_alone_is_not_hidden(String first) {
        assertThat(conditions(RUNS + first + IDEAS)).isEmpty();
    }

    @Test
    void a_condition_inside_a_group_of_which_one_suffices_is_not_hidden() {
        assertThat(conditions("worksDirectly() || (" + RUNS + ".years().satisfies(\"long\") && " + IDEAS + ")"))
                .isEmpty();
    }

    private static RunsPack rules() {
        return new RunsPack()
                .unasked("years", RUNS + ".years().satisfies(\"long\")")
                .unasked("ideas", IDEAS)
                .unasked("titles", TITLES)
                .unasked("works", "worksDirectly()")
                .unasked("nothing", RUNS + ".lasting(\"long\").titles(\"thorn\").satisfies(\"none\")")
                .unasked("other-run", IDEAS.replace("reach", "any"))
                .unasked("either", "worksDirectly() || " + IDEAS);
    }

    /** Rows of routes by route, alternatives and criterion. */
    private static RunsPack route(String... rows) {
        RunsPack pack = rules();
        for (String row : rows) {
            pack.route(";" + row + ";01/01/2010;;law;;");
        }
        return pack;
    }

    private List<CoverageItem> items(RunsPack pack, CoverageKind kind) {
        RulePacks packs = pack.packs(temporary);
        return CaseCoverage.of(packs, new PackProof("runs", List.of(), List.of()))
                .only(List.of(kind))
                .items();
    }

    private List<String> missing(RunsPack pack) {
        return items(pack, CoverageKind.SOLE_REFUSAL).stream()
                .filter(CoverageItem::isMissing)
                .map(CoverageItem::id)
                .toList();
    }

    private List<String> exempt(RunsPack pack) {
        return reasons(items(pack, CoverageKind.SOLE_REFUSAL));
    }

    private List<String> conditions(String condition) {
        return reasons(items(new RunsPack().rule("tried", condition), CoverageKind.CONDITION));
    }

    private static List<String> reasons(List<CoverageItem> items) {
        return items.stream()
                .map(CoverageItem::exempt)
                .filter(why -> why != null && why.vi().contains("cũng không đạt"))
                .map(Text::vi)
                .toList();
    }
}
