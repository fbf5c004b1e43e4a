package org.khen.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khen.EligibilityEngine;
import org.khen.pack.Language;

/** What {@code khen pack check} owes its readers and loading tells already: no check here repeats it. */
class CoveredByLoadingTest {

    private static final String RULES = "trees/rules.drl";
    private static final String LOW = "initiatives(Level.BASE).satisfies(\"toy.low-count\")";

    @TempDir
    Path folder;

    @Test
    void unused_and_unknown_limits_with_a_suggestion() {
        assertThat(told(new ToyPack().replace(RULES, "toy.low-count", "toy.low-cuont")))
                .contains("UNKNOWN-LIMIT toy/trees/rules.drl, dòng 3, cột 53: Không có mức quy định \"toy.low-cuont\"."
                        + " Ý bạn là \"toy.low-count\"?");
        assertThat(told(new ToyPack()
                        .add(
                                "trees/limits.csv",
                                "toy.x;toy.low;mức quy định;;;từ;1;lần;01/01/2010;;toy-1;;theo văn bản;;")))
                .singleElement()
                .asString()
                .startsWith("LIMIT-UNUSED toy/trees/limits.csv, ô A7: ");
    }

    @Test
    void criteria_that_no_award_asks_for() {
        assertThat(told(new ToyPack()
                        .replace("routes.csv", "low;cá nhân;;*;;toy.low-discipline;01/01/2010;;toy-1;;\n", "")))
                .singleElement()
                .asString()
                .startsWith("CRITERION-UNASKED toy/trees/criteria.csv, ô A4: ");
    }

    @Test
    void words_misspelt_in_tables_and_rules_with_a_suggestion() {
        assertThat(told(new ToyPack().replace("trees/limits.csv", ";từ;khiển trách;", ";từ;khiển chách;")))
                .anyMatch(told -> told.startsWith("WORD-UNKNOWN toy/trees/limits.csv, ô G5: ")
                        && told.contains("khiển trách\"?"));
        assertThat(told(new ToyPack().replace(RULES, "shareOfAdvancedWorkers", "shareOfAdvancedWorker")))
                .anyMatch(told -> told.startsWith("RULE-WORD ") && told.contains("shareOfAdvancedWorkers"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit", "meets", "matches", "before", "after", "from", "not", "eval", "this"})
    void a_name_without_its_dollar_sign_is_refused(String name) {
        assertThat(told(new ToyPack()
                        .replace(
                                RULES,
                                LOW,
                                name + " : initiatives(Level.BASE), " + name + ".satisfies(\"toy.low-count\")")))
                .anyMatch(told -> told.startsWith("RULE-"));
    }

    @Test
    void with_its_dollar_sign_every_word_of_drools_may_be_a_name() {
        List<String> names = Stream.of(
                        "unit",
                        "meets",
                        "matches",
                        "contains",
                        "before",
                        "after",
                        "during",
                        "includes",
                        "starts",
                        "finishes",
                        "coincides",
                        "overlaps",
                        "from",
                        "not",
                        "exists",
                        "forall",
                        "eval",
                        "this",
                        "null",
                        "collect",
                        "accumulate",
                        "over",
                        "query",
                        "rule",
                        "when",
                        "then",
                        "end",
                        "class",
                        "memberOf",
                        "soundslike",
                        "in",
                        "or",
                        "and")
                .toList();
        String bound = names.stream()
                .map(name -> "$" + name + " : initiatives(Level.BASE), $" + name + ".satisfies(\"toy.low-count\")")
                .collect(Collectors.joining(", "));
        ToyPack toy = new ToyPack().replace(RULES, LOW, bound);

        assertThat(told(toy)).isEmpty();
        assertThatCode(() -> EligibilityEngine.of(toy.load(folder))).doesNotThrowAnyException();
    }

    private List<String> told(ToyPack toy) {
        return toy.report(folder).problems().stream()
                .map(problem -> problem.code() + " " + problem.in(Language.VIETNAMESE))
                .toList();
    }
}
