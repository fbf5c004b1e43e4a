package org.khen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Exemplar;
import org.khen.internal.text.RegistrationPage;
import org.khen.pack.Language;
import org.khen.pack.Text;

/**
 * What Khen finds of the yearly registration of a unit, with every reason, number and clause. It is advice, and says nothing of
 * anybody who is proposed for an award.
 *
 * <p>A value: equal for equal facts, packs and dates, in any order and on any thread. It holds everything its explanation needs.
 *
 * @param id the code of the dossier
 * @param unit the name of the agency or unit
 * @param year the calendar year it is for
 * @param asOf the date that selected the rules
 * @param completedOn the day the registration was completed; {@code null} if not known
 * @param verdict MET if all that is asked is as it should be, NOT_MET if something is not, otherwise UNKNOWN if facts are
 *     missing or REFERRED if people have to judge; NOT_APPLICABLE if the packs ask nothing of a registration on that date
 * @param findings every criterion asked, once, in the order of the tables
 * @param movements the movements registered, by name
 * @param exemplars the exemplars registered with their four steps, by field and code
 * @param missing facts not known for want of which a finding is open
 * @param unknownAttestations attestations of criteria that no loaded pack has, by their codes
 * @param packs the packs in use, in their order
 * @param assumedUnamended new law whose text nobody has seen and of which the caller assumes that it left everything as it was
 */
public record RegistrationDecision(
        String id,
        String unit,
        int year,
        LocalDate asOf,
        @Nullable LocalDate completedOn,
        Verdict verdict,
        List<Finding> findings,
        List<RegisteredMovement> movements,
        List<Exemplar> exemplars,
        List<MissingFact> missing,
        List<UnknownAttestation> unknownAttestations,
        List<PackUse> packs,
        List<Citation> assumedUnamended) {

    /** Copies the lists. */
    public RegistrationDecision {
        findings = List.copyOf(findings);
        movements = List.copyOf(movements);
        exemplars = List.copyOf(exemplars);
        missing = List.copyOf(missing);
        unknownAttestations = List.copyOf(unknownAttestations);
        packs = List.copyOf(packs);
        assumedUnamended = List.copyOf(assumedUnamended);
    }

    /** One that assumes nothing. */
    public RegistrationDecision(
            String id,
            String unit,
            int year,
            LocalDate asOf,
            @Nullable LocalDate completedOn,
            Verdict verdict,
            List<Finding> findings,
            List<RegisteredMovement> movements,
            List<Exemplar> exemplars,
            List<MissingFact> missing,
            List<UnknownAttestation> unknownAttestations,
            List<PackUse> packs) {
        this(
                id,
                unit,
                year,
                asOf,
                completedOn,
                verdict,
                findings,
                movements,
                exemplars,
                missing,
                unknownAttestations,
                packs,
                List.of());
    }

    /** The finding on a criterion; {@code null} if it is not asked of registrations. */
    public @Nullable Finding finding(String criterion) {
        return findings.stream()
                .filter(finding -> finding.criterion().equals(criterion))
                .findFirst()
                .orElse(null);
    }

    /**
     * The exemplars that are registered and known not to have been proposed for an award: by their code, or where they have none
     * by their field and their place in the list.
     */
    public List<String> registeredNotProposed() {
        return named(exemplar -> Boolean.FALSE.equals(exemplar.proposedForAward()));
    }

    /** The exemplars that have been given an award and are known not to be multiplied, named in the same way. */
    public List<String> rewardedNotMultiplied() {
        return named(
                exemplar -> Boolean.TRUE.equals(exemplar.rewarded()) && Boolean.FALSE.equals(exemplar.multiplied()));
    }

    private List<String> named(Predicate<Exemplar> wanted) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < exemplars.size(); i++) {
            if (wanted.test(exemplars.get(i))) {
                names.add(nameOf(i));
            }
        }
        return List.copyOf(names);
    }

    /** What an exemplar of the list is called: its code, or its field and its place from 1. */
    public String nameOf(int place) {
        String code = exemplars.get(place).id();
        return code == null ? exemplars.get(place).field() + " " + (place + 1) : code;
    }

    /** What a verdict on a registration as a whole is called. */
    public static Text wording(Verdict verdict) {
        return RegistrationPage.wording(verdict);
    }

    /** The page of the unit as plain text, foot included, ending with a line break. */
    public String explain(Language language) {
        return RegistrationPage.of(this, language);
    }

    /** One of its findings, in one sentence with its clause. */
    public String explain(Finding finding, Language language) {
        return RegistrationPage.of(this, finding, language);
    }

    /** What is registered, in one sentence. */
    public String summary(Language language) {
        return RegistrationPage.summary(this, language);
    }

    /** Names the dossier and what is found: the whole would drown a log. */
    @Override
    public String toString() {
        return "RegistrationDecision[id=" + id + ", year=" + year + ", verdict=" + verdict + "]";
    }
}
