package org.khen.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khen.pack.Language;
import org.khen.pack.PackProblem;

class RuleMessagesTest {

    @Test
    void a_misspelt_word_is_answered_by_the_nearest_one() {
        assertSays(
                "workingDaysOff().satisfis(\"a\")",
                "RULE-WORD",
                "p/t/rules.drl, line 3, column 36: “satisfis” is not a word of the vocabulary here. Did you mean “satisfies”?");
        assertSays(
                "workDirectly()",
                "RULE-WORD",
                "p/t/rules.drl, line 3, column 19: “workDirectly” is not a word of the vocabulary here."
                        + " Did you mean “worksDirectly”?");
    }

    @Test
    void officers_read_the_same_in_vietnamese() {
        assertThat(problems(GoodRules.rule("r", "workDirectly()")).get(0).in(Language.VIETNAMESE))
                .isEqualTo("p/t/rules.drl, dòng 3, cột 19: “workDirectly” không có trong từ vựng ở vị trí này."
                        + " Ý bạn là “worksDirectly”?");
    }

    @Test
    void a_misspelt_constant_is_answered_by_the_nearest_one() {
        assertSays(
                "isOneOf(Group.MILITA)",
                "RULE-CONSTANT",
                "p/t/rules.drl, line 3, column 33: “MILITA” is not one of Group. Did you mean “MILITIA”?");
        assertSays(
                "isOneOf(Groups.MILITIA)",
                "RULE-CONSTANT",
                "p/t/rules.drl, line 3, column 27: “Groups” is not a kind of word of the vocabulary."
                        + " Did you mean “Group”?");
        assertSays(
                "isOneOf(MILITIA)",
                "RULE-CONSTANT",
                "p/t/rules.drl, line 3, column 27: “MILITIA” is not a kind of word of the vocabulary."
                        + " Did you mean “Group.MILITIA”?");
    }

    @Test
    void a_negation_is_answered_by_the_word_for_it() {
        assertCode("!holdsLeadingPost()", "RULE-NEGATION 3 19");
        assertCode("worksDirectly() && not holdsLeadingPost()", "RULE-NEGATION 3 38");
        assertThat(only("!holdsLeadingPost()").advice().en()).contains("holdsNoLeadingPost()");
    }

    @Test
    void a_comparison_is_answered_by_limits() {
        assertCode("workingDaysOff() >= 3", "RULE-COMPARISON 3 36");
        assertCode("worksDirectly() == true", "RULE-COMPARISON 3 35");
        assertThat(only("workingDaysOff() >= 3").advice().en())
                .contains("limits.csv")
                .contains(".satisfies(\"");
    }

    @Test
    void names_are_defined_once_before_they_are_used_and_are_used() {
        assertCode("$run.years().satisfies(\"a\")", "RULE-UNBOUND 3 19");
        assertCode("$run : runUpToProposal(Rating.GOOD), $rum.years().satisfies(\"a\")", "RULE-UNBOUND 3 56");
        assertCode("$d.worksDirectly()", "RULE-UNBOUND 3 19");
        assertCode("$run : runUpToProposal(Rating.GOOD), worksDirectly()", "RULE-UNUSED 3 19");
        assertCode(
                "$a : workingDaysOff(), $a.satisfies(\"a\"), $a : workingDaysOff(), $a.satisfies(\"a\")",
                "RULE-REBOUND 3 61");
        assertCode("$d : workingDaysOff(), worksDirectly()", "RULE-REBOUND 3 19");
        assertCode("$yes : worksDirectly(), worksDirectly()", "RULE-BINDING 3 19");
        assertCode("worksDirectly() && ($a : workingDaysOff())", "RULE-BINDING 3 39");
    }

    @Test
    void what_a_word_takes_is_checked() {
        assertCode("isOneOf()", "RULE-ARGUMENT 3 19");
        assertCode("worksDirectly(3)", "RULE-ARGUMENT 3 19");
        assertCode("isOneOf(Rating.GOOD)", "RULE-ARGUMENT 3 19");
        assertCode("holdsAward(Group.MILITIA)", "RULE-ARGUMENT 3 19");
        assertCode("bestRun(Rating.GOOD, 3).years().satisfies(\"a\")", "RULE-ARGUMENT 3 19");
        assertCode("isOneOf(3.5)", "RULE-NUMBER 3 27");
        assertCode("isOneOf(010)", "RULE-NUMBER 3 27");
        assertCode("isOneOf(-1)", "RULE-ARGUMENT 3 27");
        assertCode("holdsAward(\"Huân chương\")", "RULE-CODE 3 30");
        assertCode("workingDaysOff()", "RULE-NOT-CONDITION 3 19");
        assertCode("worksDirectly", "RULE-SYNTAX 3 32");
        assertCode("met(\"r\")", "RULE-WORD 3 19");
        assertCode("param(\"a\")", "RULE-WORD 3 19");
        assertCode("", "RULE-EMPTY 3 20");
    }

    @Test
    void groups_lie_in_one_another_six_deep_at_most() {
        String six = "worksDirectly()";
        for (int i = 0; i < 6; i++) {
            six = "(" + six + (i % 2 == 0 ? " || " : " && ") + "holdsLeadingPost())";
        }
        assertThat(problems(GoodRules.rule("r", six))).isEmpty();
        assertCode(six + " || worksDirectly()", "RULE-NESTING 3 19");
    }

    @Test
    void what_is_missing_is_named_where_it_is_missing() {
        String rule = GoodRules.rule("r", "holdsAward(\"a\")");
        assertThat(codes(rule.replace(";", ""))).containsExactly("RULE-SYNTAX 5 16");
        assertThat(codes(rule.replace("end", "") + rule.replace("\"r\"", "\"s\"")))
                .containsExactly("RULE-END 5 17");
        assertThat(codes(rule.replace("end", ""))).containsExactly("RULE-END 5 17");
        assertThat(codes(rule.replace("then", ""))).containsExactly("RULE-PATTERN 5 5");
        assertThat(codes(rule.replace("when", ""))).containsExactly("RULE-ATTRIBUTE 3 5");
        assertThat(codes(rule.replace("\"a\"", "\"a"))).containsExactly("RULE-QUOTE 3 30");
        assertThat(codes(rule.replace("\"a\"", "a\""))).first().asString().isEqualTo("RULE-ARGUMENT 3 30");
        assertThat(codes(rule.replace("Dossier", "Dosier"))).containsExactly("RULE-PATTERN 3 10");
        assertThat(codes(rule.replace("rule \"r\"", "rule r"))).containsExactly("RULE-NAME 1 6");
        assertThat(codes("/* " + rule)).containsExactly("RULE-COMMENT 1 1");
    }

    @Test
    void reading_goes_on_after_a_fault() {
        String rules = GoodRules.rule("a", "workDirectly(), isOneOf(Group.X), worksDirectly()")
                + GoodRules.rule("b", "worksDirectly() &&")
                + GoodRules.rule("c", "$run : bestRun(Rating.X, param(\"w\")), $run.years().satisfies(\"y\")")
                + GoodRules.rule("d", "worksDirectly()");
        ParsedRules parsed = RuleFileParser.parse("p", "t/rules.drl", rules);
        assertThat(parsed.problems())
                .extracting(PackProblem::code)
                .containsExactly("RULE-WORD", "RULE-CONSTANT", "RULE-SYNTAX", "RULE-CONSTANT");
        assertThat(parsed.rules()).extracting(ParsedRule::name).containsExactly("d");
    }

    @Test
    void files_rules_and_conditions_have_a_largest_size() {
        assertThat(codes("// " + "x".repeat(256 * 1024))).containsExactly("RULE-TOO-LARGE 0 0");
        StringBuilder many = new StringBuilder();
        for (int i = 0; i <= 500; i++) {
            many.append(GoodRules.rule("r" + i, "worksDirectly()"));
        }
        assertThat(codes(many.toString())).containsExactly("RULE-TOO-MANY 3001 1");
        String long1 = String.join(" && ", Collections.nCopies(201, "worksDirectly()"));
        assertThat(codes(GoodRules.rule("r", long1)))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("RULE-TOO-MANY 3 ");
    }

    private static void assertSays(String condition, String code, String message) {
        assertThat(only(condition).code()).isEqualTo(code);
        assertThat(only(condition).in(Language.ENGLISH)).isEqualTo(message);
    }

    private static void assertCode(String condition, String expected) {
        assertThat(codes(GoodRules.rule("r", condition))).as(condition).containsExactly(expected);
    }

    private static PackProblem only(String condition) {
        return problems(GoodRules.rule("r", condition)).get(0);
    }

    private static List<String> codes(String text) {
        return problems(text).stream()
                .map(p -> p.code() + " " + p.at().line() + " " + p.at().column())
                .toList();
    }

    private static List<PackProblem> problems(String text) {
        return RuleFileParser.parse("p", "t/rules.drl", text).problems();
    }
}
