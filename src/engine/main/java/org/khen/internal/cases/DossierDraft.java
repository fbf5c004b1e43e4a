package org.khen.internal.cases;

import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Attestation;
import org.khen.facts.AwardGround;
import org.khen.facts.Candidate;
import org.khen.facts.CandidateBuilder;
import org.khen.facts.Collective;
import org.khen.facts.CollectiveBuilder;
import org.khen.facts.Family;
import org.khen.facts.FamilyBuilder;
import org.khen.facts.Household;
import org.khen.facts.HouseholdBuilder;
import org.khen.facts.Nomination;
import org.khen.facts.NominationBuilder;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.facts.PersonBuilder;
import org.khen.facts.Procedure;
import org.khen.facts.ProcedureBuilder;
import org.khen.internal.problems.ProblemCode;
import org.khen.pack.Case;
import org.khen.pack.Subject;
import org.khen.pack.Text;

/** The dossier of a case while its cells are being read. */
final class DossierDraft {

    /** Long before anything a dossier may speak of. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final NominationBuilder nomination;
    private final CandidateBuilder<?> candidate;
    private final ProcedureBuilder procedure = Procedure.builder();
    private final @Nullable RegistrationDraft registration;
    private final Collection<String> awards;
    private final @Nullable LocalDate proposedOn;
    private @Nullable Period meritPeriod;
    private @Nullable FamilyBuilder family;
    private int achievements;

    DossierDraft(Case situation, Subject subject, Collection<String> awards) {
        this.awards = awards;
        nomination = Nomination.builder(situation.id(), situation.award());
        candidate = switch (subject) {
            case PERSON -> Person.builder();
            case HOUSEHOLD -> Household.builder();
            case COLLECTIVE, UNIT -> Collective.builder();
        };
        registration = subject == Subject.UNIT ? new RegistrationDraft(situation) : null;
        proposedOn = situation.proposedOn();
        if (proposedOn != null) {
            nomination.proposedOn(proposedOn);
        }
    }

    void meritPeriod(Period period) throws UnreadableCell {
        requireNomination();
        meritPeriod = period;
        nomination.meritPeriod(period);
    }

    /** The merit period, for facts that are placed in it. */
    Period meritPeriod() throws UnreadableCell {
        if (meritPeriod == null) {
            throw new UnreadableCell(
                    new Text("cần có thời gian lập thành tích.", "the merit period is needed."),
                    new Text("Hãy ghi cột \"meritPeriod\".", "Fill in the column \"meritPeriod\"."));
        }
        return meritPeriod;
    }

    void ground(AwardGround ground) throws UnreadableCell {
        requireNomination();
        nomination.ground(ground);
    }

    void receivedOn(LocalDate day) throws UnreadableCell {
        requireNomination();
        nomination.receivedOn(day);
    }

    void decidedOn(LocalDate day) throws UnreadableCell {
        requireNomination();
        nomination.decidedOn(day);
    }

    /** How the nomination was handled. */
    ProcedureBuilder procedure() throws UnreadableCell {
        requireNomination();
        return procedure;
    }

    void attest(Attestation attestation) {
        if (registration == null) {
            nomination.attestation(attestation);
        } else {
            registration.attest(attestation);
        }
    }

    /** The registration of a unit. */
    RegistrationDraft registration() throws UnreadableCell {
        if (registration == null) {
            throw notOf("chỉ có ở đăng ký của cơ quan, đơn vị", "is a fact of registrations only");
        }
        return registration;
    }

    /** The registration that was read; {@code null} of a nomination. */
    @Nullable
    RegistrationDraft registered() {
        return registration;
    }

    private void requireNomination() throws UnreadableCell {
        if (registration != null) {
            throw notOf("không có ở đăng ký của cơ quan, đơn vị", "is no fact of registrations");
        }
    }

    /** The code of one more achievement; cases give none. */
    String nextAchievement() {
        achievements++;
        return "thanh-tich-" + achievements;
    }

    /** Awards that the loaded packs know. */
    Collection<String> awards() {
        return awards;
    }

    /** The span that a list without an ellipsis is complete for. */
    Period everything() {
        LocalDate end = proposedOn;
        if (meritPeriod != null && (end == null || meritPeriod.to().isAfter(end))) {
            end = meritPeriod.to();
        }
        return new Period(FIRST_DAY, end == null ? LAST_DAY : end);
    }

    CandidateBuilder<?> candidate() throws UnreadableCell {
        requireNomination();
        return candidate;
    }

    PersonBuilder person() throws UnreadableCell {
        if (candidate instanceof PersonBuilder person) {
            return person;
        }
        throw notOf("chỉ có ở cá nhân", "is a fact of individuals only");
    }

    /** The family of a person, of which cells give one piece each. */
    FamilyBuilder family() throws UnreadableCell {
        person();
        if (family == null) {
            family = Family.builder();
        }
        return family;
    }

    CollectiveBuilder collective() throws UnreadableCell {
        requireNomination();
        if (candidate instanceof CollectiveBuilder collective) {
            return collective;
        }
        throw notOf("chỉ có ở tập thể", "is a fact of collectives only");
    }

    HouseholdBuilder household() throws UnreadableCell {
        if (candidate instanceof HouseholdBuilder household) {
            return household;
        }
        throw notOf("chỉ có ở hộ gia đình", "is a fact of households only");
    }

    private static UnreadableCell notOf(String vi, String en) {
        return new UnreadableCell(
                ProblemCode.CASE_FACT_OF_OTHER_CANDIDATE,
                new Text("thông tin này " + vi + ".", "this " + en + "."),
                new Text(
                        "Hãy để trống ô này, hoặc sửa cột \"Loại đề nghị\".",
                        "Leave the cell empty, or correct the column \"candidate\"."));
    }

    Nomination nomination() {
        if (family != null && candidate instanceof PersonBuilder person) {
            person.family(family.build());
        }
        return nomination
                .candidate(built(candidate))
                .procedure(procedure.build())
                .build();
    }

    private static Candidate built(CandidateBuilder<?> candidate) {
        if (candidate instanceof PersonBuilder person) {
            return person.build();
        }
        if (candidate instanceof CollectiveBuilder collective) {
            return collective.build();
        }
        return ((HouseholdBuilder) candidate).build();
    }
}
