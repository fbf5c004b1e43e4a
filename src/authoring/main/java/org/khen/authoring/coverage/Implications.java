package org.khen.authoring.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.khen.internal.Trial;
import org.khen.internal.language.Argument;
import org.khen.internal.language.Call;
import org.khen.internal.language.Condition;
import org.khen.pack.Criterion;
import org.khen.pack.CriterionKind;
import org.khen.pack.JudgedBy;
import org.khen.pack.RulePack;
import org.khen.pack.Source;
import org.khen.pack.Subject;
import org.khen.rules.HistoryWords;
import org.khen.rules.LadderWords;

/**
 * Which conditions certainly fail whenever another one does, on every dossier there can be.
 *
 * <p>Only what follows from the words of the vocabulary is claimed. Whoever never was given an award has no year after it. Runs of
 * which none lasts long enough leave nothing to count in those that do. A "no" of the vocabulary is certain: it does not come from
 * facts that are missing. And where a claim would hang on the candidate, on a text that nobody has seen or on a choice that nobody
 * has confirmed, none is made.
 */
final class Implications {

    private final Trial trial;
    private final LimitsByDay limits;
    private final Map<String, Source> sources;
    private final Map<String, List<Criterion>> criteria = new HashMap<>();
    private final ChangeDays changes = new ChangeDays();

    Implications(Collection<RulePack> packs, Map<String, Source> sources, Trial trial) {
        this.trial = trial;
        this.sources = sources;
        this.limits = new LimitsByDay(packs, sources);
        sources.values().forEach(source -> changes.add(source.inForce(), source.at()));
        packs.stream().flatMap(pack -> pack.topics().stream()).forEach(topic -> {
            topic.criteria().forEach(row -> {
                criteria.computeIfAbsent(row.id(), none -> new ArrayList<>()).add(row);
                changes.add(row.inForce(), row.at());
            });
            topic.limits().forEach(row -> changes.add(row.inForce(), row.at()));
        });
    }

    /** The days on which a claim may begin or cease to hold. */
    SortedSet<LocalDate> days() {
        return changes.days();
    }

    /**
     * Whether a criterion certainly is not met whenever another one is not met in the same decision.
     *
     * @param one the code of the criterion that is not met
     * @param other the code of the other one
     */
    boolean failsWith(String one, String other, Subject subject, LocalDate day) {
        Condition failing = trial.condition(one);
        Condition along = trial.condition(other);
        return failing != null
                && along != null
                && !one.equals(other)
                && isMeasuredRequirement(one, subject, day)
                && isMeasuredRequirement(other, subject, day)
                && fails(failing, along, day);
    }

    /** Whether it is a requirement by its rule alone, in force, and somebody has seen what it rests on. */
    private boolean isMeasuredRequirement(String id, Subject subject, LocalDate day) {
        List<Criterion> living = criteria.getOrDefault(id, List.of()).stream()
                .filter(row -> row.inForce().holds(day))
                .toList();
        return !living.isEmpty()
                && living.stream()
                        .allMatch(row -> row.kind() == CriterionKind.REQUIREMENT
                                && row.judgedBy() == JudgedBy.MEASURED
                                && row.subjects().contains(subject)
                                && row.sources().stream().map(sources::get).anyMatch(source -> isSeen(source, day)));
    }

    private static boolean isSeen(@Nullable Source source, LocalDate day) {
        return source != null && source.inForce().holds(day) && !source.textNotSeen();
    }

    /**
     * Whether one test of a rule never decides alone by failing, because another one of those that all have to hold fails along with
     * it, on every day of the criterion; nothing if there is no such test.
     *
     * @param criterion the code of the criterion
     * @param rule its condition
     * @param test one of the tests in it
     */
    Optional<Condition.Test> failsWithin(String criterion, Condition rule, Condition.Test test) {
        // Inside a group of which one suffices more would have to be known: there what is open may decide as a "no"
        // does.
        if (!(rule instanceof Condition.And whole) || whole.all().stream().noneMatch(part -> part == test)) {
            return Optional.empty();
        }
        List<LocalDate> asked = daysOf(criterion);
        return asked.isEmpty()
                ? Optional.empty()
                : whole.all().stream()
                        .filter(part -> part != test && part instanceof Condition.Test)
                        .map(Condition.Test.class::cast)
                        .filter(other ->
                                asked.stream().allMatch(day -> isByLawAlone(test, day) && fails(test, other, day)))
                        .findFirst();
    }

    private List<LocalDate> daysOf(String criterion) {
        List<Criterion> all = criteria.getOrDefault(criterion, List.of());
        boolean measured = all.stream().allMatch(row -> row.judgedBy() == JudgedBy.MEASURED);
        // Before the first change no row of a limit has begun, but for those that always were in force.
        Set<LocalDate> days = new HashSet<>(days());
        days.add(LocalDate.MIN);
        return measured
                ? days.stream()
                        .filter(day ->
                                all.stream().anyMatch(row -> row.inForce().holds(day)))
                        .sorted()
                        .toList()
                : List.of();
    }

    /** Whether no choice that nobody has confirmed has a part in the answer. */
    private boolean isByLawAlone(Condition.Test test, LocalDate day) {
        return RunsQuestion.of(test)
                .map(asked -> limits.decides(asked.limit(), day) && limits.decideTogether(asked.parameters(), day))
                .orElse(heldAward(test).isPresent());
    }

    /** Whether one condition certainly fails whenever another one does. */
    private boolean fails(Condition one, Condition other, LocalDate day) {
        if (one instanceof Condition.And and) {
            return and.all().stream().allMatch(part -> fails(part, other, day));
        }
        if (other instanceof Condition.Or or) {
            return or.any().stream().allMatch(part -> fails(one, part, day));
        }
        if (one instanceof Condition.Or or) {
            return or.any().stream().anyMatch(part -> fails(part, other, day));
        }
        if (other instanceof Condition.And and) {
            return and.all().stream().anyMatch(part -> fails(one, part, day));
        }
        return one instanceof Condition.Test failing
                && other instanceof Condition.Test along
                && fails(failing, along, day);
    }

    private boolean fails(Condition.Test one, Condition.Test other, LocalDate day) {
        Optional<String> award = heldAward(one);
        if (award.isPresent()) {
            return isOnMerit(other, award.get())
                    || RunsQuestion.of(other)
                            .filter(asked -> asked.isAfterAward(award.get()) && measuresCertainly(asked, day))
                            .filter(asked -> limits.refusesNone(asked.limit(), day))
                            .isPresent();
        }
        Optional<RunsQuestion> failing = RunsQuestion.of(one);
        Optional<RunsQuestion> along = RunsQuestion.of(other);
        return failing.isPresent() && along.isPresent() && fails(failing.get(), along.get(), day);
    }

    /** Whether nothing but facts can leave it open what is measured. */
    private boolean measuresCertainly(RunsQuestion asked, LocalDate day) {
        return limits.decideTogether(asked.parameters(), day);
    }

    private boolean fails(RunsQuestion one, RunsQuestion other, LocalDate day) {
        if (!one.isAskedOfAllRunsOf(other)
                || !limits.isFromBelow(one.limit(), day)
                || !measuresCertainly(other, day)
                || !readsAlike(one, other, day)
                || !keepsLongerRuns(one, other, day)) {
            return false;
        }
        RunsQuestion.Asked filter = one.asFilter();
        boolean leavesNone = filter != null && other.filters().contains(filter);
        return leavesNone
                ? limits.refusesNone(other.limit(), day)
                : one.measure().equals(other.measure())
                        && one.limit().equals(other.limit())
                        && limits.decides(other.limit(), day);
    }

    /** Whether the parameters that both read have the same values under every reading of the other. */
    private boolean readsAlike(RunsQuestion one, RunsQuestion other, LocalDate day) {
        Set<String> letters = limits.readings(one.parameters(), day);
        return letters.isEmpty() || letters.equals(limits.readings(other.parameters(), day));
    }

    /** Whether a run that the other question keeps lies in one that this one keeps, though it has more years. */
    private boolean keepsLongerRuns(RunsQuestion one, RunsQuestion other, LocalDate day) {
        return one.floors().equals(other.floors())
                || one.limitsOfFilters().allMatch(limit -> limits.isFromBelow(limit, day));
    }

    private static Optional<String> heldAward(Condition.Test test) {
        return asked(test, HistoryWords.class, "holdsAward");
    }

    private static boolean isOnMerit(Condition.Test test, String award) {
        return asked(test, LadderWords.class, "holdsAwardOnMerit")
                .filter(award::equals)
                .isPresent();
    }

    private static Optional<String> asked(Condition.Test test, Class<?> words, String word) {
        Call call = test.call();
        return call.word().name().equals(word) && call.word().method().getDeclaringClass() == words
                ? call.arguments().stream()
                        .filter(Argument.Code.class::isInstance)
                        .map(argument -> ((Argument.Code) argument).code())
                        .findFirst()
                : Optional.empty();
    }
}
