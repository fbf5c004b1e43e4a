package org.khen;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Contradiction;
import org.khen.facts.Fact;
import org.khen.facts.PlaceAttribute;
import org.khen.pack.CriterionKind;
import org.khen.pack.Language;
import org.khen.pack.Text;

/**
 * What Khen finds of a nomination, with every reason, number and clause. It is advice: the authority named in it decides.
 *
 * <p>A value: equal for equal facts, packs and dates, in any order and on any thread. It holds everything its explanation needs.
 *
 * @param id the code of the dossier
 * @param award the code of the award proposed
 * @param asOf the date that selected the rules; {@code null} if it is not known
 * @param outcome the outcome
 * @param openBecause why it is open, in the order of the enum; empty unless UNDETERMINED
 * @param decidedBy who decides on the award; {@code null} if the packs do not say
 * @param route the route that is met, or for NOT_ELIGIBLE the nearest one; otherwise {@code null}
 * @param awardFinding the routes and what each asks for
 * @param findings every criterion asked, once, in the order it is first asked
 * @param missing facts not known that keep the outcome open
 * @param settledBy at most three smallest sets of at most four missing facts that would settle what is missing
 * @param contradictions facts that contradict each other
 * @param unknownAttestations attestations of criteria that no loaded pack has, by their codes
 * @param packs the packs in use, in their order
 * @param rulesBy which day of the dossier {@code asOf} is: PROPOSED_ON, or RECEIVED_ON where a transition clause says so;
 *     {@code null} if the caller named the day, or none is known
 * @param transitions changes of law that the dossier may lie on either side of, by their days
 * @param assumedUnamended new law whose text nobody has seen and of which the caller assumes that it left everything as it was,
 *     by its days; empty unless the engine was made so
 * @param ifUnamended what would be found if such law left everything as it was; {@code null} if the decision does not hang on it
 * @see EligibilityEngine#assumingUnamended
 */
public record Decision(
        String id,
        String award,
        @Nullable LocalDate asOf,
        Outcome outcome,
        List<OpenReason> openBecause,
        @Nullable Text decidedBy,
        @Nullable String route,
        AwardFinding awardFinding,
        List<Finding> findings,
        List<MissingFact> missing,
        List<List<Fact>> settledBy,
        List<Contradiction> contradictions,
        List<UnknownAttestation> unknownAttestations,
        List<PackUse> packs,
        @Nullable Fact rulesBy,
        List<TransitionFinding> transitions,
        List<Citation> assumedUnamended,
        @Nullable Unamended ifUnamended) {

    /** Copies the lists. */
    public Decision {
        openBecause = List.copyOf(openBecause);
        findings = List.copyOf(findings);
        missing = List.copyOf(missing);
        settledBy = settledBy.stream().map(List::copyOf).toList();
        contradictions = List.copyOf(contradictions);
        unknownAttestations = List.copyOf(unknownAttestations);
        packs = List.copyOf(packs);
        transitions = List.copyOf(transitions);
        assumedUnamended = List.copyOf(assumedUnamended);
    }

    /** A decision by the day of the proposal, if there is one, that no change of law touches. */
    public Decision(
            String id,
            String award,
            @Nullable LocalDate asOf,
            Outcome outcome,
            List<OpenReason> openBecause,
            @Nullable Text decidedBy,
            @Nullable String route,
            AwardFinding awardFinding,
            List<Finding> findings,
            List<MissingFact> missing,
            List<List<Fact>> settledBy,
            List<Contradiction> contradictions,
            List<UnknownAttestation> unknownAttestations,
            List<PackUse> packs) {
        this(
                id,
                award,
                asOf,
                outcome,
                openBecause,
                decidedBy,
                route,
                awardFinding,
                findings,
                missing,
                settledBy,
                contradictions,
                unknownAttestations,
                packs,
                asOf == null ? null : Fact.PROPOSED_ON,
                List.of(),
                List.of(),
                null);
    }

    /** The finding on a criterion; {@code null} if the award does not ask for it. */
    public @Nullable Finding finding(String criterion) {
        return findings.stream()
                .filter(finding -> finding.criterion().equals(criterion))
                .findFirst()
                .orElse(null);
    }

    /**
     * What stops the nomination: the findings by which the nearest route is not met, those of an award it asks for included, in
     * the order of the tables. An alternative in whose place another is met is none of them. Empty unless NOT_ELIGIBLE.
     */
    public List<Finding> stoppedBy() {
        return org.khen.internal.text.Obstacles.of(this);
    }

    /** The focus groups that the candidate is in: priorities that are met, in the order they are asked. They never refuse. */
    public List<Finding> priorities() {
        return findings.stream()
                .filter(finding -> finding.kind() == CriterionKind.PRIORITY && finding.verdict() == Verdict.MET)
                .toList();
    }

    /**
     * Attributes of places of which the packs lack a list that would tell, in the order of their enum: what this leaves open is
     * the matter of the packs and not of the dossier, so that it is to be said once for many of them.
     */
    public Set<PlaceAttribute> placeListsMissing() {
        Set<PlaceAttribute> lacking = EnumSet.noneOf(PlaceAttribute.class);
        for (Finding finding : findings) {
            if (finding.verdict() == Verdict.UNKNOWN) {
                finding.places().stream()
                        .filter(PlaceFinding::lacksList)
                        .forEach(place -> lacking.add(place.attribute()));
            }
        }
        return lacking;
    }

    /**
     * The explanation as an officer would write it, ending with a line break: what all routes ask for once, then the routes on which
     * the outcome rests, and of the others only how they came out.
     */
    public String explain(Language language) {
        return org.khen.internal.text.Explanation.of(this, language);
    }

    /** The explanation with every route and every finding, for whoever checks the rules, ending with a line break. */
    public String explainInFull(Language language) {
        return org.khen.internal.text.Explanation.inFull(this, language);
    }

    /**
     * The whole explanation for the council: what suspends the review is named, which {@link #explain(Language)} keeps to itself.
     */
    public String explainToCouncil(Language language) {
        return org.khen.internal.text.Explanation.forCouncil(this, language);
    }

    /** One of its findings, in one sentence with its clause. */
    public String explain(Finding finding, Language language) {
        return org.khen.internal.text.Explanation.of(this, finding, language);
    }

    /** One of its attestations of no use, in a sentence or two. */
    public String explain(UnknownAttestation attestation, Language language) {
        return org.khen.internal.text.Explanation.of(this, attestation, language);
    }

    /** The outcome with its reason, in one sentence. */
    public String summary(Language language) {
        return org.khen.internal.text.Explanation.summary(this, language);
    }

    /** Names the dossier, the award and the outcome: the whole would drown a log. */
    @Override
    public String toString() {
        return "Decision[id=" + id + ", award=" + award + ", outcome=" + outcome + "]";
    }
}
