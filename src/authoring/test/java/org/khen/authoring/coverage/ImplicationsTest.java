package org.khen.authoring.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khen.Decision;
import org.khen.Finding;
import org.khen.RulePacks;
import org.khen.Verdict;
import org.khen.internal.Trial;
import org.khen.pack.Source;
import org.khen.pack.Subject;

class ImplicationsTest {

    private static final LocalDate LATE = LocalDate.of(2020, 6, 1);
    private static final String RUNS = "runs(Rating.EXCELLENT, param('reach'))";
    private static final String AFTER_LEAF = ".afterAward('leaf', param('clock'))";
    private static final String AFTER_THORN = ".afterAward('thorn', param('clock'))";
    private static final String SINCE_THORN = ".sinceAward('thorn', param('clock'))";
    private static final String AFTER = RUNS + AFTER_LEAF;
    private static final String IDEAS = ".initiatives(Level.BASE).satisfies('idea')";

    private static final Map<String, String> RULES = new LinkedHashMap<>();

    private static final Map<String, Set<String>> CLAIMED = new LinkedHashMap<>();

    static {
        rule("holds", "holdsAward('leaf')");
        rule("merit", "holdsAwardOnMerit('leaf')");
        rule("years-after", AFTER + ".years().satisfies('long')");
        rule("ideas-after", AFTER + ".lasting('long')" + IDEAS);
        // Words that leave out years and runs mean the same in whatever order they stand.
        rule("since-after", RUNS + ".lasting('long')" + SINCE_THORN + AFTER_LEAF + IDEAS);
        rule("titles-two", AFTER + ".lasting('long').titles('thorn').satisfies('two')");
        rule("years", RUNS + ".years().satisfies('long')");
        rule("ideas", RUNS + ".lasting('long')" + IDEAS);
        rule("some", RUNS + ".lasting('long').titles('thorn').satisfies('some')");
        rule("once", RUNS + ".lasting('long').titles('thorn').satisfies('once')");
        rule("both", "worksDirectly(), " + RUNS + ".lasting('long')" + IDEAS);
        rule("either", "worksDirectly() || " + RUNS + ".lasting('long')" + IDEAS);
        rule("with", RUNS + ".lasting('long').withTitles('thorn', 'some')" + IDEAS);
        rule("after-thorn", RUNS + AFTER_THORN + ".lasting('long').titles('leaf').satisfies('one')");
        // What follows from nothing, or what nothing follows from.
        rule("none", RUNS + ".lasting('long').titles('thorn').satisfies('none')");
        rule("most", RUNS + ".lasting('long').titles('thorn').satisfies('most')");
        rule("adjusted", RUNS + ".lasting('long').titles('thorn').satisfies('adjusted')");
        rule("lost", RUNS + ".lasting('long').titles('thorn').satisfies('lost')");
        rule("farmers", RUNS + ".lasting('long').titles('thorn').satisfies('farmers')");
        rule("lost-clock", RUNS + ".afterAward('leaf', param('lost-clock')).lasting('long')" + IDEAS);
        rule("any", "runs(Rating.EXCELLENT, param('any')).lasting('long')" + IDEAS);
        rule("recent", "runs(Rating.EXCELLENT, param('recent')).years().satisfies('long')");
        rule("good", "runs(Rating.GOOD, param('reach')).lasting('long')" + IDEAS);
        rule("short", RUNS + ".years().satisfies('short')");
        rule("short-ideas", RUNS + ".lasting('short')" + IDEAS);
        rule("exact", RUNS + ".years().satisfies('exact')");
        rule("exact-ideas", RUNS + ".lasting('exact')" + IDEAS);
        rule("short-titles", RUNS + ".lasting('short').titles('thorn').satisfies('one')");
        rule("short-after", AFTER + ".lasting('short').withTitles('thorn', 'one')" + IDEAS);

        claim("holds", "merit years-after ideas-after since-after titles-two short-after");
        claim("years-after", "ideas-after since-after titles-two");
        claim("years", "years-after ideas-after since-after titles-two ideas some once both with after-thorn");
        claim("ideas-after", "since-after");
        claim("ideas", "ideas-after since-after both with");
        claim("either", "ideas ideas-after since-after both with");
        claim("some", "with");
    }

    /** Of pairs in which somebody might see a claim, and there is none. */
    private static final Map<String, String> REFUTED = Map.of(
            "holds", "years ideas lost-clock",
            "merit", "holds years-after",
            "years-after", "years merit lost-clock after-thorn",
            "years", "none most adjusted lost farmers lost-clock good holds either",
            "ideas", "years",
            "recent", "any",
            "both", "ideas either",
            "short", "years short-ideas",
            "exact", "exact-ideas",
            "short-titles", "short-after");

    @TempDir
    private Path temporary;

    @Test
    void what_the_words_imply_is_claimed_and_nothing_else() {
        Implications implications = implications(packs());

        Map<String, Set<String>> claimed = new LinkedHashMap<>();
        for (String one : RULES.keySet()) {
            claimed.put(one, new TreeSet<>());
            for (String other : RULES.keySet()) {
                if (implications.failsWith(one, other, Subject.PERSON, LATE)) {
                    claimed.get(one).add(other);
                }
            }
        }
        assertThat(claimed).isEqualTo(CLAIMED);
    }

    @Test
    void a_claim_ends_with_the_limit_it_rests_on() {
        RulePacks packs = new RunsPack()
                .rule("years", RULES.getOrDefault("years", ""))
                .rule("ended", RULES.getOrDefault("some", "").replace("some", "ended"))
                .packs(temporary);

        Implications implications = implications(packs);

        assertThat(implications.failsWith("years", "ended", Subject.PERSON, LocalDate.of(2014, 12, 31)))
                .isTrue();
        assertThat(implications.failsWith("years", "ended", Subject.PERSON, LocalDate.of(2015, 1, 1)))
                .isFalse();
        assertThat(implications.days()).contains(LocalDate.of(2015, 1, 1));
    }

    @Test
    void nothing_is_claimed_of_candidates_a_criterion_is_not_for() {
        assertThat(implications(packs()).failsWith("years", "ideas", Subject.COLLECTIVE, LATE))
                .isFalse();
    }

    @Test
    void no_dossier_contradicts_a_claim_and_some_dossier_shows_why_others_are_not_made() {
        RulePacks packs = packs();
        Trial trial = Trial.of(packs.packs());
        long seed = Long.getLong("khen.seed", new SecureRandom().nextInt(1_000_000));
        Map<String, Set<String>> failed = new HashMap<>();
        Map<String, Set<String>> held = new HashMap<>();

        new RandomHistories(seed, List.of("leaf", "thorn"), List.of())
                .of("rose", Subject.PERSON, LocalDate.of(2011, 1, 1), LATE, 2500)
                .map(trial::decide)
                .forEach(decision -> notMet(decision).forEach(one -> {
                    for (Finding other : decision.findings()) {
                        (other.verdict() == Verdict.NOT_MET ? failed : held)
                                .computeIfAbsent(one.criterion(), none -> new TreeSet<>())
                                .add(other.criterion());
                    }
                }));

        CLAIMED.forEach((one, followers) -> {
            assertThat(held.getOrDefault(one, Set.of()))
                    .as("what may hold though %s does not (khen.seed=%s)", one, seed)
                    .containsAll(words(REFUTED.getOrDefault(one, "")))
                    .noneMatch(followers::contains);
            assertThat(failed.getOrDefault(one, Set.of()))
                    .as("claims on %s that were put to the test (khen.seed=%s)", one, seed)
                    .containsAll(followers);
        });
    }

    private static List<Finding> notMet(Decision decision) {
        return decision.findings().stream()
                .filter(finding -> finding.verdict() == Verdict.NOT_MET)
                .toList();
    }

    private RulePacks packs() {
        RunsPack pack = new RunsPack();
        RULES.forEach(pack::rule);
        return pack.packs(temporary);
    }

    static Implications implications(RulePacks packs) {
        Map<String, Source> sources = new HashMap<>();
        packs.packs().forEach(pack -> sources.putAll(pack.sources()));
        return new Implications(packs.packs(), sources, Trial.of(packs.packs()));
    }

    private static void rule(String code, String condition) {
        RULES.put(code, condition.replace('\'', '"'));
        CLAIMED.put(code, Set.of());
    }

    private static void claim(String code, String followers) {
        CLAIMED.put(code, words(followers));
    }

    private static Set<String> words(String codes) {
        return codes.isEmpty() ? Set.of() : new TreeSet<>(List.of(codes.split(" ", -1)));
    }
}
