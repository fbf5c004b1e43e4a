package org.khen.internal.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Attestation;
import org.khen.facts.Exemplar;
import org.khen.facts.Listing;
import org.khen.facts.Movement;
import org.khen.facts.Period;
import org.khen.facts.Registration;
import org.khen.pack.Case;

/** The registration of a case while its cells are being read. A list without an ellipsis is complete for its year. */
final class RegistrationDraft {

    private final Case situation;
    private final List<Attestation> attestations = new ArrayList<>();
    private @Nullable Integer year;
    private @Nullable Boolean inWriting;
    private @Nullable Boolean throughStandingCouncil;
    private @Nullable Listing<Movement> movements;
    private @Nullable Listing<Exemplar> exemplars;

    RegistrationDraft(Case situation) {
        this.situation = situation;
    }

    void year(int year) {
        this.year = year;
    }

    /** Whether the year is known: without it there is no registration. */
    boolean hasYear() {
        return year != null;
    }

    void inWriting(boolean inWriting) {
        this.inWriting = inWriting;
    }

    void throughStandingCouncil(boolean throughStandingCouncil) {
        this.throughStandingCouncil = throughStandingCouncil;
    }

    void movements(Listing<Movement> movements) {
        this.movements = movements;
    }

    void exemplars(Listing<Exemplar> exemplars) {
        this.exemplars = exemplars;
    }

    void attest(Attestation attestation) {
        attestations.add(attestation);
    }

    /** The registration; a case names no unit. */
    @Nullable
    Registration registration() {
        if (year == null) {
            return null;
        }
        LocalDate completedOn = situation.proposedOn();
        return new Registration(
                situation.id(),
                "Cơ quan, đơn vị",
                year,
                inWriting,
                completedOn,
                ofYear(movements, year),
                ofYear(exemplars, year),
                throughStandingCouncil,
                attestations);
    }

    private static <T> @Nullable Listing<T> ofYear(@Nullable Listing<T> list, int year) {
        return list == null ? null : new Listing<>(list.completeFor() == null ? null : Period.year(year), list.items());
    }
}
