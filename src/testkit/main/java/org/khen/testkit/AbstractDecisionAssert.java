package org.khen.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import org.khen.Finding;
import org.khen.MissingFact;
import org.khen.Verdict;
import org.khen.facts.Fact;
import org.khen.pack.Language;

/**
 * What can be asserted of a decision on a nomination and of one on a registration alike. A failure shows the explanation in
 * Vietnamese and in English, once for each {@code assertThat}, soft or not; a code that nothing has is answered with the one that
 * was likely meant.
 *
 * @param <SELF> the assertions
 * @param <D> the decision
 */
public abstract sealed class AbstractDecisionAssert<SELF extends AbstractDecisionAssert<SELF, D>, D>
        extends AbstractAssert<SELF, D> permits DecisionAssert, RegistrationDecisionAssert {

    private boolean explained;

    AbstractDecisionAssert(D decision, Class<?> self) {
        super(decision, self);
    }

    abstract List<Finding> findings();

    abstract List<MissingFact> missing();

    abstract String explanation(Language language);

    /** Each of these criteria is met; of a bar or a suspension that means that it is present. */
    public SELF met(String... criteria) {
        return haveVerdict(Verdict.MET, criteria);
    }

    /** Each of these criteria is not met; of a bar or a suspension that means that it is not present. */
    public SELF notMet(String... criteria) {
        return haveVerdict(Verdict.NOT_MET, criteria);
    }

    /** Each of these criteria is unknown: facts are missing, or the sources leave it open. */
    public SELF unknown(String... criteria) {
        return haveVerdict(Verdict.UNKNOWN, criteria);
    }

    /** Each of these criteria is for people to judge, and nobody attests it. */
    public SELF referred(String... criteria) {
        return haveVerdict(Verdict.REFERRED, criteria);
    }

    /** Each of these criteria is asked, and does not apply to the candidate. */
    public SELF notApplicable(String... criteria) {
        return haveVerdict(Verdict.NOT_APPLICABLE, criteria);
    }

    /**
     * What is found of a criterion.
     *
     * @param criterion its code
     * @param expected the verdict
     */
    public SELF hasVerdict(String criterion, Verdict expected) {
        return haveVerdict(expected, criterion);
    }

    private SELF haveVerdict(Verdict expected, String... criteria) {
        isNotNull();
        List<String> failures = new ArrayList<>();
        for (String criterion : criteria) {
            Finding finding = find(criterion);
            if (finding == null) {
                failures.add(expected("verdict on " + criterion, expected, notAsked(criterion)));
            } else if (finding.verdict() != expected) {
                failures.add(expected(
                        "verdict on " + criterion, expected, finding.verdict() + "\n" + Told.finding(finding)));
            }
        }
        return failIfAny(failures);
    }

    /**
     * Looks at one finding. All that fails in there is told together.
     *
     * @param criterion the code of the criterion
     * @param checks assertions on the finding
     */
    public SELF finding(String criterion, Consumer<FindingAssert> checks) {
        isNotNull();
        Finding finding = find(criterion);
        return failIfAny(
                finding == null
                        ? List.of(expected("a finding on " + criterion, "one", notAsked(criterion)))
                        : Nested.failures(failures -> new FindingAssert(finding, failures), checks));
    }

    /** This fact is missing: it is not known, and for want of it something stays open. */
    public SELF isMissing(Fact fact) {
        return isMissing(fact.path());
    }

    /**
     * This fact is missing: it is not known, and for want of it something stays open.
     *
     * @param fact its path in a dossier, with or without {@code candidate.}, or its title in Vietnamese or English
     */
    public SELF isMissing(String fact) {
        isNotNull();
        if (missing().stream().anyMatch(missing -> names(missing).contains(fact))) {
            return myself;
        }
        Set<String> paths =
                missing().stream().map(missing -> missing.fact().path()).collect(Collectors.toSet());
        Set<String> all = Arrays.stream(Fact.values()).map(Fact::path).collect(Collectors.toSet());
        String found = paths.isEmpty() ? "none missing" : new TreeSet<>(paths).toString();
        boolean known = all.contains(fact) || all.contains("candidate." + fact);
        return fail("a missing fact", fact, known ? found : found + "\n" + Told.noSuch("fact", fact, all));
    }

    private static List<String> names(MissingFact missing) {
        String path = missing.fact().path();
        return List.of(
                path,
                path.replaceFirst("^candidate\\.", ""),
                missing.title().vi(),
                missing.title().en());
    }

    /**
     * The explanation says these words, in Vietnamese or in English.
     *
     * @param words each to be found in one of the two texts, letter for letter
     */
    public SELF explains(String... words) {
        isNotNull();
        String both = explanation(Language.VIETNAMESE) + explanation(Language.ENGLISH);
        return failIfAny(Arrays.stream(words)
                .filter(word -> !both.contains(word))
                .map(word -> expected("explanation with", "\"" + word + "\"", "no such words"))
                .toList());
    }

    final @Nullable Finding find(String criterion) {
        return findings().stream()
                .filter(finding -> finding.criterion().equals(criterion))
                .findFirst()
                .orElse(null);
    }

    private String notAsked(String criterion) {
        return "no finding; the criterion is not asked\n" + Told.noSuch("finding on", criterion, criteria());
    }

    final Collection<String> criteria() {
        return findings().stream().map(Finding::criterion).toList();
    }

    final SELF fail(String what, Object expected, Object found) {
        return failIfAny(List.of(expected(what, expected, found)));
    }

    static String expected(String what, Object expected, Object found) {
        return "Expected " + what + ": " + expected + "\n but found: " + found;
    }

    final SELF failIfAny(List<String> failures) {
        if (!failures.isEmpty()) {
            String told = "\n" + String.join("\n", failures) + (explained ? "" : "\n\n" + explanations());
            explained = true;
            failWithMessage("%s", told);
        }
        return myself;
    }

    private String explanations() {
        return explanation(Language.VIETNAMESE) + "\n" + explanation(Language.ENGLISH);
    }
}
