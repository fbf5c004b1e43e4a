package org.khen;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Nomination;
import org.khen.facts.Registration;
import org.khen.facts.ReviewRound;
import org.khen.internal.Cohort;
import org.khen.internal.DayByDay;
import org.khen.internal.Decider;
import org.khen.internal.evaluation.Rulebooks;

/**
 * Decides nominations by the rule packs it was made with.
 *
 * <p>Making an engine compiles the rules, which takes seconds; deciding one nomination takes a fraction of a millisecond once
 * the virtual machine has warmed up. An engine is immutable and safe to share between threads: make one for a set of packs and
 * keep it. It reads no clock: the dates of the nomination select the rules in force.
 */
public final class EligibilityEngine {

    private final RulePacks packs;
    private final Decider decider;
    private final Set<String> assumed;

    private EligibilityEngine(RulePacks packs, Decider decider, Set<String> assumed) {
        this.packs = packs;
        this.decider = decider;
        this.assumed = assumed;
    }

    /**
     * An engine over these packs.
     *
     * @throws EvaluationException if the rule engine does not compile rules that were found valid
     */
    public static EligibilityEngine of(RulePacks packs) {
        Objects.requireNonNull(packs, "packs");
        return new EligibilityEngine(packs, new Decider(packs.packs()), Set.of());
    }

    /**
     * The same compiled rules on other tables, at once: to try what another limit would change.
     *
     * @param other packs with the same rules, as {@link RulePacks#changed} makes them
     * @throws IllegalArgumentException if a rule differs: an engine of such packs has to be {@linkplain #of made} anew
     */
    public EligibilityEngine withTables(RulePacks other) {
        if (!other.hasRulesOf(packs)) {
            throw new IllegalArgumentException("The packs hold other rules (packs = " + other.packs() + ")\n"
                    + "Make an engine of them: EligibilityEngine.of(packs).");
        }
        return new EligibilityEngine(other, decider.withTables(other.packs(), assumed), assumed);
    }

    /**
     * The same engine, at once, on an assumption: that new law whose text nobody has seen left everything as it was. The answer
     * of the law before then stands for that of the new law, which otherwise keeps every outcome open from its first day. Whoever
     * assumes that answers for it: every decision says so in {@link Decision#assumedUnamended}, and so does every explanation.
     *
     * @param sources codes of sources, as {@code transitions.csv} of a pack names them under <i>Văn bản mới chưa xem được</i>;
     *     in the place of those assumed before
     * @throws IllegalArgumentException if no pack names one of them there
     */
    public EligibilityEngine assumingUnamended(String... sources) {
        List<String> unseen = Rulebooks.unseenIn(packs.packs());
        for (String source : sources) {
            if (!unseen.contains(source)) {
                throw new IllegalArgumentException("No pack tells of a change by a text not seen (source = " + source
                        + ")\n"
                        + (unseen.isEmpty()
                                ? "No pack in use tells of any."
                                : "Those that can be assumed to change nothing: " + String.join(", ", unseen)));
            }
        }
        Set<String> all = Set.of(Arrays.stream(sources).distinct().toArray(String[]::new));
        return new EligibilityEngine(packs, decider.withTables(packs.packs(), all), all);
    }

    /** The packs it decides by. */
    public RulePacks packs() {
        return packs;
    }

    /**
     * Decides by the rules in force on the day of the proposal, or on the day of receipt where a transition clause of the packs
     * lets that one decide ({@link Decision#rulesBy} tells which). If the day of the proposal is not known the decision is
     * undetermined and says so; if only the day of receipt is not known, {@link Decision#transitions} tells what hangs on it.
     *
     * @throws EvaluationException if no loaded pack knows the award, if the two readings of a rule disagree, or if a fact cannot
     *     be read
     */
    public Decision evaluate(Nomination nomination) {
        Objects.requireNonNull(nomination, "nomination");
        return decider.decide(nomination, null);
    }

    /**
     * Decides by the rules in force on another day, whatever the day of the proposal: for looking back, or ahead.
     *
     * @param asOf the day whose rules apply
     * @throws EvaluationException if no loaded pack knows the award, if the two readings of a rule disagree, or if a fact cannot
     *     be read
     */
    public Decision evaluate(Nomination nomination, LocalDate asOf) {
        Objects.requireNonNull(nomination, "nomination");
        Objects.requireNonNull(asOf, "asOf");
        return decider.decide(nomination, asOf);
    }

    /**
     * What becomes of one dossier if it is proposed on other days: {@link Timeline} says what moves and what stays. Every day of
     * the range is decided, on all cores: thirteen years are four seconds of work in a fresh virtual machine, and one in a warm
     * one.
     *
     * @param nomination the dossier, whether or not its day of proposal is known
     * @param from the first day
     * @param to the last day
     * @throws IllegalArgumentException if {@code to} comes before {@code from}, or the range has more than
     *     {@link Timeline#MOST_DAYS} days
     * @throws EvaluationException if no loaded pack knows the award, if the two readings of a rule disagree on some day, or if a
     *     fact cannot be read
     */
    public Timeline timeline(Nomination nomination, LocalDate from, LocalDate to) {
        Objects.requireNonNull(nomination, "nomination");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        if (days < 1 || days > Timeline.MOST_DAYS) {
            throw new IllegalArgumentException("The range cannot be looked at (from = " + from + ", to = " + to
                    + ")\nIt needs 1 to " + Timeline.MOST_DAYS + " days.");
        }
        return DayByDay.of(decider, nomination, from, to);
    }

    /**
     * Decides a stream of nominations, each by the day that {@link #evaluate(Nomination)} takes.
     *
     * @see #evaluateAll(Stream, LocalDate)
     */
    public Stream<EvaluationResult> evaluateAll(Stream<Nomination> nominations) {
        return evaluateAll(nominations, null);
    }

    /**
     * Decides a stream of nominations, in constant memory and on all cores, and gives one result for each in their order. One
     * that cannot be decided never stops the others.
     *
     * <p>The nominations are read as results are taken, on the thread that takes them, and at most 128 for each core ahead of
     * it; where fewer come than are read ahead, the first result waits for the last of them. They are decided in chunks of 64
     * on threads of their own, one for each core: daemons that end with the last result, when the stream is closed, and soon
     * after nobody takes any more.
     *
     * <p>Closing the results, which any thread may do, stops reading and deciding and closes the nominations; to take further
     * ones is then an {@link IllegalStateException}. What the nominations throw is thrown once all that came before is
     * decided and taken, and so is the {@link NullPointerException} for one that is {@code null}. The stream is never parallel.
     *
     * @param nominations read once
     * @param asOf the day whose rules apply; {@code null} for the day that each selects
     */
    public Stream<EvaluationResult> evaluateAll(Stream<Nomination> nominations, @Nullable LocalDate asOf) {
        Objects.requireNonNull(nominations, "nominations");
        Cohort cohort = decider.cohort(nominations.iterator(), asOf);
        return StreamSupport.stream(cohort, false).onClose(cohort::close).onClose(nominations::close);
    }

    /**
     * Reviews a round: decides each nomination by the day that {@link #evaluate(Nomination)} takes, on all cores, and then all of
     * them together by the caps and the other rules of rounds in force on the day of the round. The order comes from people
     * alone: votes, then the unit's own ranking, then what the packs say of equals; where it leaves open who is within a cap, the
     * council chooses. A nomination that cannot be decided never stops the others ({@link RoundDecision#failed}).
     *
     * @throws EvaluationException if a registration cannot be judged
     */
    public RoundDecision review(ReviewRound round) {
        return review(round, decided -> {});
    }

    /**
     * Reviews a round and tells how far it has come.
     *
     * @param decided is told on the calling thread, after each nomination, how many have been decided
     * @throws EvaluationException if a registration cannot be judged
     */
    public RoundDecision review(ReviewRound round, IntConsumer decided) {
        Objects.requireNonNull(round, "round");
        Objects.requireNonNull(decided, "decided");
        return decider.review(round, decided);
    }

    /**
     * Judges the yearly registration of a unit by the rules in force on the first day of the year it is for, whenever it was
     * made: what a unit is asked to register is known when the year begins. Never touches the outcome of a nomination.
     *
     * @throws EvaluationException if the two readings of a rule disagree, or if a fact cannot be read
     */
    public RegistrationDecision evaluate(Registration registration) {
        Objects.requireNonNull(registration, "registration");
        return decider.decide(registration, LocalDate.of(registration.year(), 1, 1));
    }

    /**
     * Judges a registration by the rules in force on another day.
     *
     * @param asOf the day whose rules apply
     * @throws EvaluationException if the two readings of a rule disagree, or if a fact cannot be read
     */
    public RegistrationDecision evaluate(Registration registration, LocalDate asOf) {
        Objects.requireNonNull(registration, "registration");
        Objects.requireNonNull(asOf, "asOf");
        return decider.decide(registration, asOf);
    }

    /**
     * Decides many as {@link #evaluateAll(Stream, LocalDate)} does, and hands the results on, on the calling thread. What the
     * consumer throws is thrown at once, and nothing more is read.
     *
     * @param nominations read as they are needed
     * @param asOf the day whose rules apply; {@code null} for the day that each selects
     * @param results takes one result for each nomination
     */
    public void evaluateAll(
            Iterator<Nomination> nominations, @Nullable LocalDate asOf, Consumer<EvaluationResult> results) {
        Objects.requireNonNull(nominations, "nominations");
        Objects.requireNonNull(results, "results");
        decider.decideAll(nominations, asOf, results);
    }

    /** Decides a list, each by the day that {@link #evaluate(Nomination)} takes, in the order of the list. The results cannot be changed. */
    public List<EvaluationResult> evaluateAll(List<Nomination> nominations) {
        List<EvaluationResult> results = new ArrayList<>(nominations.size());
        decider.decideAll(nominations.iterator(), null, results::add);
        return List.copyOf(results);
    }
}
