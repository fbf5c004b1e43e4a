package org.khen.internal.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khen.Citation;
import org.khen.Decision;
import org.khen.facts.Nomination;
import org.khen.pack.RulePack;
import org.khen.pack.Transition;

/**
 * The packs of an engine as they are written and, where new law comes that nobody has seen, as they would be if it left everything
 * as it was. Immutable and safe to share between threads.
 */
public final class Rulebooks {

    private final List<RulePack> packs;
    private final Rulebook written;
    private final Rulebook unamended;
    private final List<Change> unseen;
    private final Transitions transitions;

    /** A change that some text not seen brings, in the pack that tells of it. */
    private record Change(Transition row, RulePack pack) {

        String code() {
            return Objects.requireNonNull(row.unseen());
        }
    }

    /**
     * Indexes packs that were found valid together.
     *
     * @param rulePacks the packs, those that others build on first
     * @param assumed the codes of unseen sources that are taken to have left everything as it was
     */
    public Rulebooks(List<RulePack> rulePacks, Set<String> assumed) {
        List<Change> changes = new ArrayList<>();
        for (RulePack pack : rulePacks) {
            pack.transitions().stream()
                    .filter(row -> row.unseen() != null)
                    .forEach(row -> changes.add(new Change(row, pack)));
        }
        changes.sort(Comparator.comparing(change -> change.row.on()));
        List<RulePack> asWritten = rulePacks;
        List<RulePack> asBefore = rulePacks;
        List<String> taken = new ArrayList<>();
        List<Change> open = new ArrayList<>();
        for (Change change : changes) {
            asBefore = CarriedOn.past(change.row, change.pack, asBefore);
            if (assumed.contains(change.code())) {
                asWritten = CarriedOn.past(change.row, change.pack, asWritten);
                taken.add(change.code());
            } else {
                open.add(change);
            }
        }
        packs = asWritten;
        written = new Rulebook(asWritten, taken);
        unamended = open.isEmpty() ? written : new Rulebook(asBefore, taken);
        unseen = List.copyOf(open);
        transitions = new Transitions(rulePacks, written.clauses());
    }

    /** The codes of the sources that bring changes nobody has seen. */
    public static List<String> unseenIn(List<RulePack> packs) {
        return packs.stream()
                .flatMap(pack -> pack.transitions().stream())
                .map(Transition::unseen)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The packs, with the rows that go on by what is assumed. */
    public List<RulePack> packs() {
        return packs;
    }

    /** The packs as they are written. */
    public Rulebook written() {
        return written;
    }

    /** A nomination on its way to a decision by the day that the packs select; {@code null} if no day can be. */
    public @Nullable Judgement judgement(
            Nomination nomination, @Nullable LocalDate asOf, RuleConditions conditions, Map<String, Integer> places) {
        RulesDay day = asOf == null ? transitions.of(nomination) : RulesDay.named(asOf);
        if (day == null) {
            return null;
        }
        Evaluation asWritten = new Evaluation(nomination, day, written, conditions, places);
        List<Citation> open = unseenBy(day.day());
        return open.isEmpty()
                ? new Judgement(asWritten, null, open)
                : new Judgement(asWritten, new Evaluation(nomination, day, unamended, conditions, places), open);
    }

    private List<Citation> unseenBy(LocalDate day) {
        if (unseen.isEmpty() || day.isBefore(unseen.get(0).row.on())) {
            return List.of();
        }
        return unseen.stream()
                .filter(change -> !day.isBefore(change.row.on()))
                .map(change -> written.clauses().citation(change.code()))
                .toList();
    }

    /** Without the day of the proposal nobody knows which rules apply. */
    public Decision withoutDay(Nomination nomination) {
        return Evaluation.withoutDay(nomination, written);
    }
}
