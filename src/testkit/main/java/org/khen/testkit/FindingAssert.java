package org.khen.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import org.khen.Comparison;
import org.khen.Finding;
import org.khen.OpenReason;
import org.khen.Verdict;
import org.khen.facts.AttestedBy;
import org.khen.facts.Fact;

/** Assertions on what is found of one criterion. Their messages show the finding in a line. */
public class FindingAssert extends AbstractAssert<FindingAssert, Finding> {

    private final @Nullable List<String> failures;

    /** Assertions on this finding; {@link KhenAssertions#assertThat(Finding)} reads better. */
    public FindingAssert(Finding finding) {
        this(finding, null);
    }

    /** Puts what fails into the list, if there is one. */
    FindingAssert(Finding finding, @Nullable List<String> failures) {
        super(finding, FindingAssert.class);
        this.failures = failures;
    }

    /** It holds; of a bar or a suspension: it is present. */
    public FindingAssert isMet() {
        return hasVerdict(Verdict.MET);
    }

    /** It does not hold; of a bar or a suspension: it is not present. */
    public FindingAssert isNotMet() {
        return hasVerdict(Verdict.NOT_MET);
    }

    /** Facts are missing, or the sources leave it open. */
    public FindingAssert isUnknown() {
        return hasVerdict(Verdict.UNKNOWN);
    }

    /** People have to judge it, and nobody attests it. */
    public FindingAssert isReferred() {
        return hasVerdict(Verdict.REFERRED);
    }

    /** It does not apply to the candidate. */
    public FindingAssert isNotApplicable() {
        return hasVerdict(Verdict.NOT_APPLICABLE);
    }

    /** The verdict is this. */
    public FindingAssert hasVerdict(Verdict expected) {
        isNotNull();
        return actual.verdict() == expected ? this : fail("verdict", expected, actual.verdict());
    }

    /** It alone stops the nomination: a requirement that is not met, or a bar that is present. */
    public FindingAssert stops() {
        isNotNull();
        return actual.stops() ? this : fail("to stop the nomination", true, false);
    }

    /** This fact was read and is not known. */
    public FindingAssert isMissing(Fact fact) {
        isNotNull();
        return actual.missing().contains(fact) ? this : fail("a missing fact", fact, actual.missing());
    }

    /** It is open for this reason, be it among others. */
    public FindingAssert isOpenBecause(OpenReason reason) {
        isNotNull();
        return actual.openBecause().contains(reason) ? this : fail("open because", reason, actual.openBecause());
    }

    /** It rests on an attestation by them. */
    public FindingAssert isAttestedBy(AttestedBy expected) {
        isNotNull();
        AttestedBy by =
                actual.attestation() == null ? null : actual.attestation().by();
        return by == expected ? this : fail("attestation by", expected, by == null ? "none" : by);
    }

    /**
     * The finding or a number in it rests on a source.
     *
     * @param source its code
     */
    public FindingAssert cites(String source) {
        isNotNull();
        Set<String> cited = cited(actual);
        return cited.contains(source)
                ? this
                : fail("citations", source, cited + "\n" + Told.noSuch("source", source, cited));
    }

    /**
     * A value was held against a limit, and each time it was (there are several where the text allows several readings) the checks
     * hold.
     *
     * @param limit the code of the limit
     * @param checks assertions on the value, the limit and what lies between
     */
    public FindingAssert hasComparison(String limit, Consumer<ComparisonAssert> checks) {
        return hasComparison(limit, null, checks);
    }

    /**
     * A value was held against a limit by one reading of the text.
     *
     * @param limit the code of the limit
     * @param reading the letter of the reading; {@code null} for all there are
     * @param checks assertions on the value, the limit and what lies between
     */
    public FindingAssert hasComparison(String limit, @Nullable String reading, Consumer<ComparisonAssert> checks) {
        isNotNull();
        List<Comparison> meant = actual.comparisons().stream()
                .filter(comparison -> comparison.limit().equals(limit))
                .filter(comparison -> reading == null || reading.equals(comparison.reading()))
                .toList();
        if (meant.isEmpty()) {
            List<String> limits = actual.comparisons().stream()
                    .map(Comparison::limit)
                    .distinct()
                    .toList();
            String asked = reading == null ? limit : limit + " (" + reading + ")";
            return fail("a comparison with", asked, "none\n" + Told.noSuch("comparison with", limit, limits));
        }
        List<String> wrong = new ArrayList<>();
        for (Comparison comparison : meant) {
            wrong.addAll(Nested.failures(collected -> new ComparisonAssert(comparison, collected), checks));
        }
        return wrong.isEmpty() ? this : fail(String.join("\n", wrong));
    }

    static Set<String> cited(Finding finding) {
        Set<String> cited = new TreeSet<>();
        finding.citations().forEach(citation -> cited.add(citation.source()));
        finding.comparisons()
                .forEach(comparison -> cited.add(comparison.citation().source()));
        return cited;
    }

    private FindingAssert fail(String what, Object expected, Object found) {
        return fail(AbstractDecisionAssert.expected(what, expected, found) + "\n in " + Told.finding(actual));
    }

    private FindingAssert fail(String failure) {
        if (failures == null) {
            failWithMessage("%s", "\n" + failure);
        } else {
            failures.add(failure);
        }
        return this;
    }
}
