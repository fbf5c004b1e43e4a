package org.khen.internal.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
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
import org.khen.pack.Award;
import org.khen.pack.Criterion;
import org.khen.pack.CriterionKind;
import org.khen.pack.JudgedBy;
import org.khen.pack.Language;
import org.khen.pack.Subject;
import org.khen.pack.Text;

/** Finds on every criterion that is asked, once: by its rule, or by what people attest. */
final class CriterionFindings {

    private final RulesInForce rules;
    private final RuleConditions conditions;
    private final DossierView dossier;
    private final Subject subject;
    private final List<Finding> inOrder = new ArrayList<>(64);
    private final List<RulesInForce.OfCriterion> asked = new ArrayList<>(64);
    /** By the place of the criterion. */
    private @Nullable Finding[] found;

    private final Map<String, Answer> open = new HashMap<>();

    CriterionFindings(RulesInForce rules, RuleConditions conditions, DossierView dossier) {
        this.rules = rules;
        this.conditions = conditions;
        this.dossier = dossier;
        this.subject = dossier.subject();
        this.found = new Finding[rules.places()];
    }

    /** All findings so far, those of the four families first, otherwise in the order they were first asked for. */
    List<Finding> all() {
        int last = 0;
        for (RulesInForce.OfCriterion criterion : asked) {
            last = Math.max(last, criterion.family());
        }
        List<Finding> all = new ArrayList<>(inOrder.size() + 1);
        for (int family = 0; family <= last; family++) {
            for (int i = 0; i < inOrder.size(); i++) {
                if (asked.get(i).family() == family) {
                    all.add(inOrder.get(i));
                }
            }
        }
        return all;
    }

    Finding on(String criterion) {
        RulesInForce.OfCriterion one = rules.criterion(criterion, subject);
        if (one.place() >= found.length) {
            // It is the first dossier of such that is asked.
            found = Arrays.copyOf(found, rules.places());
        }
        Finding known = found[one.place()];
        if (known == null) {
            known = find(one);
            found[one.place()] = known;
            inOrder.add(known);
            asked.add(one);
        }
        return known;
    }

    /** Why a finding is open, with what would settle it. */
    Answer open(Finding finding) {
        Answer answer = open.get(finding.criterion());
        return answer != null ? answer : Answer.unknown(Set.of(), Set.copyOf(finding.openBecause()), List.of());
    }

    private Finding find(RulesInForce.OfCriterion asked) {
        Criterion criterion = asked.criterion();
        ConditionReader condition = conditions.reader(criterion.id());
        // Read first: the two readings of a rule are compared even where its answer is then not used.
        Answer answer = condition == null ? null : read(criterion, condition);
        if (!asked.applies()) {
            return finding(asked, Verdict.NOT_APPLICABLE, null, null, Set.of());
        }
        Verdict supposed = conditions.supposed(criterion.id());
        if (supposed != null) {
            return finding(asked, supposed, answer, null, Set.of());
        }
        if (asked.textNotSeen()) {
            return finding(asked, Verdict.UNKNOWN, null, null, EnumSet.of(OpenReason.LAW_TEXT_NOT_SEEN));
        }
        if (condition == null || answer == null) {
            return attested(asked, null);
        }
        if (criterion.judgedBy() != JudgedBy.MEASURED) {
            return judged(asked, answer);
        }
        // What is joined of several answers is another one each time.
        return condition.isOneTest() ? shared(asked, answer) : measured(asked, answer);
    }

    /** What people judge is asked of those of whom its rule holds; where that is not known, only a good word settles it. */
    private Finding judged(RulesInForce.OfCriterion asked, Answer holds) {
        if (holds.truth() == Ternary.NO) {
            return finding(asked, Verdict.NOT_APPLICABLE, null, null, Set.of());
        }
        Finding attested = attested(asked, holds);
        if (holds.truth() == Ternary.YES || attested.verdict() == Verdict.MET) {
            return attested;
        }
        Answer said = attested.verdict() == Verdict.NOT_MET
                ? Answer.known(false)
                : Answer.unknown(Set.of(), Set.copyOf(attested.openBecause()), List.of());
        Answer answer = said.or(holds.not());
        open.put(asked.criterion().id(), answer);
        return finding(asked, Verdict.UNKNOWN, answer, attested.attestation(), answer.reasons());
    }

    private Answer read(Criterion criterion, ConditionReader condition) {
        Answer answer = condition.read(dossier);
        boolean fired = dossier.fired(criterion.id());
        if (conditions.matched() && fired != (answer.truth() == Ternary.YES)) {
            throw new EvaluationException("The two readings of a rule disagree (criterion = " + criterion.id()
                    + ", fired = " + fired + ", read = " + answer.truth() + ", dossier = "
                    + dossier.nomination().id()
                    + ")\nMaybe a defect of the rule engine: report the rule, and do not use the"
                    + " outcome.");
        }
        return answer;
    }

    /** What rests on the particulars of a dossier is for no other. */
    private Finding shared(RulesInForce.OfCriterion asked, Answer answer) {
        if (answer.truth() == Ternary.UNKNOWN || !answer.isBare()) {
            return measured(asked, answer);
        }
        Finding known = asked.shared().get(answer);
        if (known == null) {
            known = measured(asked, answer);
            asked.shared().put(answer, known);
        }
        return known;
    }

    private Finding measured(RulesInForce.OfCriterion asked, Answer answer) {
        Criterion criterion = asked.criterion();
        boolean gates = criterion.kind() != CriterionKind.PRIORITY && criterion.kind() != CriterionKind.PROCEDURE;
        if (gates && answer.truth() != answer.lawAlone()) {
            // Only law refuses, and only law admits: what an unconfirmed choice tips over stays open.
            return finding(asked, Verdict.UNKNOWN, answer, null, EnumSet.of(OpenReason.LOCAL_CHOICE_UNCONFIRMED));
        }
        if (answer.truth() == Ternary.UNKNOWN) {
            open.put(criterion.id(), answer);
        }
        return finding(asked, LimitComparison.verdict(answer.truth()), answer, null, answer.reasons());
    }

    /** Who attests sees what its rule names. */
    private Finding attested(RulesInForce.OfCriterion asked, @Nullable Answer holds) {
        Criterion criterion = asked.criterion();
        List<Attestation> said = dossier.nomination().attestations().stream()
                .filter(attestation -> attestation.criterion().equals(criterion.id()))
                .filter(attestation -> competent(attestation, criterion.judgedBy()))
                .sorted(LATEST_FIRST)
                .toList();
        if (said.isEmpty()) {
            return finding(asked, Verdict.REFERRED, holds, null, EnumSet.of(OpenReason.COUNCIL_JUDGES));
        }
        Attestation first = said.get(0);
        // The council's word stands above a certificate; two words of the same rank must agree.
        boolean contradicted =
                said.stream().anyMatch(other -> other.by() == first.by() && other.holds() != first.holds());
        if (contradicted) {
            return finding(asked, Verdict.UNKNOWN, holds, first, EnumSet.of(OpenReason.FACTS_CONTRADICT));
        }
        return finding(asked, first.holds() ? Verdict.MET : Verdict.NOT_MET, holds, first, Set.of());
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
    private static List<Citation> citations(
            RulesInForce.OfCriterion asked, Verdict verdict, List<Comparison> comparisons) {
        List<Citation> citations = asked.citations();
        boolean one = true;
        for (int i = 0; i < comparisons.size(); i++) {
            Comparison comparison = comparisons.get(i);
            if (comparison.verdict() != verdict) {
                continue;
            }
            if (one) {
                citations = asked.with(comparison.citation());
                one = false;
            } else if (!citations.contains(comparison.citation())) {
                citations = new ArrayList<>(citations);
                citations.add(comparison.citation());
            }
        }
        return citations;
    }

    private static Finding finding(
            RulesInForce.OfCriterion asked,
            Verdict verdict,
            @Nullable Answer answer,
            @Nullable Attestation attestation,
            Set<OpenReason> reasons) {
        Criterion criterion = asked.criterion();
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
                citations(asked, verdict, comparisons),
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
                List.of(rulebook.clauses().citation(award.source())),
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
