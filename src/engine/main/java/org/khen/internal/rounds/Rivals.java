package org.khen.internal.rounds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Achievement;
import org.khen.facts.AwardGround;
import org.khen.facts.Candidate;
import org.khen.facts.Listing;
import org.khen.facts.Period;
import org.khen.pack.RoundRule;
import org.khen.pack.RoundRuleKind;

/** Nominations of one candidate of which one award at most can be given: for one achievement, or for one year. */
final class Rivals {

    private final List<Pair> pairs = new ArrayList<>();
    private final Map<String, Set<String>> toCompare = new TreeMap<>();

    /**
     * Two nominations of one candidate that exclude each other.
     *
     * @param rule the row that says so
     */
    record Pair(RoundRule rule, Entry one, Entry other) {}

    Rivals(RoundRules rules, List<Entry> entries) {
        Map<String, List<Entry>> byCandidate = new LinkedHashMap<>();
        Map<List<Object>, List<Entry>> byName = new HashMap<>();
        for (Entry entry : entries) {
            String candidate = entry.said().candidate();
            String name = entry.nomination().candidate().name();
            if (candidate != null) {
                byCandidate
                        .computeIfAbsent(candidate, none -> new ArrayList<>())
                        .add(entry);
            }
            if (name != null) {
                byName.computeIfAbsent(
                                List.of(
                                        entry.nomination().candidate().getClass(),
                                        name,
                                        String.valueOf(entry.said().unit())),
                                none -> new ArrayList<>())
                        .add(entry);
            }
        }
        byCandidate.values().forEach(own -> compareEach(own, rules, true));
        byName.values().forEach(namesakes -> compareEach(namesakes, rules, false));
        pairs.sort(Comparator.comparing((Pair pair) -> pair.rule.id())
                .thenComparing(pair -> pair.one.id())
                .thenComparing(pair -> pair.other.id()));
    }

    /** Those that exclude each other. */
    List<Pair> pairs() {
        return pairs;
    }

    /** The codes of dossiers that may reward the same as this one. */
    List<String> toCompare(Entry entry) {
        return List.copyOf(toCompare.getOrDefault(entry.id(), Set.of()));
    }

    private void compareEach(List<Entry> entries, RoundRules rules, boolean sameCandidate) {
        List<Entry> sorted =
                entries.stream().sorted(Comparator.comparing(Entry::id)).toList();
        for (int i = 0; i < sorted.size(); i++) {
            for (Entry other : sorted.subList(i + 1, sorted.size())) {
                if (sameCandidate) {
                    ofOneCandidate(sorted.get(i), other, rules);
                } else {
                    namesakes(sorted.get(i), other, rules);
                }
            }
        }
    }

    private void ofOneCandidate(Entry one, Entry other, RoundRules rules) {
        RoundRule oneForm = both(RoundRuleKind.ONE_FORM_PER_ACHIEVEMENT, one, other, rules);
        if (oneForm != null && rules.isForm(one.award()) && rules.isForm(other.award())) {
            if (shareAchievement(one, other)) {
                add(oneForm, one, other);
            } else if (mayShareMerit(one, other)) {
                compare(one, other);
            }
        } else if (isNominatedTwice(one, other)) {
            compare(one, other);
        }
        RoundRule oneStateAward = both(RoundRuleKind.ONE_STATE_AWARD_A_YEAR, one, other, rules);
        if (oneStateAward != null
                && countsForYear(one, oneStateAward, rules)
                && countsForYear(other, oneStateAward, rules)) {
            add(oneStateAward, one, other);
        }
    }

    /** Without a code nobody can say whether two of one name and unit are the same. */
    private void namesakes(Entry one, Entry other, RoundRules rules) {
        boolean coded = one.said().candidate() != null && other.said().candidate() != null;
        boolean mayShare = both(RoundRuleKind.ONE_FORM_PER_ACHIEVEMENT, one, other, rules) != null
                && rules.isForm(one.award())
                && rules.isForm(other.award())
                && (shareAchievement(one, other) || mayShareMerit(one, other));
        if (!coded && (mayShare || isNominatedTwice(one, other))) {
            compare(one, other);
        }
    }

    private static @Nullable RoundRule both(RoundRuleKind kind, Entry one, Entry other, RoundRules rules) {
        List<RoundRule> ofOther = rules.of(kind, other.award());
        return rules.of(kind, one.award()).stream()
                .filter(ofOther::contains)
                .findFirst()
                .orElse(null);
    }

    private void add(RoundRule rule, Entry one, Entry other) {
        if (one.isInPlay() && other.isInPlay()) {
            pairs.add(new Pair(rule, one, other));
        }
    }

    private void compare(Entry one, Entry other) {
        toCompare.computeIfAbsent(one.id(), none -> new TreeSet<>()).add(other.id());
        toCompare.computeIfAbsent(other.id(), none -> new TreeSet<>()).add(one.id());
    }

    /** For one award and what may be one span: most likely one dossier that was entered twice. */
    private static boolean isNominatedTwice(Entry one, Entry other) {
        return one.award().equals(other.award()) && mayShareMerit(one, other);
    }

    private static boolean shareAchievement(Entry one, Entry other) {
        Set<String> codes = new HashSet<>(codes(one.nomination().candidate()));
        codes.retainAll(codes(other.nomination().candidate()));
        return !codes.isEmpty();
    }

    private static Set<String> codes(Candidate candidate) {
        Listing<Achievement> achievements = candidate.achievements();
        return achievements == null
                ? Set.of()
                : achievements.items().stream().map(Achievement::id).collect(Collectors.toSet());
    }

    private static boolean mayShareMerit(Entry one, Entry other) {
        Period merit = one.nomination().meritPeriod();
        Period others = other.nomination().meritPeriod();
        return merit == null || others == null || merit.overlaps(others);
    }

    private static boolean countsForYear(Entry entry, RoundRule rule, RoundRules rules) {
        AwardGround ground = entry.nomination().ground();
        return rules.isStateLevel(entry.award())
                && (ground == null || !rule.except().contains(ground));
    }
}
