package org.khen.internal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khen.ToyPack;
import org.khen.facts.Achievement;
import org.khen.facts.Fact;
import org.khen.facts.Listing;
import org.khen.facts.Nomination;
import org.khen.facts.NominationBuilder;
import org.khen.facts.PastAwardBuilder;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.facts.PersonBuilder;
import org.khen.facts.Ratio;
import org.khen.pack.AwardScope;
import org.khen.pack.NoLongerFor;
import org.khen.pack.SpentProof;

/** Dossiers of one year with what has been rewarded before, under a ledger of every kind. */
final class OveruseDossiers {

    static final Period LIFE = new Period(LocalDate.of(1900, 1, 1), LocalDate.of(2016, 12, 31));
    static final Period YEAR = Period.year(2014);
    static final LocalDate PROPOSED = LocalDate.of(2015, 1, 15);
    static final Achievement RESCUE = Achievement.builder("TT-1", YEAR).build();

    static final Rulebook RULES = new Rulebook(List.of(new ToyPack()
            .award("title")
            .form("certificate", false)
            .form("order", true)
            .form("honour", null)
            .spends(AwardScope.FORMS.mark(), SpentProof.ACHIEVEMENT, NoLongerFor.ANY_FORM)
            .spends("order", SpentProof.YEAR, NoLongerFor.SAME_AWARD)
            .pack()));

    static NominationBuilder nomination(String award, PersonBuilder person) {
        return Nomination.builder("d", award)
                .candidate(person.build())
                .meritPeriod(YEAR)
                .proposedOn(PROPOSED);
    }

    static PersonBuilder with(PastAwardBuilder... awards) {
        return Person.builder()
                .achievements(Listing.complete(LIFE, RESCUE))
                .pastAwards(new Listing<>(
                        LIFE,
                        List.of(awards).stream().map(PastAwardBuilder::build).toList()));
    }

    static void assertRange(Measurement measured, long low, @Nullable Long high, Fact... missing) {
        Measurement.Range range = measured.ranges().get(0);
        assertThat(range.low()).isEqualTo(Ratio.of(low));
        assertThat(range.high()).isEqualTo(high == null ? null : Ratio.of(high));
        assertThat(range.missing()).containsExactlyInAnyOrder(missing);
    }

    private OveruseDossiers() {}
}
