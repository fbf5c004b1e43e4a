package org.khen.internal.rounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khen.facts.FocusGroup;
import org.khen.facts.Ratio;
import org.khen.internal.selection.Reserve;
import org.khen.pack.RoundRule;
import org.khen.pack.RoundRuleKind;
import org.khen.pack.UnusedPlaces;

/** The places that rows keep for groups. */
final class Reserves {

    private Reserves() {}

    /**
     * Places kept under a cap.
     *
     * @param rule its row
     * @param cap the place of the cap among those of the award: of several that bind alike the first
     * @param places how many; {@code null} if the places of the cap are not known
     * @param least how many there are at least
     */
    record Placed(RoundRule rule, int cap, @Nullable Integer places, int least) {

        Reserve reserve(List<Entry> inPlay) {
            FocusGroup group = group();
            List<Integer> members = new ArrayList<>();
            for (int i = 0; i < inPlay.size(); i++) {
                if (Boolean.TRUE.equals(inPlay.get(i).groups().get(group))) {
                    members.add(i);
                }
            }
            return new Reserve(cap, members, least, rule.unused() == UnusedPlaces.OPEN_TO_ALL);
        }

        FocusGroup group() {
            return Objects.requireNonNull(rule.group());
        }
    }

    /** The reserves of one award, by their rows. */
    static List<Placed> of(RoundRules rules, String award, List<Caps.Placed> caps) {
        List<Placed> reserves = new ArrayList<>();
        Stream.of(RoundRuleKind.values())
                .filter(RoundRuleKind::isReserve)
                .flatMap(kind -> rules.of(kind, award).stream())
                .forEach(rule -> {
                    for (int cap = 0; cap < caps.size(); cap++) {
                        if (caps.get(cap).rule().scope() == rule.scope() && isTightest(cap, caps)) {
                            reserves.add(placed(rule, cap, caps.get(cap)));
                        }
                    }
                });
        return reserves;
    }

    /** Whether of the caps on the same entries this is the first that leaves the fewest places. */
    private static boolean isTightest(int cap, List<Caps.Placed> caps) {
        Caps.Placed own = caps.get(cap);
        for (int other = 0; other < caps.size(); other++) {
            Caps.Placed beside = caps.get(other);
            if (beside.rule().scope() == own.rule().scope()
                    && Objects.equals(beside.within(), own.within())
                    && (beside.least() < own.least() || (beside.least() == own.least() && other < cap))) {
                return false;
            }
        }
        return true;
    }

    private static Placed placed(RoundRule rule, int cap, Caps.Placed of) {
        Ratio value = Objects.requireNonNull(rule.value());
        int kept = rule.kind() == RoundRuleKind.NUMBER_RESERVED
                ? PlacesOfCap.of(value)
                : PlacesOfCap.of(value, of.least(), rule.rounding());
        boolean known = of.isKnown() || rule.kind() == RoundRuleKind.NUMBER_RESERVED;
        return new Placed(rule, cap, known ? (Integer) kept : null, kept);
    }
}
