package org.khen.internal.rounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khen.CapChange;
import org.khen.LawChange;
import org.khen.ReserveChange;
import org.khen.RoundComparison;
import org.khen.RoundDecision;
import org.khen.RoundMove;
import org.khen.RoundMoveCause;
import org.khen.RoundMoveKind;
import org.khen.RoundResult;
import org.khen.RoundRuleChange;
import org.khen.RoundRuleUse;
import org.khen.RoundStatus;
import org.khen.facts.FocusGroup;
import org.khen.internal.timeline.Turn;
import org.khen.pack.RoundRuleKind;

/** Finds what differs between two decisions on one round, and why. For one comparison and one thread. */
public final class RoundDifference {

    private final RoundDecision one;
    private final RoundDecision other;
    private final RoundIndex before;
    private final RoundIndex after;
    private final PlacesChanged places;
    private final List<RoundRuleChange> rules;

    private RoundDifference(RoundDecision one, RoundDecision other) {
        this.one = one;
        this.other = other;
        before = new RoundIndex(one);
        after = new RoundIndex(other);
        places = new PlacesChanged(before, after);
        rules = rules();
    }

    /** What differs. */
    public static RoundComparison of(RoundDecision before, RoundDecision after) {
        return new RoundDifference(before, after).compare();
    }

    private RoundComparison compare() {
        Set<String> dossiers = new TreeSet<>();
        Stream.of(before, after).forEach(round -> {
            dossiers.addAll(round.results.keySet());
            dossiers.addAll(round.failed);
        });
        OthersMoved others = new OthersMoved(before, after);
        List<RoundMove> moves = new ArrayList<>();
        for (String dossier : dossiers) {
            RoundMove move = move(dossier);
            if (move == null) {
                others.stays(dossier, hasOtherGroups(dossier));
            } else {
                moves.add(move);
                others.moves(move);
            }
        }
        return new RoundComparison(
                one,
                other,
                moves.stream().map(move -> withOthers(move, others)).toList(),
                rules,
                dossiers.stream().filter(dossier -> !after.holds(dossier)).toList(),
                dossiers.stream().filter(dossier -> !before.holds(dossier)).toList());
    }

    private boolean hasOtherGroups(String dossier) {
        RoundResult was = before.results.get(dossier);
        RoundResult is = after.results.get(dossier);
        return was != null && is != null && !groups(was, is).isEmpty();
    }

    /** How a nomination of both moves by causes of its own; {@code null} if it does not. */
    private @Nullable RoundMove move(String dossier) {
        RoundResult was = before.results.get(dossier);
        RoundResult is = after.results.get(dossier);
        if (!before.holds(dossier) || !after.holds(dossier) || (was == null && is == null)) {
            return null;
        }
        if (was == null || is == null) {
            return alone(dossier, was, is, null);
        }
        if (was.status() == is.status()) {
            return null;
        }
        if (was.decision().outcome() != is.decision().outcome()
                || !was.decision().award().equals(is.decision().award())) {
            return alone(dossier, was, is, Turn.byLaw(was.decision(), is.decision()));
        }
        List<FocusGroup> groups = groups(was, is);
        List<CapChange> caps = places.caps(was, is);
        List<ReserveChange> reserves = places.reserves(is);
        List<RoundRuleChange> own =
                rules.stream().filter(rule -> bearsOn(rule, is)).toList();
        RoundMoveCause because = !groups.isEmpty()
                ? RoundMoveCause.OWN_GROUP
                : !caps.isEmpty() || !reserves.isEmpty()
                        ? RoundMoveCause.CAP
                        : own.isEmpty() ? RoundMoveCause.ANOTHER : RoundMoveCause.RULE;
        return new RoundMove(dossier, was, is, kind(was, is), because, null, groups, caps, reserves, own, List.of());
    }

    private static RoundMove alone(
            String dossier, @Nullable RoundResult was, @Nullable RoundResult is, @Nullable LawChange decision) {
        return new RoundMove(
                dossier,
                was,
                is,
                kind(was, is),
                RoundMoveCause.OWN_DECISION,
                decision,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static RoundMoveKind kind(@Nullable RoundResult was, @Nullable RoundResult is) {
        if (is != null && is.status() == RoundStatus.SELECTED) {
            return RoundMoveKind.GAINS;
        }
        return was != null && was.status() == RoundStatus.SELECTED ? RoundMoveKind.LOSES : RoundMoveKind.MOVES;
    }

    private List<FocusGroup> groups(RoundResult was, RoundResult is) {
        String award = is.decision().award();
        return Stream.of(FocusGroup.values())
                .filter(group ->
                        !Objects.equals(was.groups().get(group), is.groups().get(group))
                                && (before.counts(group, award) || after.counts(group, award)))
                .toList();
    }

    private boolean bearsOn(RoundRuleChange rule, RoundResult result) {
        RoundRuleKind kind = Objects.requireNonNull(rule.before() != null ? rule.before() : rule.after())
                .kind();
        if (!rule.hasEffect()
                || kind.countsPlaces()
                || !rule.isFor(result.decision().award())) {
            return false;
        }
        return kind == RoundRuleKind.TIE_BREAK
                || Stream.of(before, after)
                        .flatMap(round -> round.rivalries(result.id()).stream())
                        .anyMatch(contest -> contest.because() == kind);
    }

    /** Names those by which it moves; where nobody is found, whatever row on its award differs, or what is no rule. */
    private RoundMove withOthers(RoundMove move, OthersMoved others) {
        if (move.because() == RoundMoveCause.OWN_DECISION || move.because() == RoundMoveCause.OWN_GROUP) {
            return move;
        }
        boolean alone = move.because() == RoundMoveCause.ANOTHER;
        boolean beside = move.because() == RoundMoveCause.CAP && !places.decides(move);
        List<String> named = alone || beside ? others.of(move) : List.of();
        if (!alone || !named.isEmpty()) {
            return with(move, move.because(), move.rules(), named);
        }
        String award = Objects.requireNonNull(move.after()).decision().award();
        List<RoundRuleChange> any = rules.stream()
                .filter(rule -> rule.hasEffect() && rule.isFor(award))
                .toList();
        return with(move, any.isEmpty() ? RoundMoveCause.NOT_BY_RULES : RoundMoveCause.RULE, any, named);
    }

    private static RoundMove with(
            RoundMove move, RoundMoveCause because, List<RoundRuleChange> rules, List<String> others) {
        return new RoundMove(
                move.id(),
                move.before(),
                move.after(),
                move.kind(),
                because,
                move.decision(),
                move.groups(),
                move.caps(),
                move.reserves(),
                rules,
                others);
    }

    /** Rows that differ: of one code in their order, for packs beside each other may use it twice. */
    private List<RoundRuleChange> rules() {
        Map<String, List<RoundRuleUse>> was = byCode(one);
        Map<String, List<RoundRuleUse>> is = byCode(other);
        Set<String> codes = new TreeSet<>(was.keySet());
        codes.addAll(is.keySet());
        List<RoundRuleChange> changes = new ArrayList<>();
        for (String code : codes) {
            List<RoundRuleUse> then = was.getOrDefault(code, List.of());
            List<RoundRuleUse> now = is.getOrDefault(code, List.of());
            for (int i = 0; i < Math.max(then.size(), now.size()); i++) {
                RoundRuleUse old = i < then.size() ? then.get(i) : null;
                RoundRuleUse young = i < now.size() ? now.get(i) : null;
                if (!Objects.equals(old, young)) {
                    changes.add(new RoundRuleChange(old, young));
                }
            }
        }
        return changes;
    }

    private static Map<String, List<RoundRuleUse>> byCode(RoundDecision round) {
        Map<String, List<RoundRuleUse>> rules = new TreeMap<>();
        round.rules()
                .forEach(rule -> rules.computeIfAbsent(rule.rule(), none -> new ArrayList<>())
                        .add(rule));
        return rules;
    }
}
