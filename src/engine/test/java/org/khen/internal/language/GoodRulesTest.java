package org.khen.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khen.internal.language.Condition.And;
import org.khen.internal.language.Condition.Or;
import org.khen.internal.language.Reference.Kind;
import org.khen.pack.CellRef;

class GoodRulesTest {

    @Test
    void rules_of_every_shape_are_read() {
        assertThat(GoodRules.all()).hasSizeGreaterThanOrEqualTo(40).allSatisfy(text -> {
            ParsedRules parsed = parse(text);
            assertThat(parsed.problems()).isEmpty();
            assertThat(parsed.rules()).hasSize(1);
        });
    }

    @Test
    void what_is_printed_is_read_as_the_same_rule() {
        for (String text : GoodRules.all()) {
            ParsedRule rule = rule(text);
            ParsedRule again = rule(DrlText.of(rule));
            assertThat(again.condition()).isEqualTo(rule.condition());
            assertThat(again.bindings()).isEqualTo(rule.bindings());
            assertThat(again.name()).isEqualTo(rule.name());
            assertThat(DrlText.of(again)).isEqualTo(DrlText.of(rule));
        }
    }

    @Test
    void a_rule_without_comments_and_spare_brackets_is_printed_as_it_was_written() {
        for (String text : GoodRules.all()) {
            if (!text.contains("//") && !text.contains("/*") && !text.contains("((") && !text.contains(")) ||")) {
                ParsedRule rule = rule(text);
                String printed = DrlText.of(rule);
                assertThat(bare(printed)).isEqualTo(bare(text));
            }
        }
    }

    @Test
    void drools_is_given_the_same_text_of_another_type() {
        List<ParsedRule> rules =
                GoodRules.all().stream().map(GoodRulesTest::rule).toList();
        String given = DrlText.forDrools(rules);
        String stripped = given.substring(given.indexOf("rule \"")).replace("AskedDossier(", "Dossier(");
        ParsedRules again = parse(stripped);
        assertThat(again.problems()).isEmpty();
        assertThat(DrlText.forDrools(again.rules())).isEqualTo(given);
    }

    @Test
    void a_comma_binds_least_and_and_binds_most() {
        Or or = (Or) condition("worksDirectly() || holdsLeadingPost() && isOneOf(Group.FARMER)");
        assertThat(or.any()).hasSize(2);
        assertThat(or.any().get(1)).isInstanceOf(And.class);
        And and = (And) condition("worksDirectly() || holdsLeadingPost(), isOneOf(Group.FARMER)");
        assertThat(and.all()).hasSize(2);
        assertThat(and.all().get(0)).isInstanceOf(Or.class);
        assertThat(condition("(worksDirectly() && holdsLeadingPost()), isOneOf(Group.FARMER)"))
                .isEqualTo(condition("worksDirectly() && (holdsLeadingPost() && isOneOf(Group.FARMER))"));
    }

    @Test
    void a_rule_knows_the_codes_it_uses_and_where() {
        ParsedRule rule = rule("rule \"r\" when\n$d : Dossier( $run : bestRun(Rating.GOOD, param(\"w\")),\n"
                + "$run.titles(\"a\").satisfies(\"l\") ) then $d.met(\"r\"); end");
        assertThat(rule.references())
                .containsExactly(
                        new Reference(Kind.PARAMETER, "w", new CellRef("t/rules.drl", 2, 49)),
                        new Reference(Kind.AWARD, "a", new CellRef("t/rules.drl", 3, 13)),
                        new Reference(Kind.LIMIT, "l", new CellRef("t/rules.drl", 3, 28)));
        assertThat(rule.placesOfTests()).containsExactly(new CellRef("t/rules.drl", 3, 1));
        assertThat(rule.at()).isEqualTo(new CellRef("t/rules.drl", 1, 1));
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_are_read() {
        ParsedRules parsed =
                parse("\uFEFF" + GoodRules.rule("r", "worksDirectly()").replace("\n", "\r\n"));
        assertThat(parsed.problems()).isEmpty();
        assertThat(parsed.rules().get(0).text()).startsWith("rule").endsWith("end");
    }

    @Test
    void an_empty_file_holds_no_rule_and_no_problem() {
        assertThat(parse("")).isEqualTo(new ParsedRules(List.of(), List.of()));
        assertThat(parse("// chưa có quy tắc")).isEqualTo(new ParsedRules(List.of(), List.of()));
    }

    private static Condition condition(String condition) {
        return rule(GoodRules.rule("r", condition)).condition();
    }

    private static ParsedRule rule(String text) {
        return parse(text).rules().get(0);
    }

    private static ParsedRules parse(String text) {
        return RuleFileParser.parse("p", "t/rules.drl", text);
    }

    /** Without blanks, and with the operators that differ in nothing else written alike. */
    private static String bare(String text) {
        return text.replaceAll("\\s", "").replace("&&", ",").replaceAll("[()]", "");
    }
}
