package org.khen.authoring.mutation;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khen.Asked;
import org.khen.AwardFinding;
import org.khen.Decision;
import org.khen.Finding;
import org.khen.RegistrationDecision;
import org.khen.facts.Nomination;
import org.khen.facts.Registration;
import org.khen.internal.Trial;
import org.khen.internal.cases.CaseColumns;
import org.khen.internal.cases.CaseDossier;
import org.khen.internal.cases.Expectation;
import org.khen.pack.Case;

/** A case that comes out as expected, read once, so that it can be tried thousands of times. */
final class ProvedCase {

    private final Case situation;
    private final @Nullable Nomination nomination;
    private final @Nullable Registration registration;
    private final Expectation expectation;
    private final Set<String> criteria;
    private final Set<String> awards = new HashSet<>();

    private ProvedCase(
            Case situation,
            @Nullable Nomination nomination,
            @Nullable Registration registration,
            Expectation expectation,
            Trial unchanged) {
        this.situation = situation;
        this.nomination = nomination;
        this.registration = registration;
        this.expectation = expectation;
        if (nomination == null) {
            RegistrationDecision decision = unchanged.decide(Objects.requireNonNull(registration));
            criteria = decision.findings().stream().map(Finding::criterion).collect(Collectors.toSet());
        } else {
            Decision decision = unchanged.decide(nomination);
            criteria = decision.findings().stream().map(Finding::criterion).collect(Collectors.toSet());
            collect(decision.awardFinding());
        }
    }

    /** The case, if it can be read and comes out as expected. */
    static Optional<ProvedCase> of(String pack, Case situation, CaseColumns columns, Trial unchanged) {
        CaseDossier dossier = CaseDossier.of(pack, situation, columns);
        Optional<Expectation> expectation = Expectation.of(pack, situation, columns);
        boolean read = dossier.nomination() != null || dossier.registration() != null;
        if (!read || !dossier.problems().isEmpty() || expectation.isEmpty()) {
            return Optional.empty();
        }
        ProvedCase proved =
                new ProvedCase(situation, dossier.nomination(), dossier.registration(), expectation.get(), unchanged);
        return proved.notices(unchanged) ? Optional.empty() : Optional.of(proved);
    }

    private void collect(AwardFinding award) {
        awards.add(award.award());
        award.routes().stream()
                .flatMap(route -> route.asked().stream())
                .map(Asked::award)
                .filter(Objects::nonNull)
                .forEach(this::collect);
    }

    String id() {
        return situation.id();
    }

    /** Whether something is found of the criterion. */
    boolean asks(String criterion) {
        return criteria.contains(criterion);
    }

    /** Whether it is proposed for the award, or for one that asks for it. */
    boolean isAbout(String award) {
        return awards.contains(award);
    }

    /** Whether it does not come out as expected any more. */
    boolean notices(Trial trial) {
        try {
            return nomination != null
                    ? !expectation.isMetBy(trial.decide(nomination))
                    : !expectation.isMetBy(trial.decide(Objects.requireNonNull(registration)));
        } catch (RuntimeException cannotBeEvaluated) {
            return true;
        }
    }
}
