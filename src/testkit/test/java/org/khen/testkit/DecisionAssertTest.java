package org.khen.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.khen.testkit.KhenAssertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.khen.Decision;
import org.khen.OpenReason;
import org.khen.Verdict;
import org.khen.facts.AttestedBy;
import org.khen.facts.Fact;
import org.khen.pack.Direction;
import org.khen.pack.Language;

class DecisionAssertTest {

    private static final Decision ELIGIBLE = Toy.decision(Toy.undisciplined(2), true);
    private static final Decision REFUSED = Toy.decision(Toy.disciplined(1), true);
    private static final Decision OPEN = Toy.decision(Toy.person(3), true);

    @Test
    void what_is_found_can_be_asserted() {
        assertThat(ELIGIBLE)
                .isEligible()
                .met("toy.initiatives", "toy.exemplary")
                .notMet("toy.disciplined")
                .byRoute("*")
                .restsOn("toy-1")
                .cites("toy-2")
                .explains("Đủ điều kiện", "Eligible");
        assertThat(REFUSED)
                .isNotEligible()
                .isStoppedBy("toy.initiatives", "toy.disciplined")
                .hasVerdict("toy.disciplined", Verdict.MET)
                .restsOn("toy-2");
        assertThat(OPEN)
                .isUndetermined()
                .isOpenBecause(OpenReason.MISSING_FACTS)
                .unknown("toy.disciplined")
                .isMissing(Fact.DISCIPLINES)
                .isMissing("candidate.disciplines")
                .isMissing("disciplines")
                .isMissing("Kỷ luật");
        assertThat(ToyPack.decision(Verdict.MET, List.of())).isEligible().cites("toy-2");
    }

    @Test
    void one_finding_can_be_looked_into() {
        assertThat(REFUSED)
                .finding(
                        "toy.initiatives",
                        f -> f.isNotMet()
                                .stops()
                                .cites("toy-1")
                                .hasComparison(
                                        "toy.initiative-count",
                                        c -> c.hasValue("1")
                                                .isBetween("1", "1,0")
                                                .requires("2")
                                                .isCompared(Direction.AT_LEAST)
                                                .isShortBy("1")
                                                .isNotMet()
                                                .cites("toy-1")))
                .finding(
                        "toy.disciplined",
                        f -> f.isMet()
                                .hasComparison(
                                        "toy.discipline-form",
                                        c -> c.hasValue("cảnh cáo")
                                                .requires("reprimand")
                                                .isMet()))
                .finding("toy.exemplary", f -> f.isAttestedBy(AttestedBy.COUNCIL));
        assertThat(ELIGIBLE)
                .finding(
                        "toy.initiatives",
                        f -> f.hasComparison(
                                "toy.initiative-count", c -> c.isAtTheLimit().isMet()));
        assertThat(Toy.decision(Toy.undisciplined(3), true).finding("toy.initiatives"))
                .hasComparison("toy.initiative-count", c -> c.isOverBy("1"));
        assertThat(OPEN)
                .finding(
                        "toy.disciplined",
                        f -> f.isUnknown()
                                .isMissing(Fact.DISCIPLINES)
                                .isOpenBecause(OpenReason.MISSING_FACTS)
                                .hasComparison("toy.discipline-form", ComparisonAssert::isUnknown));
    }

    @Test
    void a_failure_says_what_was_expected_and_found_and_shows_the_explanation_once_in_both_languages() {
        assertThat(failure(ELIGIBLE, d -> d.isNotEligible()))
                .isEqualTo("\nExpected outcome: NOT_ELIGIBLE\n but found: ELIGIBLE\n\n" + explanations(ELIGIBLE));
        assertThat(failure(REFUSED, d -> d.met("toy.initiatives"))).isEqualTo("""

                        Expected verdict on toy.initiatives: MET
                         but found: NOT_MET
                        toy.initiatives (Có sáng kiến được công nhận): NOT_MET [toy.initiative-count: 1, at least 2: NOT_MET]

                        """ + explanations(REFUSED));
        assertThat(failure(
                        ELIGIBLE,
                        d -> d.restsOn("toy-2").notMet("toy.disciplined").restsOn("toy-3")))
                .startsWith("""

                        Expected to rest on: toy-3
                         but found: [toy-1, toy-2]
                        no source (toy-3). Did you mean "toy-1"?

                        """);
    }

    @Test
    void a_code_that_was_mistyped_is_answered_with_the_right_one() {
        assertThat(failure(REFUSED, d -> d.met("toy.initiative"))).startsWith("""

                        Expected verdict on toy.initiative: MET
                         but found: no finding; the criterion is not asked
                        no finding on (toy.initiative). Did you mean "toy.initiatives"?

                        """);
        assertThat(failure(REFUSED, d -> d.finding("toy.disciplind", f -> f.isMet())))
                .contains("Did you mean \"toy.disciplined\"?");
        assertThat(failure(REFUSED, d -> d.isStoppedBy("toy.disciplind")))
                .contains("Did you mean \"toy.disciplined\"?");
        assertThat(failure(OPEN, d -> d.isMissing("candidate.disciplins"))).startsWith("""

                        Expected a missing fact: candidate.disciplins
                         but found: [candidate.disciplines]
                        no fact (candidate.disciplins). Did you mean "candidate.disciplines"?

                        """);
        assertThat(failure(
                        REFUSED,
                        d -> d.finding("toy.initiatives", f -> f.hasComparison("toy.initiative-cont", c -> {}))))
                .contains("no comparison with (toy.initiative-cont). Did you mean \"toy.initiative-count\"?");
        assertThat(failure(REFUSED, d -> d.met("something.else")))
                .contains("Use one of: toy.disciplined; toy.exemplary; toy.initiatives.");
    }

    @Test
    void all_that_is_wrong_in_a_finding_is_told_together() {
        assertThat(failure(
                        REFUSED,
                        d -> d.finding(
                                "toy.initiatives",
                                f -> f.isMet()
                                        .hasComparison(
                                                "toy.initiative-count",
                                                c -> c.hasValue("4")
                                                        .requires("5")
                                                        .isShortBy("2")))))
                .isEqualTo("""

                        Expected verdict: MET
                         but found: NOT_MET
                         in toy.initiatives (Có sáng kiến được công nhận): NOT_MET [toy.initiative-count: 1, at least 2: NOT_MET]
                        Expected value: 4
                         but found: 1
                         in toy.initiative-count: 1, at least 2: NOT_MET
                        Expected limit: 5
                         but found: 2
                         in toy.initiative-count: 1, at least 2: NOT_MET
                        Expected short by: 2
                         but found: margin -1
                         in toy.initiative-count: 1, at least 2: NOT_MET

                        """ + explanations(REFUSED));
    }

    @Test
    void each_assertion_on_a_decision_can_fail() {
        fails(OPEN, d -> d.isEligible(), "ELIGIBLE");
        fails(ELIGIBLE, d -> d.isUndetermined(), "UNDETERMINED");
        fails(ELIGIBLE, d -> d.hasNoRuleInForce(), "NO_RULE_IN_FORCE");
        fails(OPEN, d -> d.isOpenBecause(OpenReason.COUNCIL_JUDGES), "Expected open because: [COUNCIL_JUDGES]");
        fails(OPEN, d -> d.isOpenBecause(), "Expected open because: []");
        fails(ELIGIBLE, d -> d.notMet("toy.initiatives"), "NOT_MET");
        fails(ELIGIBLE, d -> d.unknown("toy.initiatives"), "UNKNOWN");
        fails(ELIGIBLE, d -> d.referred("toy.exemplary"), "REFERRED");
        fails(ELIGIBLE, d -> d.notApplicable("toy.exemplary"), "NOT_APPLICABLE");
        fails(ELIGIBLE, d -> d.byRoute("a"), "Expected route: a\n but found: * of [*]");
        fails(OPEN, d -> d.restsOn("toy-1"), "cites it, and would be the same without it.");
        fails(OPEN, d -> d.cites("toy-8"), "Expected citations: toy-8");
        fails(ELIGIBLE, d -> d.isMissing(Fact.ABSENCES), "none missing");
        fails(ELIGIBLE, d -> d.isStoppedBy("toy.disciplined"), "toy.disciplined (Bị kỷ luật): NOT_MET");
        fails(ELIGIBLE, d -> d.hasPriority("toy.disciplined"), "Expected priority: toy.disciplined");
        fails(ELIGIBLE, d -> d.explains("Không đủ điều kiện"), "no such words");
    }

    @Test
    void each_assertion_on_a_finding_and_a_comparison_can_fail() {
        finds("toy.exemplary", f -> f.isNotMet(), "Expected verdict: NOT_MET");
        finds("toy.exemplary", f -> f.isUnknown(), "Expected verdict: UNKNOWN");
        finds("toy.exemplary", f -> f.isReferred(), "Expected verdict: REFERRED");
        finds("toy.exemplary", f -> f.isNotApplicable(), "Expected verdict: NOT_APPLICABLE");
        finds("toy.exemplary", f -> f.stops(), "Expected to stop the nomination: true");
        finds("toy.exemplary", f -> f.isMissing(Fact.SEX), "Expected a missing fact: SEX");
        finds("toy.exemplary", f -> f.isOpenBecause(OpenReason.SUSPENDED), "Expected open because: SUSPENDED");
        finds("toy.exemplary", f -> f.isAttestedBy(AttestedBy.UNIT), "Expected attestation by: UNIT");
        finds("toy.initiatives", f -> f.isAttestedBy(AttestedBy.UNIT), "but found: none");
        finds("toy.exemplary", f -> f.cites("toy-2"), "Expected citations: toy-2");
        finds(
                "toy.initiatives",
                f -> f.hasComparison("toy.initiative-count", "B", c -> {}),
                "toy.initiative-count (B)");
        compares(c -> c.hasValue("2"), "Expected value: 2");
        compares(c -> c.isBetween("0", "1"), "Expected value: 0 – 1");
        compares(c -> c.requires("3"), "Expected limit: 3");
        compares(c -> c.isCompared(Direction.AT_MOST), "Expected direction: AT_MOST");
        compares(c -> c.isOverBy("1"), "Expected over by: 1");
        compares(c -> c.isAtTheLimit(), "Expected margin: 0");
        compares(c -> c.isMet(), "Expected verdict: MET");
        compares(c -> c.isUnknown(), "Expected verdict: UNKNOWN");
        compares(c -> c.cites("toy-2"), "Expected citation: toy-2");
    }

    private static void finds(String criterion, Consumer<FindingAssert> checks, String words) {
        fails(REFUSED, d -> d.finding(criterion, checks), words);
    }

    private static void compares(Consumer<ComparisonAssert> checks, String words) {
        finds("toy.initiatives", f -> f.hasComparison("toy.initiative-count", checks), words);
    }

    private static void fails(Decision decision, Consumer<DecisionAssert> checks, String words) {
        assertThat(failure(decision, checks)).contains(words).endsWith("\n\n" + explanations(decision));
    }

    private static String failure(Decision decision, Consumer<DecisionAssert> checks) {
        return catchThrowableOfType(AssertionError.class, () -> checks.accept(assertThat(decision)))
                .getMessage();
    }

    private static String explanations(Decision decision) {
        return decision.explainInFull(Language.VIETNAMESE) + "\n" + decision.explainInFull(Language.ENGLISH);
    }
}
