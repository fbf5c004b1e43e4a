package org.khen.internal.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.khen.EvaluationException;
import org.khen.internal.language.Condition;
import org.khen.internal.language.Condition.And;
import org.khen.internal.language.Condition.Or;
import org.khen.internal.language.DrlText;
import org.khen.internal.language.GoodRules;
import org.khen.internal.language.ParsedRule;
import org.khen.internal.language.RuleFileParser;

class RuleBaseTest {

    private static final List<ParsedRule> RULES = rules(String.join("\n", GoodRules.all()));
    private static final RuleBase BASE = RuleBase.compile(RULES);

    @Test
    void rules_of_every_shape_compile_and_fire() {
        StubDossier all = new StubDossier(question -> true);
        StubDossier none = new StubDossier(question -> false);
        BASE.fire(List.of(all.dossier, none.dossier));
        assertThat(all.met).containsExactlyElementsOf(BASE.criteria());
        assertThat(none.met).isEmpty();
    }

    @Test
    void drools_and_the_parser_read_a_rule_alike() {
        // Random answers, the same for the same question: brackets, operators, names and arguments all count.
        for (long seed = 1; seed <= 200; seed++) {
            long salt = seed;
            StubDossier stub = new StubDossier(question -> new Random(question.hashCode() * 31L + salt).nextInt(5) < 3);
            BASE.fire(List.of(stub.dossier));
            List<String> read = RULES.stream()
                    .filter(rule -> holds(rule.condition(), stub))
                    .map(ParsedRule::name)
                    .sorted()
                    .toList();
            assertThat(stub.met).as("seed %s", salt).containsExactlyElementsOf(read);
        }
    }

    @Test
    void what_reaches_a_word_is_what_the_rule_says() {
        Set<String> asked = Collections.synchronizedSet(new TreeSet<>());
        RuleBase base = RuleBase.compile(rules(GoodRules.rule(
                "r",
                "$run : bestRun(Rating.EXCELLENT, param(\"bk-tinh.window\")), $run.years().satisfies(\"bk-tinh.years\"),"
                        + " isOneOf(Group.MILITIA, Group.WARD_GUARD)")));
        base.fire(List.of(new StubDossier(asked::add).dossier));
        assertThat(asked)
                .containsExactly(
                        "bestRun(EXCELLENT, param(bk-tinh.window)).years().satisfies(bk-tinh.years)",
                        "isOneOf([MILITIA, WARD_GUARD])");
    }

    @Test
    void only_rules_of_criteria_that_the_award_asks_for_look_at_the_dossier() {
        List<String> asked = new ArrayList<>();
        int second = BASE.criteria().indexOf("good.rule-1");
        StubDossier stub = new StubDossier(asked::add, criterion -> criterion == second);
        BASE.fire(List.of(stub.dossier));
        assertThat(stub.met).containsExactly("good.rule-1");
        assertThat(asked).containsExactly("holdsLeadingPost()");
    }

    @Test
    void dossiers_that_ask_for_different_criteria_fire_together() {
        List<StubDossier> stubs = new ArrayList<>();
        for (int i = 0; i < BASE.criteria().size(); i++) {
            int only = i;
            stubs.add(new StubDossier(question -> true, criterion -> criterion == only));
        }
        BASE.fire(stubs.stream().map(stub -> stub.dossier).toList());
        for (int i = 0; i < stubs.size(); i++) {
            assertThat(stubs.get(i).met).containsExactly(BASE.criteria().get(i));
        }
    }

    @Test
    void more_sets_of_criteria_than_are_kept_are_still_right() {
        for (int i = 1; i < 300; i++) {
            int set = i;
            StubDossier stub = new StubDossier(
                    question -> true, criterion -> criterion < Integer.SIZE && (set >> criterion) % 2 == 1);
            BASE.fire(List.of(stub.dossier));
            assertThat(stub.met).hasSize(Integer.bitCount(set));
        }
    }

    @Test
    void the_order_of_rules_changes_nothing() {
        List<ParsedRule> reversed = new ArrayList<>(RULES);
        Collections.reverse(reversed);
        assertThat(DrlText.forDrools(reversed)).isEqualTo(DrlText.forDrools(RULES));
    }

    @Test
    void many_rules_may_share_a_condition() {
        // Drools generates other code for them, which the bytecode check must know.
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            text.append(GoodRules.rule("shared." + i, "worksDirectly(), holdsAward(\"a" + i + "\")"));
        }
        RuleBase base = RuleBase.compile(rules(text.toString()));
        StubDossier stub = new StubDossier(question -> !question.equals("holdsAward(a7)"));
        base.fire(List.of(stub.dossier));
        assertThat(stub.met).hasSize(59).doesNotContain("shared.7");
    }

    @Test
    void a_dossier_that_throws_fails_as_an_evaluation() {
        StubDossier stub = new StubDossier(question -> {
            throw new IllegalStateException("broken");
        });
        assertThatExceptionOfType(EvaluationException.class).isThrownBy(() -> BASE.fire(List.of(stub.dossier)));
    }

    @Test
    void no_rules_at_all_are_fine() {
        RuleBase base = RuleBase.compile(List.of());
        StubDossier stub = new StubDossier(question -> true);
        base.fire(List.of(stub.dossier));
        base.fire(List.of());
        assertThat(base.criteria()).isEmpty();
        assertThat(stub.met).isEmpty();
    }

    @Test
    void two_rules_for_one_criterion_are_refused() {
        List<ParsedRule> twice = List.of(RULES.get(0), RULES.get(0));
        assertThatIllegalArgumentException().isThrownBy(() -> RuleBase.compile(twice));
    }

    @Test
    void drools_binds_and_more_than_or() {
        // The text as a file has it, without our brackets: Drools must read it as the parser does.
        String text = """
                package org.khen.generated;
                import org.khen.internal.language.AskedDossier;
                rule "r" when
                    $d : AskedDossier( worksDirectly() || holdsLeadingPost() && holdsAward("a") )
                then
                    $d.met("r");
                end
                """;
        StubDossier works = new StubDossier(question -> question.equals("worksDirectly()"));
        StubDossier holds = new StubDossier(question -> question.startsWith("holdsAward"));
        StubDossier both = new StubDossier(question -> question.startsWith("holds"));
        new RuleBase(List.of("r"), RuleCompilation.of(text)).fire(List.of(works.dossier, holds.dossier, both.dossier));
        assertThat(works.met).containsExactly("r");
        assertThat(holds.met).isEmpty();
        assertThat(both.met).containsExactly("r");
    }

    private static boolean holds(Condition condition, StubDossier stub) {
        if (condition instanceof And and) {
            return and.all().stream().allMatch(part -> holds(part, stub));
        }
        if (condition instanceof Or or) {
            return or.any().stream().anyMatch(part -> holds(part, stub));
        }
        return (Boolean) ((Condition.Test) condition).call().answer(stub.dossier);
    }

    private static List<ParsedRule> rules(String text) {
        return RuleFileParser.parse("p", "t/rules.drl", text).rules();
    }
}
