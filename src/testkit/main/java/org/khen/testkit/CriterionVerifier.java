package org.khen.testkit;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khen.Decision;
import org.khen.EligibilityEngine;
import org.khen.Finding;
import org.khen.RegistrationDecision;
import org.khen.RulePacks;
import org.khen.Verdict;
import org.khen.facts.Candidate;
import org.khen.facts.Group;
import org.khen.facts.Nomination;
import org.khen.facts.Registration;
import org.khen.pack.AwardScope;
import org.khen.pack.Criterion;
import org.khen.pack.Language;
import org.khen.pack.RouteRow;

/**
 * Verifies one criterion alone: whatever else an award asks for is of no account, only the finding on this criterion is looked at.
 *
 * <pre>{@code
 * CriterionVerifier discipline = CriterionVerifier.of(engine, "ldtt-2003.discipline");
 * discipline.given(NeutralDossiers.person().build(), 2014).expects(Verdict.NOT_MET);
 * }</pre>
 *
 * <p>An award that asks for the criterion is looked up in the routes; {@link #askedBy} says which, where it matters. Immutable,
 * may be shared between threads.
 */
public final class CriterionVerifier {

    private final EligibilityEngine engine;
    private final Criterion criterion;
    private final @Nullable String award;

    private CriterionVerifier(EligibilityEngine engine, Criterion criterion, @Nullable String award) {
        this.engine = engine;
        this.criterion = criterion;
        this.award = award;
    }

    /**
     * Verifies a criterion of the packs, and compiles them: to verify several, make one engine for all of them.
     *
     * @throws IllegalArgumentException if no pack has the criterion; it names the one that was likely meant
     */
    public static CriterionVerifier of(RulePacks packs, String criterion) {
        return of(EligibilityEngine.of(packs), criterion);
    }

    /**
     * Verifies a criterion of the packs of an engine.
     *
     * @throws IllegalArgumentException if no pack has the criterion; it names the one that was likely meant
     */
    public static CriterionVerifier of(EligibilityEngine engine, String criterion) {
        List<Criterion> all = engine.packs().packs().stream()
                .flatMap(pack -> pack.topics().stream())
                .flatMap(topic -> topic.criteria().stream())
                .toList();
        Criterion found = all.stream()
                .filter(row -> row.id().equals(criterion))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(Told.noSuch(
                        "criterion", criterion, all.stream().map(Criterion::id).collect(Collectors.toSet()))));
        return new CriterionVerifier(engine, found, null);
    }

    /**
     * The criterion as this award asks for it; several may ask, and a limit may differ from one to the other.
     *
     * @param award the code of the award
     */
    public CriterionVerifier askedBy(String award) {
        return new CriterionVerifier(engine, criterion, award);
    }

    /**
     * Looks at a candidate, for the merits of a calendar year, proposed on 15 January of the next.
     *
     * @param candidate who is proposed, for example one of {@link NeutralDossiers}
     * @param year the year of merit
     * @throws AssertionError if no award asks for the criterion of such a candidate on that day
     */
    public Result given(Candidate candidate, int year) {
        return given(candidate, year, LocalDate.of(year + 1, 1, 15));
    }

    /**
     * Looks at a candidate, for the merits of a calendar year, proposed on some day.
     *
     * @param candidate who is proposed, for example one of {@link NeutralDossiers}
     * @param year the year of merit
     * @param proposedOn the day of the proposal, whose rules apply
     * @throws AssertionError if no award asks for the criterion of such a candidate on that day
     */
    public Result given(Candidate candidate, int year, LocalDate proposedOn) {
        List<Result> results = (award == null ? awards(proposedOn).stream() : Stream.of(award))
                .map(asked -> engine.evaluate(NeutralDossiers.nomination(asked, candidate, year)
                        .proposedOn(proposedOn)
                        .procedure(NeutralDossiers.procedure(proposedOn))
                        .build()))
                .filter(decision -> decision.finding(criterion.id()) != null)
                .map(decision -> new Result(criterion, decision, null))
                .toList();
        // Where an award asks it of others only, another may ask it of this candidate.
        return results.stream()
                .filter(result -> result.finding().verdict() != Verdict.NOT_APPLICABLE)
                .findFirst()
                .or(() -> results.stream().findFirst())
                .orElseThrow(() -> notAsked(award == null ? "no award asks" : award + " does not ask", proposedOn));
    }

    /**
     * Looks at a nomination: with attestations, or dates of its own. The award is the one proposed.
     *
     * @throws AssertionError if the award does not ask for the criterion of such a candidate on that day
     */
    public Result given(Nomination nomination) {
        Decision decision = engine.evaluate(nomination);
        if (decision.finding(criterion.id()) == null) {
            throw notAsked(nomination.award() + " does not ask", nomination.proposedOn());
        }
        return new Result(criterion, decision, null);
    }

    /**
     * Looks at the registration of a unit, by the rules in force on the first day of its year.
     *
     * @throws AssertionError if the criterion is not asked of registrations on that day
     */
    public Result given(Registration registration) {
        RegistrationDecision decision = engine.evaluate(registration);
        if (decision.finding(criterion.id()) == null) {
            throw notAsked("no registration is asked", decision.asOf());
        }
        return new Result(criterion, null, decision);
    }

    /** The awards whose own routes ask on that day, then all if a row asks for many; each once. */
    private Set<String> awards(LocalDate day) {
        Set<String> asking = rows().filter(row -> row.inForce().holds(day))
                .map(RouteRow::award)
                .collect(Collectors.toSet());
        Set<String> known = new TreeSet<>();
        engine.packs().packs().forEach(pack -> pack.awards().forEach(row -> known.add(row.id())));
        Set<String> awards = new LinkedHashSet<>(known);
        awards.retainAll(asking);
        if (asking.stream().anyMatch(AwardScope::isMark)) {
            awards.addAll(known);
        }
        return awards;
    }

    private Stream<RouteRow> rows() {
        return engine.packs().packs().stream()
                .flatMap(pack -> pack.routes().stream())
                .filter(row -> row.asks().equals(criterion.id()));
    }

    private AssertionError notAsked(String who, @Nullable LocalDate day) {
        String asking = rows().map(CriterionVerifier::words).distinct().collect(Collectors.joining("\n  "));
        return new AssertionError(who + " for the criterion (" + criterion.id() + ") of such a candidate on " + day
                + "\nRows that ask:\n  " + (asking.isEmpty() ? "none" : asking));
    }

    private static String words(RouteRow row) {
        String who = row.who().stream().map(Group::en).collect(Collectors.joining(", "));
        LocalDate from = row.inForce().from();
        LocalDate to = row.inForce().to();
        return row.award() + ", " + row.subject().en() + (who.isEmpty() ? "" : " (" + who + ")")
                + (from == null ? "" : ", from " + from) + (to == null ? "" : ", to " + to);
    }

    /** What is found of the criterion. */
    public static final class Result {

        private final Criterion criterion;
        private final @Nullable Decision decision;
        private final @Nullable RegistrationDecision registration;

        private Result(Criterion criterion, @Nullable Decision decision, @Nullable RegistrationDecision registration) {
            this.criterion = criterion;
            this.decision = decision;
            this.registration = registration;
        }

        /** The criterion has this verdict; of a bar or a suspension MET means that it is present. */
        public Result expects(Verdict verdict) {
            return expects(finding -> finding.hasVerdict(verdict));
        }

        /** These assertions hold of the finding; all that fails is told together, with the finding in a sentence. */
        public Result expects(Consumer<FindingAssert> checks) {
            Finding finding = finding();
            List<String> failures = Nested.failures(collected -> new FindingAssert(finding, collected), checks);
            if (!failures.isEmpty()) {
                throw new AssertionError("\n" + String.join("\n", failures) + "\n\n"
                        + sentence(finding, Language.VIETNAMESE) + "\n" + sentence(finding, Language.ENGLISH) + "\n"
                        + (decision == null ? "" : "(asked by " + decision.award() + ")"));
            }
            return this;
        }

        private String sentence(Finding finding, Language language) {
            return decision != null
                    ? decision.explain(finding, language)
                    : Objects.requireNonNull(registration).explain(finding, language);
        }

        /** The finding itself. */
        public Finding finding() {
            Finding finding = decision != null
                    ? decision.finding(criterion.id())
                    : Objects.requireNonNull(registration).finding(criterion.id());
            return Objects.requireNonNull(finding);
        }
    }
}
