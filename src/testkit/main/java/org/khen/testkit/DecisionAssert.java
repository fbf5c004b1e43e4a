package org.khen.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.khen.AwardFinding;
import org.khen.Decision;
import org.khen.Finding;
import org.khen.MissingFact;
import org.khen.OpenReason;
import org.khen.Outcome;
import org.khen.authoring.DecidingClauses;
import org.khen.pack.Language;

/** Assertions on a decision. Their messages show the explanation, in Vietnamese and in English. */
public non-sealed class DecisionAssert extends AbstractDecisionAssert<DecisionAssert, Decision> {

    /** Assertions on this decision; {@link KhenAssertions#assertThat(Decision)} reads better. */
    public DecisionAssert(Decision decision) {
        super(decision, DecisionAssert.class);
    }

    @Override
    List<Finding> findings() {
        return actual.findings();
    }

    @Override
    List<MissingFact> missing() {
        return actual.missing();
    }

    @Override
    String explanation(Language language) {
        return actual.explainInFull(language);
    }

    /** The conditions are met. */
    public DecisionAssert isEligible() {
        return hasOutcome(Outcome.ELIGIBLE);
    }

    /** The conditions are not met, by a source that can refuse. */
    public DecisionAssert isNotEligible() {
        return hasOutcome(Outcome.NOT_ELIGIBLE);
    }

    /** Nothing can be concluded yet. */
    public DecisionAssert isUndetermined() {
        return hasOutcome(Outcome.UNDETERMINED);
    }

    /** The packs hold no rule for the award on that date. */
    public DecisionAssert hasNoRuleInForce() {
        return hasOutcome(Outcome.NO_RULE_IN_FORCE);
    }

    /** The outcome is this. */
    public DecisionAssert hasOutcome(Outcome expected) {
        isNotNull();
        return actual.outcome() == expected ? this : fail("outcome", expected, actual.outcome());
    }

    /** It is undetermined for these reasons, and no others. */
    public DecisionAssert isOpenBecause(OpenReason... expected) {
        isUndetermined();
        Set<OpenReason> reasons = Set.copyOf(actual.openBecause());
        return reasons.equals(Set.copyOf(Arrays.asList(expected)))
                ? this
                : fail("open because", Arrays.toString(expected), actual.openBecause());
    }

    /**
     * The outcome comes about by this route: the one that is met, or for NOT_ELIGIBLE the nearest one.
     *
     * @param route its letter; {@code *} if the award has one way only
     */
    public DecisionAssert byRoute(String route) {
        isNotNull();
        if (route.equals(actual.route())) {
            return this;
        }
        Set<String> routes = new TreeSet<>();
        actual.awardFinding().routes().forEach(found -> routes.add(found.route()));
        return fail("route", route, (actual.route() == null ? "none" : actual.route()) + " of " + routes);
    }

    /**
     * The outcome rests on a clause: it is among those that decide, and not merely cited.
     *
     * @param source the code of the source
     */
    public DecisionAssert restsOn(String source) {
        isNotNull();
        Set<String> deciding = DecidingClauses.of(actual);
        if (deciding.contains(source)) {
            return this;
        }
        Set<String> cited = cited();
        return fail(
                "to rest on",
                source,
                deciding + "\n"
                        + (cited.contains(source)
                                ? "The decision cites it, and would be the same without it."
                                : Told.noSuch("source", source, cited)));
    }

    /**
     * A finding, a number or a route rests on a source, whether or not it decides.
     *
     * @param source its code
     */
    public DecisionAssert cites(String source) {
        isNotNull();
        Set<String> cited = cited();
        return cited.contains(source)
                ? this
                : fail("citations", source, cited + "\n" + Told.noSuch("source", source, cited));
    }

    /**
     * Each of these criteria stops the nomination: a requirement that is not met or a bar that is present, on the nearest route.
     *
     * @param criteria their codes
     */
    public DecisionAssert isStoppedBy(String... criteria) {
        return contains("stopped by", actual.stoppedBy(), criteria);
    }

    /**
     * The candidate is in these focus groups: priorities that are met. They never refuse.
     *
     * @param criteria their codes
     */
    public DecisionAssert hasPriority(String... criteria) {
        return contains("priority", actual.priorities(), criteria);
    }

    private DecisionAssert contains(String what, List<Finding> findings, String... criteria) {
        List<String> found = findings.stream().map(Finding::criterion).toList();
        return failIfAny(Arrays.stream(criteria)
                .filter(criterion -> !found.contains(criterion))
                .map(criterion -> expected(what, criterion, found + otherwise(criterion)))
                .toList());
    }

    private String otherwise(String criterion) {
        Finding finding = find(criterion);
        return "\n" + (finding == null ? Told.noSuch("finding on", criterion, criteria()) : Told.finding(finding));
    }

    private Set<String> cited() {
        Set<String> cited = new TreeSet<>();
        for (Finding finding : actual.findings()) {
            cited.addAll(FindingAssert.cited(finding));
        }
        addRoutes(actual.awardFinding(), cited);
        return cited;
    }

    private static void addRoutes(AwardFinding award, Set<String> cited) {
        award.routes().stream().flatMap(route -> route.asked().stream()).forEach(asked -> {
            cited.add(asked.citation().source());
            if (asked.award() != null) {
                addRoutes(asked.award(), cited);
            }
        });
    }
}
