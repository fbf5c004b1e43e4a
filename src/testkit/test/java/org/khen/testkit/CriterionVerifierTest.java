package org.khen.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.khen.Verdict;
import org.khen.facts.Person;

class CriterionVerifierTest {

    private static final CriterionVerifier INITIATIVES = CriterionVerifier.of(Toy.ENGINE, "toy.initiatives");

    @Test
    void one_criterion_is_looked_at_and_nothing_else() {
        INITIATIVES.given(Toy.person(2).build(), 2014).expects(Verdict.MET);
        INITIATIVES
                .given(Toy.person(1).build(), 2014)
                .expects(Verdict.NOT_MET)
                .expects(f -> f.hasComparison("toy.initiative-count", c -> c.isShortBy("1")));
        INITIATIVES.given(Person.builder().build(), 2014).expects(Verdict.UNKNOWN);
        INITIATIVES.given(NeutralDossiers.person().build(), 2014).expects(Verdict.NOT_MET);
        CriterionVerifier.of(Toy.PACKS, "toy.disciplined")
                .askedBy("toy-title")
                .given(Toy.disciplined(0).build(), 2014, LocalDate.of(2015, 6, 1))
                .expects(Verdict.MET);
        assertThat(INITIATIVES.given(Toy.person(2).build(), 2014).finding().verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void what_people_judge_is_given_with_a_nomination() {
        CriterionVerifier exemplary = CriterionVerifier.of(Toy.ENGINE, "toy.exemplary");
        exemplary.given(Toy.person(0).build(), 2014).expects(Verdict.REFERRED);
        exemplary.given(Toy.nomination(Toy.person(0), false)).expects(Verdict.NOT_MET);
        exemplary.given(Toy.nomination(Toy.person(0), true)).expects(Verdict.MET);
    }

    @Test
    void another_verdict_fails_with_the_finding_in_a_sentence() {
        assertThatThrownBy(() -> INITIATIVES.given(Toy.person(1).build(), 2014).expects(Verdict.MET))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""

                        Expected verdict: MET
                         but found: NOT_MET
                         in toy.initiatives (Có sáng kiến được công nhận): NOT_MET [toy.initiative-count: 1, at least 2: NOT_MET]

                        Không đạt: Có sáng kiến được công nhận: 01 sáng kiến, còn thiếu 01 sáng kiến (quy định từ 02 sáng kiến trở lên). Căn cứ Điều 1 01/2000/TOY.
                        Not met: Initiatives recognised: 1 initiative, short by 1 initiative (limit: at least 2 initiatives). By Article 1, 01/2000/TOY.
                        (asked by toy-title)""");
    }

    @Test
    void that_nobody_asks_for_it_is_an_error_and_not_a_verdict() {
        assertThatThrownBy(() -> INITIATIVES.given(NeutralDossiers.household().build(), 2014))
                .isInstanceOf(AssertionError.class)
                .hasMessage("no award asks for the criterion (toy.initiatives) of such a candidate on 2015-01-15\n"
                        + "Rows that ask:\n  toy-title, individual, from 2000-01-01");
        assertThatThrownBy(() -> INITIATIVES.given(Toy.person(2).build(), 1990)).hasMessageContaining("on 1991-01-15");
        assertThatThrownBy(() ->
                        INITIATIVES.given(NeutralDossiers.registration(2015).build()))
                .hasMessageContaining("no registration is asked for the criterion (toy.initiatives)");
    }

    @Test
    void a_criterion_that_was_mistyped_is_answered_with_the_right_one() {
        assertThatThrownBy(() -> CriterionVerifier.of(Toy.ENGINE, "toy.initiative"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no criterion (toy.initiative). Did you mean \"toy.initiatives\"?");
    }
}
