package org.khen.internal.rounds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khen.CapRef;
import org.khen.facts.Ratio;
import org.khen.internal.selection.Cap;
import org.khen.pack.RoundRule;
import org.khen.pack.RoundRuleKind;
import org.khen.pack.RoundScope;

/** The caps that count the nominations for one award: each row in each unit, in each cluster, or in the whole round. */
final class Caps {

    /** Units and clusters that nobody gives; their code is empty. */
    static final String NOT_KNOWN = "";

    private Caps() {}

    /**
     * A cap where it stands.
     *
     * @param rule its row
     * @param within the unit or cluster; {@code null} for the whole round
     * @param members the places of its entries among those of the award in play
     * @param denominator what the share was taken of; {@code null} if the row sets a number
     * @param least the fewest places there may be
     * @param most the most places there may be, as far as it matters
     * @param strangers how many eligible ones of whom nobody says where they belong may take a place here too
     * @param laterStrangers how many undetermined ones
     */
    record Placed(
            RoundRule rule,
            @Nullable String within,
            List<Integer> members,
            Denominators.@Nullable Number denominator,
            int least,
            int most,
            int strangers,
            int laterStrangers) {

        CapRef ref() {
            return new CapRef(rule.id(), within);
        }

        private Placed with(List<Entry> strangersHere) {
            int eligible =
                    (int) strangersHere.stream().filter(Entry::isEligible).count();
            return new Placed(
                    rule, within, members, denominator, least, most, eligible, strangersHere.size() - eligible);
        }

        boolean isKnown() {
            return denominator == null || denominator.whole();
        }

        Cap cap() {
            return new Cap(members, Math.max(0, least - strangers), most);
        }

        /** Whether no undetermined one of whom nobody says where it belongs can take a place from anybody here. */
        boolean isSafeFromStrangers() {
            return laterStrangers == 0 || members.size() + strangers + laterStrangers <= least;
        }
    }

    /** The caps of one award, the widest first, otherwise by row and unit or cluster. */
    static List<Placed> of(RoundRules rules, String award, List<Entry> inPlay, Denominators denominators) {
        List<Placed> caps = new ArrayList<>();
        for (RoundRule rule : rows(rules, award)) {
            Map<String, List<Integer>> members = new TreeMap<>();
            for (int i = 0; i < inPlay.size(); i++) {
                String within = within(rule, inPlay.get(i));
                members.computeIfAbsent(within == null ? NOT_KNOWN : within, none -> new ArrayList<>())
                        .add(i);
            }
            boolean whole = rule.scope() == RoundScope.ROUND;
            List<Entry> strangers = whole
                    ? List.of()
                    : members.getOrDefault(NOT_KNOWN, List.of()).stream()
                            .map(inPlay::get)
                            .toList();
            members.forEach((within, those) -> caps.add(placed(rule, whole ? null : within, those, denominators)
                    .with(NOT_KNOWN.equals(within) ? List.of() : strangers)));
        }
        caps.sort(Comparator.comparing((Placed cap) -> cap.rule.scope(), Comparator.reverseOrder())
                .thenComparing(cap -> cap.rule.id())
                .thenComparing(cap -> String.valueOf(cap.within)));
        return caps;
    }

    private static List<RoundRule> rows(RoundRules rules, String award) {
        return Stream.of(RoundRuleKind.values())
                .filter(RoundRuleKind::isCap)
                .flatMap(kind -> rules.of(kind, award).stream())
                .toList();
    }

    /** The unit or cluster of an entry in which the row counts it; {@code null} for the whole round, and if it is not known. */
    static @Nullable String within(RoundRule rule, Entry entry) {
        return switch (Objects.requireNonNull(rule.scope())) {
            case UNIT -> entry.said().unit();
            case CLUSTER -> entry.cluster();
            case ROUND -> null;
        };
    }

    private static Placed placed(
            RoundRule rule, @Nullable String within, List<Integer> members, Denominators denominators) {
        Ratio value = Objects.requireNonNull(rule.value());
        boolean known = !NOT_KNOWN.equals(within);
        if (rule.kind() == RoundRuleKind.NUMBER_AT_MOST) {
            int places = known ? value.numerator().intValueExact() : 0;
            return new Placed(
                    rule,
                    within,
                    members,
                    known ? null : new Denominators.Number(0, false),
                    places,
                    known ? places : members.size(),
                    0,
                    0);
        }
        Denominators.Number number = denominators.of(rule, within);
        int least = PlacesOfCap.of(value, number.least(), rule.rounding());
        int most = number.whole() ? least : Math.max(least, members.size());
        return new Placed(rule, within, members, number, least, most, 0, 0);
    }
}
