package org.khen.internal.rounds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.khen.CapRef;
import org.khen.CapUse;
import org.khen.Contest;
import org.khen.ReserveUse;
import org.khen.facts.Ballot;
import org.khen.facts.Ratio;
import org.khen.facts.RoundEntry;
import org.khen.internal.selection.Fate;
import org.khen.internal.selection.Field;
import org.khen.internal.selection.Order;
import org.khen.internal.selection.Outcome;
import org.khen.internal.selection.Selection;
import org.khen.internal.selection.Standing;
import org.khen.pack.RoundRuleKind;

/** The nominations for one award, held against the caps that count them. */
final class AwardInRound {

    private final RoundRules rules;
    private final String award;
    private final List<Entry> inPlay;
    private final List<Caps.Placed> caps;
    private final List<Reserves.Placed> reserves;
    private final Order order;
    private final Map<String, Integer> places = new HashMap<>();
    private final Set<Integer> threatened = new HashSet<>();
    private @Nullable Selection selection;

    AwardInRound(RoundRules rules, String award, List<Entry> inPlay, Denominators denominators) {
        this.rules = rules;
        this.award = award;
        this.inPlay = inPlay;
        caps = Caps.of(rules, award, inPlay, denominators);
        reserves = Reserves.of(rules, award, caps);
        caps.stream().filter(cap -> !cap.isSafeFromStrangers()).forEach(cap -> threatened.addAll(cap.members()));
        order = Order.of(standings());
        for (int i = 0; i < inPlay.size(); i++) {
            places.put(inPlay.get(i).id(), i);
        }
    }

    private List<Standing> standings() {
        TieBreaks ties = new TieBreaks(rules, award);
        Set<Ratio> shares = new TreeSet<>();
        Map<String, Integer> units = new HashMap<>();
        for (Entry entry : inPlay) {
            Ballot ballot = entry.said().ballot();
            if (ballot != null) {
                shares.add(ballot.share());
            }
        }
        List<Ratio> ascending = List.copyOf(shares);
        Map<Ratio, Integer> classes = new HashMap<>();
        ascending.forEach(share -> classes.put(share, classes.size()));
        List<Standing> standings = new ArrayList<>(inPlay.size());
        for (Entry entry : inPlay) {
            RoundEntry said = entry.said();
            Ballot ballot = said.ballot();
            String unit = said.unit();
            Integer rank = said.unitRank();
            Integer ballotClass = ballot == null ? null : classes.get(ballot.share());
            standings.add(new Standing(
                    ballotClass == null ? -1 : ballotClass,
                    unit == null ? -1 : units.computeIfAbsent(unit, none -> units.size()),
                    rank == null ? -1 : rank,
                    ties.least(entry),
                    ties.most(entry)));
        }
        return standings;
    }

    /**
     * Selects anew.
     *
     * @param pairs those that exclude each other, of this award and others
     * @return whether what became of somebody has changed
     */
    boolean select(List<Rivals.Pair> pairs) {
        Set<Integer> undetermined = new HashSet<>();
        IntStream.range(0, inPlay.size())
                .filter(i -> inPlay.get(i).isUndetermined())
                .forEach(undetermined::add);
        List<List<Integer>> conflicts = new ArrayList<>();
        for (Rivals.Pair pair : pairs) {
            List<Integer> own = new ArrayList<>();
            addPlace(pair.one(), own);
            addPlace(pair.other(), own);
            if (!own.isEmpty()) {
                conflicts.add(own);
            }
        }
        Selection before = selection;
        selection = Selection.of(new Field(
                order,
                undetermined,
                caps.stream().map(Caps.Placed::cap).toList(),
                reserves.stream().map(reserve -> reserve.reserve(inPlay)).toList(),
                conflicts));
        return !selection.equals(before);
    }

    private void addPlace(Entry entry, List<Integer> own) {
        Integer place = places.get(entry.id());
        if (place != null) {
            own.add(place);
        }
    }

    boolean holds(Entry entry) {
        return places.containsKey(entry.id());
    }

    /** What the selection says of an entry of this award. */
    Outcome outcome(Entry entry) {
        return selection().outcomes().get(placeOf(entry));
    }

    private int placeOf(Entry entry) {
        Integer place = places.get(entry.id());
        if (place == null) {
            throw new IllegalArgumentException("not in play for " + award + ": " + entry.id());
        }
        return place;
    }

    private Selection selection() {
        if (selection == null) {
            throw new IllegalStateException("nothing is selected yet");
        }
        return selection;
    }

    /** The cap that an outcome names; {@code null} for none. */
    @Nullable
    CapRef cap(Outcome outcome) {
        return outcome.cap() < 0 ? null : caps.get(outcome.cap()).ref();
    }

    /** The code of the row whose reserved places it counts for; {@code null} for none. */
    @Nullable
    String reserve(Outcome outcome) {
        return outcome.reserve() < 0
                ? null
                : reserves.get(outcome.reserve()).rule().id();
    }

    /** Whether no undetermined entry of which nobody says where it belongs can take the place of this one. */
    boolean isSafeFromStrangers(Entry entry) {
        return !threatened.contains(placeOf(entry));
    }

    List<CapUse> capUses() {
        return caps.stream().map(this::use).toList();
    }

    private CapUse use(Caps.Placed cap) {
        Denominators.Number number = cap.denominator();
        boolean share = cap.rule().kind() == RoundRuleKind.SHARE_AT_MOST;
        String base = cap.rule().baseAward();
        return new CapUse(
                cap.rule().id(),
                award,
                rules.title(award),
                Objects.requireNonNull(cap.rule().scope()),
                cap.within(),
                share ? cap.rule().value() : null,
                cap.rule().base(),
                cap.rule().baseAward(),
                base == null ? null : rules.title(base),
                share && number != null && number.whole() ? (Integer) Math.toIntExact(number.least()) : null,
                cap.isKnown() ? (Integer) cap.least() : null,
                cap.least(),
                cap.rule().rounding(),
                (int) cap.members().stream()
                        .filter(i -> inPlay.get(i).isEligible())
                        .count(),
                count(cap.members(), Fate.IN),
                count(cap.members(), Fate.COUNCIL_CHOOSES) + count(cap.members(), Fate.PLACES_UNKNOWN),
                rules.citation(cap.rule()),
                cap.rule().status());
    }

    private int count(List<Integer> members, Fate fate) {
        return (int) members.stream()
                .filter(i -> selection().outcomes().get(i).fate() == fate)
                .count();
    }

    List<ReserveUse> reserveUses() {
        List<ReserveUse> uses = new ArrayList<>();
        for (int r = 0; r < reserves.size(); r++) {
            Reserves.Placed reserve = reserves.get(r);
            int place = r;
            Caps.Placed cap = caps.get(reserve.cap());
            uses.add(new ReserveUse(
                    reserve.rule().id(),
                    cap.ref(),
                    reserve.group(),
                    reserve.rule().kind() == RoundRuleKind.SHARE_RESERVED
                            ? reserve.rule().value()
                            : null,
                    reserve.places(),
                    (int) selection().outcomes().stream()
                            .filter(outcome -> outcome.reserve() == place)
                            .count(),
                    Objects.requireNonNull(reserve.rule().unused()),
                    (int) cap.members().stream()
                            .map(inPlay::get)
                            .filter(entry ->
                                    entry.isEligible() && !entry.groups().containsKey(reserve.group()))
                            .count(),
                    rules.citation(reserve.rule()),
                    reserve.rule().status()));
        }
        return uses;
    }

    /** What the council chooses among those of this award. */
    List<Contest> contests() {
        return selection().contests().stream()
                .map(contest -> {
                    Caps.Placed cap = caps.get(contest.cap());
                    return new Contest(
                            cap.rule().kind(),
                            cap.ref(),
                            contest.places(),
                            contest.entries().stream()
                                    .map(i -> inPlay.get(i).id())
                                    .toList(),
                            rules.citation(cap.rule()));
                })
                .toList();
    }
}
