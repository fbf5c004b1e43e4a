package org.khen.internal.rounds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khen.CapChange;
import org.khen.CapUse;
import org.khen.ReserveChange;
import org.khen.ReserveUse;
import org.khen.RoundMove;
import org.khen.RoundResult;
import org.khen.internal.rounds.RoundIndex.Slot;

/** Which caps and reserved places that count a nomination differ between two decisions on a round. */
final class PlacesChanged {

    private final RoundIndex before;
    private final RoundIndex after;
    private final Map<Slot, List<CapChange>> caps = new HashMap<>();
    private final Map<Slot, List<ReserveChange>> reserves = new HashMap<>();

    PlacesChanged(RoundIndex before, RoundIndex after) {
        this.before = before;
        this.after = after;
    }

    /** Whether what became of a nomination is better, worse or neither: below, at or above zero. */
    static int worse(RoundResult was, RoundResult is) {
        return Integer.compare(rank(is), rank(was));
    }

    private static int rank(RoundResult result) {
        return switch (result.status()) {
            case SELECTED -> 0;
            case COUNCIL_CHOOSES, PLACES_UNKNOWN -> 1;
            case ELIGIBLE_NOT_SELECTED -> 2;
            case UNDETERMINED, NOT_ELIGIBLE, NO_RULE_IN_FORCE -> 3;
        };
    }

    /**
     * Caps that count a nomination in both and leave more places if it fares better, fewer if it fares worse: that which decided
     * first. A cap that changed the other way made it no better and no worse.
     */
    List<CapChange> caps(RoundResult was, RoundResult is) {
        List<CapChange> found = new ArrayList<>();
        Slot decisive = decisive(was, is);
        for (Slot slot : Slot.of(is)) {
            if (Slot.of(was).contains(slot) && helps(slot, worse(was, is))) {
                found.addAll(slot.equals(decisive) ? 0 : found.size(), caps.computeIfAbsent(slot, this::capChanges));
            }
        }
        return found;
    }

    /** Where the cap counts that kept a nomination off the list, before if it fares better and otherwise after. */
    @Nullable
    Slot decisive(RoundResult was, RoundResult is) {
        return worse(was, is) < 0 ? before.decisive(was) : after.decisive(is);
    }

    /** Whether the cap that kept it off the list is one of those that changed, so that no other nomination need be named. */
    boolean decides(RoundMove move) {
        RoundResult was = Objects.requireNonNull(move.before());
        RoundResult is = Objects.requireNonNull(move.after());
        Slot decisive = decisive(was, is);
        return decisive == null || !move.reserves().isEmpty() || helps(decisive, worse(was, is));
    }

    private boolean helps(Slot slot, int worse) {
        boolean more = before.least(slot) < after.least(slot) || before.most(slot) < after.most(slot);
        boolean fewer = before.least(slot) > after.least(slot) || before.most(slot) > after.most(slot);
        return worse == 0 ? more || fewer : worse < 0 ? more : fewer;
    }

    /** A row that goes where one comes is the same cap by another name. */
    private List<CapChange> capChanges(Slot slot) {
        List<CapUse> gone = new ArrayList<>(before.caps(slot));
        List<CapUse> come = new ArrayList<>(after.caps(slot));
        List<CapChange> changes = new ArrayList<>();
        for (CapUse was : before.caps(slot)) {
            for (CapUse is : after.caps(slot)) {
                if (was.rule().equals(is.rule()) && gone.remove(was)) {
                    come.remove(is);
                    if (was.leastPlaces() != is.leastPlaces() || !Objects.equals(was.places(), is.places())) {
                        changes.add(new CapChange(was, is));
                    }
                }
            }
        }
        for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
            changes.add(new CapChange(i < gone.size() ? gone.get(i) : null, i < come.size() ? come.get(i) : null));
        }
        return changes;
    }

    /** Reserved places under the caps that count a nomination that differ. */
    List<ReserveChange> reserves(RoundResult is) {
        List<ReserveChange> found = new ArrayList<>();
        for (Slot slot : Slot.of(is)) {
            found.addAll(reserves.computeIfAbsent(slot, this::reserveChanges));
        }
        return found;
    }

    private List<ReserveChange> reserveChanges(Slot slot) {
        List<ReserveUse> come = new ArrayList<>(after.reserves(slot));
        List<ReserveChange> changes = new ArrayList<>();
        for (ReserveUse was : before.reserves(slot)) {
            ReserveUse is = come.stream()
                    .filter(now -> now.rule().equals(was.rule()))
                    .findFirst()
                    .orElse(null);
            if (is != null) {
                come.remove(is);
            }
            if (is == null
                    || was.group() != is.group()
                    || was.unused() != is.unused()
                    || !Objects.equals(was.places(), is.places())) {
                changes.add(new ReserveChange(was, is));
            }
        }
        come.forEach(is -> changes.add(new ReserveChange(null, is)));
        return changes;
    }
}
