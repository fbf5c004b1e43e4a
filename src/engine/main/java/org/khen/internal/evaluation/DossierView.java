package org.khen.internal.evaluation;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Collective;
import org.khen.facts.Group;
import org.khen.facts.Nomination;
import org.khen.facts.NominationBuilder;
import org.khen.facts.Registration;
import org.khen.internal.language.AskedDossier;
import org.khen.pack.AwardScope;
import org.khen.pack.Subject;
import org.khen.rules.Parameter;

/**
 * A nomination behind the vocabulary, on the day whose rules apply.
 *
 * <p>Every condition is answered in full, with what is missing and by how much; Drools sees only whether the answer is a certain
 * yes, the reader takes the whole of it. One thread at a time.
 */
final class DossierView
        implements AskedDossier,
                PersonAnswers,
                FamilyAnswers,
                ServiceAnswers,
                MeritAnswers,
                HistoryAnswers,
                OveruseAnswers,
                RunAnswers,
                MemberAnswers,
                LadderAnswers,
                ProcedureAnswers,
                RegistrationAnswers,
                CollectiveAnswers,
                PlaceAnswers {

    private final BitSet asked;
    private final DossierAnswers answers;
    private final @Nullable RegistrationMeasures registered;
    private final Set<String> fired = new HashSet<>(64);

    DossierView(Nomination nomination, LocalDate day, Rulebook rulebook, BitSet asked) {
        this.asked = asked;
        this.answers = new DossierAnswers(nomination, day, rulebook);
        this.registered = null;
    }

    /** A registration: as a nomination it is one of which nothing is known, and no rule that it is asked by looks there. */
    DossierView(Registration registration, LocalDate day, Rulebook rulebook, BitSet asked) {
        this.asked = asked;
        this.answers = new DossierAnswers(asNomination(registration), day, rulebook);
        this.registered = new RegistrationMeasures(registration);
    }

    private static Nomination asNomination(Registration registration) {
        NominationBuilder blank = Nomination.builder(registration.id(), AwardScope.EVERY.mark())
                .candidate(Collective.builder().build());
        registration.attestations().forEach(blank::attestation);
        return blank.build();
    }

    @Override
    public @Nullable RegistrationMeasures registered() {
        return registered;
    }

    /** What kind of dossier it is. */
    Subject subject() {
        return registered == null ? CriterionFindings.subject(nomination()) : Subject.UNIT;
    }

    @Override
    public DossierAnswers answers() {
        return answers;
    }

    Nomination nomination() {
        return answers.nomination();
    }

    /** The answer to the condition asked last. */
    Answer said() {
        return answers.said();
    }

    /** Whether the rule of a criterion fired. */
    boolean fired(String criterion) {
        return fired.contains(criterion);
    }

    @Override
    public BitSet asked() {
        return asked;
    }

    @Override
    public void met(String criterion) {
        fired.add(criterion);
    }

    @Override
    public Parameter param(String id) {
        return answers.parameter(id);
    }

    /** Whether the person belongs to at least one of the groups, with what is missing. */
    Answer isOneOfAnswer(Set<Group> groups) {
        return answers.applicability().belongsToOneOf(groups);
    }

    /** Whether the award was given for the merit period, with what is missing. */
    Answer heldForMeritPeriod(String award) {
        return answers.awards().heldForMeritPeriod(award);
    }
}
