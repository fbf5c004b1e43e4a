package org.khen.internal.evaluation;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.khen.Finding;
import org.khen.MissingFact;
import org.khen.RegisteredMovement;
import org.khen.RegistrationDecision;
import org.khen.Verdict;
import org.khen.facts.Exemplar;
import org.khen.facts.Fact;
import org.khen.facts.Listing;
import org.khen.facts.Registration;
import org.khen.internal.language.AskedDossier;
import org.khen.pack.AwardScope;
import org.khen.pack.RouteRow;
import org.khen.pack.Subject;

/** One registration on its way to a decision. What is asked of it is what the tables ask of every unit. */
public final class RegistrationEvaluation {

    private final Registration registration;
    private final LocalDate day;
    private final Rulebook rulebook;
    private final RuleConditions conditions;
    private final Set<String> asked = new LinkedHashSet<>();
    private final DossierView dossier;

    /**
     * Prepares an evaluation.
     *
     * @param day the day whose rules apply
     * @param conditions the condition of each rule by its criterion
     * @param places the place of each rule among the compiled ones, by its criterion
     */
    public RegistrationEvaluation(
            Registration registration,
            LocalDate day,
            Rulebook rulebook,
            RuleConditions conditions,
            Map<String, Integer> places) {
        this.registration = registration;
        this.day = day;
        this.rulebook = rulebook;
        this.conditions = conditions;
        BitSet rules = new BitSet();
        for (RouteRow row : rulebook.routes(AwardScope.EVERY.mark(), Subject.UNIT, day)) {
            Integer place = places.get(row.asks());
            if (asked.add(row.asks()) && place != null) {
                rules.set(place);
            }
        }
        this.dossier = new DossierView(registration, day, rulebook, rules);
    }

    /** What the rule engine is given. */
    public AskedDossier dossier() {
        return dossier;
    }

    /** The decision, once the rules have fired. */
    public RegistrationDecision decide() {
        CriterionFindings findings = new CriterionFindings(rulebook.on(day), conditions, dossier);
        asked.forEach(findings::on);
        List<Finding> all = findings.all();
        return new RegistrationDecision(
                registration.id(),
                registration.unit(),
                registration.year(),
                day,
                registration.completedOn(),
                verdict(all),
                all,
                movements(),
                items(registration.exemplars()).stream().sorted(IN_ORDER).toList(),
                missing(all),
                rulebook.unknownAttestations(dossier.nomination()),
                rulebook.packs(),
                rulebook.assumedUnamended());
    }

    /** What is not as it should be comes first, then what is not known, then what people have to judge. */
    private static Verdict verdict(List<Finding> findings) {
        for (Verdict verdict : List.of(Verdict.NOT_MET, Verdict.UNKNOWN, Verdict.REFERRED, Verdict.MET)) {
            if (findings.stream().anyMatch(finding -> finding.verdict() == verdict)) {
                return verdict;
            }
        }
        return Verdict.NOT_APPLICABLE;
    }

    private List<RegisteredMovement> movements() {
        return items(registration.movements()).stream()
                .map(movement -> rulebook.registered(movement.name(), registration.year()))
                .sorted(Comparator.comparing(
                                RegisteredMovement::name, Collator.getInstance(Locale.forLanguageTag("vi")))
                        .thenComparing(RegisteredMovement::name))
                .toList();
    }

    private List<MissingFact> missing(List<Finding> findings) {
        Set<Fact> facts = new TreeSet<>();
        findings.forEach(finding -> facts.addAll(finding.missing()));
        List<MissingFact> missing = new ArrayList<>();
        for (Fact fact : facts) {
            List<String> criteria = findings.stream()
                    .filter(finding -> finding.missing().contains(fact))
                    .map(Finding::criterion)
                    .toList();
            missing.add(Evaluation.missingFact(fact, criteria, rulebook));
        }
        return missing;
    }

    private static <T> List<T> items(@Nullable Listing<T> list) {
        return list == null ? List.of() : list.items();
    }

    private static final Comparator<Boolean> KNOWN_LAST = Comparator.nullsFirst(Comparator.naturalOrder());

    /** By field and code, then by all the rest, so that the order of the registration changes nothing. */
    private static final Comparator<Exemplar> IN_ORDER = Comparator.comparing(Exemplar::field)
            .thenComparing(Exemplar::id, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Exemplar::collective, KNOWN_LAST)
            .thenComparing(Exemplar::discovered, KNOWN_LAST)
            .thenComparing(Exemplar::fostered, KNOWN_LAST)
            .thenComparing(Exemplar::reviewed, KNOWN_LAST)
            .thenComparing(Exemplar::multiplied, KNOWN_LAST)
            .thenComparing(Exemplar::proposedForAward, KNOWN_LAST)
            .thenComparing(Exemplar::rewarded, KNOWN_LAST);
}
