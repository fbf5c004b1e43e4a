package org.khen.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.khen.testkit.KhenAssertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.khen.Finding;
import org.khen.MissingFact;
import org.khen.RegistrationDecision;
import org.khen.Verdict;
import org.khen.facts.Fact;
import org.khen.pack.Language;
import org.khen.pack.Text;

class RegistrationDecisionAssertTest {

    private static final RegistrationDecision MET = decision(Verdict.MET);

    @Test
    void what_is_found_can_be_asserted() {
        assertThat(MET)
                .isAsRequired()
                .met(ToyPack.CRITERION)
                .cites("toy-1")
                .finding(
                        ToyPack.CRITERION,
                        f -> f.isMet()
                                .hasComparison(
                                        "toy.height", c -> c.hasValue("10").isMet()))
                .explains("Đúng quy định", "As required");
        assertThat(decision(Verdict.NOT_MET)).isNotAsRequired().notMet(ToyPack.CRITERION);
        assertThat(decision(Verdict.UNKNOWN))
                .isUndetermined()
                .unknown(ToyPack.CRITERION)
                .isMissing(Fact.MOVEMENTS)
                .isMissing("phong trào đăng ký");
        assertThat(decision(Verdict.REFERRED)).isReferred().referred(ToyPack.CRITERION);
        assertThat(decision(Verdict.NOT_APPLICABLE)).hasNoRuleInForce().notApplicable(ToyPack.CRITERION);
    }

    @Test
    void a_failure_shows_the_page_in_both_languages() {
        assertThat(failure(d -> d.isNotAsRequired()))
                .isEqualTo("\nExpected verdict on the registration: NOT_MET\n but found: MET\n\n"
                        + MET.explain(Language.VIETNAMESE) + "\n" + MET.explain(Language.ENGLISH));
    }

    @Test
    void each_assertion_can_fail() {
        assertThat(failure(d -> d.isUndetermined())).contains("UNKNOWN");
        assertThat(failure(d -> d.isReferred())).contains("REFERRED");
        assertThat(failure(d -> d.hasNoRuleInForce())).contains("NOT_APPLICABLE");
        assertThat(failure(d -> d.cites("toy-8"))).contains("no source (toy-8). Did you mean \"toy-1\"?");
        assertThat(failure(d -> d.met("toy.tal"))).contains("Did you mean \"toy.tall\"?");
        assertThat(failure(d -> d.isMissing("movements"))).contains("none missing");
    }

    private static String failure(Consumer<RegistrationDecisionAssert> checks) {
        return catchThrowableOfType(AssertionError.class, () -> checks.accept(assertThat(MET)))
                .getMessage();
    }

    private static RegistrationDecision decision(Verdict verdict) {
        Finding finding = ToyPack.decision(verdict, List.of(ToyPack.comparison(verdict, 10, 10)))
                .findings()
                .get(0);
        MissingFact missing =
                new MissingFact(Fact.MOVEMENTS, Text.of(Fact.MOVEMENTS), null, null, List.of(ToyPack.CRITERION));
        return new RegistrationDecision(
                "dk-1",
                "Lâm trường",
                2015,
                LocalDate.of(2015, 1, 1),
                null,
                verdict,
                List.of(finding),
                List.of(),
                List.of(),
                verdict == Verdict.UNKNOWN ? List.of(missing) : List.of(),
                List.of(),
                List.of());
    }
}
