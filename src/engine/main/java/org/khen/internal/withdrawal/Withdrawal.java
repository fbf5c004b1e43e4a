package org.khen.internal.withdrawal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.khen.AwardWithdrawal;
import org.khen.Decision;
import org.khen.EvaluationException;
import org.khen.EvaluationResult;
import org.khen.Outcome;
import org.khen.RestingAward;
import org.khen.WithdrawalEffect;
import org.khen.facts.Listing;
import org.khen.facts.Nomination;
import org.khen.facts.PastAward;
import org.khen.facts.RoundEntry;
import org.khen.facts.WithdrawnAward;

/** Follows the withdrawal of an award through the later awards of the candidate, day by day. For one use and one thread. */
public final class Withdrawal {

    private final WithdrawnAward withdrawn;
    private final Function<Nomination, Decision> decide;

    /** Awards taken away, and those of them of which that is open. */
    private final List<WithdrawnAward> taken = new ArrayList<>();

    private final Set<WithdrawnAward> open = new HashSet<>();
    private final List<RestingAward> resting = new ArrayList<>();
    private final Set<String> toCompare = new TreeSet<>();
    private final List<EvaluationResult.Failed> failed = new ArrayList<>();

    private Withdrawal(WithdrawnAward withdrawn, Function<Nomination, Decision> decide) {
        this.withdrawn = withdrawn;
        this.decide = decide;
        taken.add(withdrawn);
    }

    /**
     * What rests on an award.
     *
     * @param later nominations that led to awards, of any candidates and in any order
     * @param decide decides a nomination by its own day
     * @throws IllegalArgumentException if two different nominations have the code of one dossier
     */
    public static AwardWithdrawal of(
            WithdrawnAward withdrawn, List<RoundEntry> later, Function<Nomination, Decision> decide) {
        Withdrawal withdrawal = new Withdrawal(withdrawn, decide);
        Set<RoundEntry> entries = new LinkedHashSet<>(later);
        requireOneEach(entries);
        entries.stream()
                .filter(entry -> withdrawn.candidate().equals(entry.candidate()))
                .map(RoundEntry::nomination)
                .filter(nomination -> nomination.decidedOn() != null)
                .sorted(Comparator.comparing((Nomination nomination) -> Objects.requireNonNull(nomination.decidedOn()))
                        .thenComparing(Nomination::id))
                .forEach(withdrawal::follow);
        return withdrawal.told();
    }

    private static void requireOneEach(Set<RoundEntry> entries) {
        Set<String> dossiers = new HashSet<>();
        for (RoundEntry entry : entries) {
            if (!dossiers.add(entry.id())) {
                throw new IllegalArgumentException("Two nominations have the same code (dossier = " + entry.id()
                        + ")\nGive every dossier a code of its own.");
            }
        }
    }

    private AwardWithdrawal told() {
        failed.sort(Comparator.comparing(EvaluationResult.Failed::id));
        return new AwardWithdrawal(withdrawn, resting, List.copyOf(toCompare), failed);
    }

    private void follow(Nomination nomination) {
        LocalDate day = Objects.requireNonNull(nomination.decidedOn());
        List<WithdrawnAward> listed = new ArrayList<>();
        for (WithdrawnAward award : taken) {
            // What was decided on the same day, or before, cannot rest on it.
            if (award.decidedOn() == null || award.decidedOn().isBefore(day)) {
                if (past(nomination).anyMatch(past -> Boolean.TRUE.equals(award.matches(past)))) {
                    listed.add(award);
                } else if (past(nomination).anyMatch(past -> award.matches(past) == null)) {
                    toCompare.add(nomination.id());
                }
            }
        }
        if (!listed.isEmpty()) {
            try {
                decideAnew(nomination, day, listed);
            } catch (EvaluationException told) {
                failed.add(new EvaluationResult.Failed(nomination.id(), told));
            }
        }
    }

    private static Stream<PastAward> past(Nomination nomination) {
        Listing<PastAward> past = nomination.candidate().pastAwards();
        return past == null ? Stream.empty() : past.items().stream();
    }

    private void decideAnew(Nomination nomination, LocalDate day, List<WithdrawnAward> listed) {
        Decision before = decide.apply(nomination);
        Decision after = decide.apply(without(nomination, listed));
        List<WithdrawnAward> certain =
                listed.stream().filter(award -> !open.contains(award)).toList();
        Outcome least = certain.size() == listed.size()
                ? after.outcome()
                : decide.apply(without(nomination, certain)).outcome();
        ProofUse use = ProofUse.of(before, after);
        if (!use.isUse()) {
            return;
        }
        WithdrawalEffect effect = effect(before.outcome(), least, after.outcome());
        resting.add(new RestingAward(
                nomination.id(),
                nomination.award(),
                day,
                effect,
                listed,
                before,
                after,
                use.findings(),
                use.noLongerHeld()));
        if (effect != WithdrawalEffect.STANDS) {
            WithdrawnAward own = new WithdrawnAward(withdrawn.candidate(), nomination.award(), null, day);
            taken.add(own);
            if (effect == WithdrawalEffect.OPEN) {
                open.add(own);
            }
        }
    }

    private static Nomination without(Nomination nomination, List<WithdrawnAward> awards) {
        return WithoutAwards.of(
                nomination, past -> awards.stream().anyMatch(award -> Boolean.TRUE.equals(award.matches(past))));
    }

    /**
     * What follows for an award.
     *
     * @param before its outcome with all that it lists
     * @param least without what is certainly taken away
     * @param most without what may be taken away as well
     */
    private static WithdrawalEffect effect(Outcome before, Outcome least, Outcome most) {
        if (least == Outcome.ELIGIBLE && most == Outcome.ELIGIBLE) {
            return WithdrawalEffect.STANDS;
        }
        return before == Outcome.ELIGIBLE && least == Outcome.NOT_ELIGIBLE && most == Outcome.NOT_ELIGIBLE
                ? WithdrawalEffect.FALLS
                : WithdrawalEffect.OPEN;
    }
}
