package org.khen.internal.evaluation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khen.Citation;
import org.khen.Comparison;
import org.khen.EvaluationException;
import org.khen.Finding;
import org.khen.OpenReason;
import org.khen.Verdict;
import org.khen.facts.Attestation;
import org.khen.facts.AttestedBy;
import org.khen.facts.Collective;
import org.khen.facts.Fact;
import org.khen.facts.Household;
import org.khen.facts.Nomination;
import org.khen.internal.language.Condition;
import org.khen.pack.Award;
import org.khen.pack.Criterion;
import org.khen.pack.CriterionKind;
import org.khen.pack.JudgedBy;
import org.khen.pack.Language;
import org.khen.pack.Source;
import org.khen.pack.Subject;
import org.khen.pack.Text;
import org.khen.pack.TopicOrder;

/** Finds on every criterion that is asked, once: by its rule, or by what people attest. */
final class CriterionFindings {

    private final Rulebook rulebook;
    private final Map<String, Condition> conditions;
    private final DossierView dossier;
    private final LocalDate day;
    private final Map<String, Finding> found = new LinkedHashMap<>();
    private final Map<String, Answer> open = new HashMap<>();

    CriterionFindings(Rulebook rulebook, Map<String, Condition> conditions, DossierView dossier, LocalDate day) {
        this.rulebook = rulebook;
        this.conditions = conditions;
        this.dossier = dossier;
        this.day = day;
    }

    /** All findings so far, those of the four families first, otherwise in the order they were first asked for. */
    List<Finding> all() {
        return found.values().stream()
                .sorted(Comparator.comparingInt(finding -> TopicOrder.family(
                        rulebook.criterion(finding.criterion(), day).topic())))
                .toList();
    }

    Finding on(String criterion) {
        Finding known = found.get(criterion);
        if (known == null) {
            known = find(rulebook.criterion(criterion, day));
            found.put(criterion, known);
        }
        return known;
    }

    /** Why a finding is open, with what would settle it. */
    Answer open(Finding finding) {
        Answer answer = open.get(finding.criterion());
        return answer != null ? answer : Answer.unknown(Set.of(), Set.copyOf(finding.openBecause()), List.of());
    }

    private Finding find(Criterion criterion) {
        Condition condition = conditions.get(criterion.id());
        // Read first: the two readings of a rule are compared even where its answer is then not used.
        Answer answer = condition == null ? null : read(criterion, condition);
        if (!criterion.subjects().contains(dossier.subject())
                || !criterion.inForce().holds(day)) {
            return finding(criterion, Verdict.NOT_APPLICABLE, null, null, Set.of());
        }
        if (textNotSeen(criterion)) {
            return finding(criterion, Verdict.UNKNOWN, null, null, EnumSet.of(OpenReason.LAW_TEXT_NOT_SEEN));
        }
        if (answer == null) {
            return attested(criterion, null);
        }
        return criterion.judgedBy() == JudgedBy.MEASURED ? measured(criterion, answer) : judged(criterion, answer);
    }

    /** What people judge is asked of those of whom its rule holds; where that is not known, only a good word settles it. */
    private Finding judged(Criterion criterion, Answer asked) {
        if (asked.truth() == Ternary.NO) {
            return finding(criterion, Verdict.NOT_APPLICABLE, null, null, Set.of());
        }
        Finding attested = attested(criterion, asked);
        if (asked.truth() == Ternary.YES || attested.verdict() == Verdict.MET) {
            return attested;
        }
        Answer said = attested.verdict() == Verdict.NOT_MET
                ? Answer.known(false)
                : Answer.unknown(Set.of(), Set.copyOf(attested.openBecause()), List.of());
        Answer answer = said.or(asked.not());
        open.put(criterion.id(), answer);
        return finding(criterion, Verdict.UNKNOWN, answer, attested.attestation(), answer.reasons());
    }

    /** A criterion of which no source in force has been seen decides nothing. */
    private boolean textNotSeen(Criterion criterion) {
        return rulebook.sourcesInForce(criterion, day).stream().allMatch(Source::textNotSeen);
    }

    private Answer read(Criterion criterion, Condition condition) {
        Answer answer = ConditionReader.read(condition, dossier);
        boolean fired = dossier.fired(criterion.id());
        if (fired != (answer.truth() == Ternary.YES)) {
            throw new EvaluationException("The two readings of a rule disagree (criterion = " + criterion.id()
                    + ", fired = " + fired + ", read = " + answer.truth() + ", dossier = "
                    + dossier.nomination().id()
                    + ")\nMaybe a defect of the rule engine: report the rule, and do not use the"
                    + " outcome.");
        }
        return answer;
    }

    private Finding measured(Criterion criterion, Answer answer) {
        boolean gates = criterion.kind() != CriterionKind.PRIORITY && criterion.kind() != CriterionKind.PROCEDURE;
        if (gates && answer.truth() != answer.lawAlone()) {
            // Only law refuses, and only law admits: what an unconfirmed choice tips over stays open.
            return finding(criterion, Verdict.UNKNOWN, answer, null, EnumSet.of(OpenReason.LOCAL_CHOICE_UNCONFIRMED));
        }
        if (answer.truth() == Ternary.UNKNOWN) {
            open.put(criterion.id(), answer);
        }
        return finding(criterion, LimitComparison.verdict(answer.truth()), answer, null, answer.reasons());
    }

    /** Who attests sees what its rule names. */
    private Finding attested(Criterion criterion, @Nullable Answer asked) {
        List<Attestation> said = dossier.nomination().attestations().stream()
                .filter(attestation -> attestation.criterion().equals(criterion.id()))
                .filter(attestation -> competent(attestation, criterion.judgedBy()))
                .sorted(LATEST_FIRST)
                .toList();
        if (said.isEmpty()) {
            return finding(criterion, Verdict.REFERRED, asked, null, EnumSet.of(OpenReason.COUNCIL_JUDGES));
        }
        Attestation first = said.get(0);
        // The council's word stands above a certificate; two words of the same rank must agree.
        boolean contradicted =
                said.stream().anyMatch(other -> other.by() == first.by() && other.holds() != first.holds());
        if (contradicted) {
            return finding(criterion, Verdict.UNKNOWN, asked, first, EnumSet.of(OpenReason.FACTS_CONTRADICT));
        }
        return finding(criterion, first.holds() ? Verdict.MET : Verdict.NOT_MET, asked, first, Set.of());
    }

    private static final Comparator<Attestation> LATEST_FIRST = Comparator.comparing(Attestation::by)
            .thenComparing(Attestation::on, Comparator.nullsFirst(Comparator.naturalOrder()))
            .reversed()
            .thenComparing(Attestation::name)
            .thenComparing(Attestation::document, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Attestation::holds);

    /** The council may say what a unit certifies; a unit cannot say what the council has to judge. */
    private static boolean competent(Attestation attestation, JudgedBy judgedBy) {
        return attestation.by() == AttestedBy.COUNCIL || judgedBy != JudgedBy.COUNCIL;
    }

    /** The clauses of the criterion in force, and those of the limits that decided, which a later instrument may have changed. */
    private List<Citation> citations(Criterion criterion, Verdict verdict, List<Comparison> comparisons) {
        Set<Citation> citations = new LinkedHashSet<>();
        rulebook.sourcesInForce(criterion, day).forEach(source -> citations.add(rulebook.citation(source.id())));
        comparisons.stream()
                .filter(comparison -> comparison.verdict() == verdict)
                .forEach(comparison -> citations.add(comparison.citation()));
        return List.copyOf(citations);
    }

    private Finding finding(
            Criterion criterion,
            Verdict verdict,
            @Nullable Answer answer,
            @Nullable Attestation attestation,
            Set<OpenReason> reasons) {
        Set<Fact> missing = answer == null || verdict != Verdict.UNKNOWN ? Set.of() : answer.missing();
        List<Comparison> comparisons = answer == null ? List.of() : answer.comparisons();
        return new Finding(
                criterion.id(),
                criterion.title(),
                criterion.kind(),
                criterion.judgedBy(),
                verdict,
                comparisons,
                answer == null ? List.of() : answer.places(),
                citations(criterion, verdict, comparisons),
                attestation,
                inOrder(missing),
                inOrder(reasons),
                criterion.note(),
                answer == null ? List.of() : answer.particulars());
    }

    /** Most findings lack nothing: for them there is nothing to sort. */
    private static <E extends Enum<E>> List<E> inOrder(Set<E> words) {
        return words.isEmpty() ? List.of() : words.stream().sorted().toList();
    }

    /** The award is not for candidates of this kind. */
    static Finding forOthers(Award award, Rulebook rulebook) {
        Set<Subject> subjects = award.subjects();
        return new Finding(
                "award.subject",
                new Text(
                        "Danh hiệu, hình thức khen thưởng này dành cho " + joined(subjects, Language.VIETNAMESE),
                        "This award is for: " + joined(subjects, Language.ENGLISH)),
                CriterionKind.REQUIREMENT,
                JudgedBy.MEASURED,
                Verdict.NOT_MET,
                List.of(),
                List.of(),
                List.of(rulebook.citation(award.source())),
                null,
                List.of(),
                List.of(),
                null,
                List.of());
    }

    private static String joined(Set<Subject> subjects, Language language) {
        return subjects.stream()
                .sorted()
                .map(subject -> Text.of(subject).in(language))
                .collect(Collectors.joining(", "));
    }

    static Subject subject(Nomination nomination) {
        if (nomination.candidate() instanceof Collective) {
            return Subject.COLLECTIVE;
        }
        return nomination.candidate() instanceof Household ? Subject.HOUSEHOLD : Subject.PERSON;
    }
}
