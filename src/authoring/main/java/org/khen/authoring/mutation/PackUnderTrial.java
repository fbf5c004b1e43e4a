package org.khen.authoring.mutation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khen.internal.Trial;
import org.khen.internal.language.Argument;
import org.khen.internal.language.Call;
import org.khen.internal.language.Condition;
import org.khen.pack.AwardScope;
import org.khen.pack.Criterion;
import org.khen.pack.RouteRow;
import org.khen.pack.RulePack;
import org.khen.pack.Source;
import org.khen.pack.Subject;

/** A pack among those it is decided with, and what in it hangs together. */
final class PackUnderTrial {

    private final List<RulePack> packs;
    private final RulePack pack;
    private final Trial unchanged;
    private final Map<String, Source> sources = new HashMap<>();
    private final Map<String, Set<String>> usedBy = new HashMap<>();

    PackUnderTrial(List<RulePack> packs, RulePack pack, Trial unchanged) {
        this.packs = packs;
        this.pack = pack;
        this.unchanged = unchanged;
        packs.forEach(each -> sources.putAll(each.sources()));
        criteria()
                .forEach(criterion -> codesIn(unchanged.condition(criterion.id()))
                        .forEach(code -> usedBy.computeIfAbsent(code, none -> new HashSet<>())
                                .add(criterion.id())));
    }

    List<RulePack> packs() {
        return packs;
    }

    RulePack pack() {
        return pack;
    }

    Trial unchanged() {
        return unchanged;
    }

    PackEdit edit() {
        return new PackEdit(packs, pack.id());
    }

    private Stream<Criterion> criteria() {
        return packs.stream().flatMap(each -> each.topics().stream()).flatMap(topic -> topic.criteria().stream());
    }

    /** Codes of limits, parameters, tables and awards that a condition names. */
    private static Stream<String> codesIn(@Nullable Condition condition) {
        return condition == null
                ? Stream.empty()
                : condition
                        .tests()
                        .flatMap(test -> Stream.iterate(test.call(), Objects::nonNull, Call::askedOf))
                        .flatMap(call -> call.arguments().stream())
                        .flatMap(PackUnderTrial::code);
    }

    private static Stream<String> code(Argument argument) {
        if (argument instanceof Argument.Code code) {
            return Stream.of(code.code());
        }
        return argument instanceof Argument.ParameterCode parameter ? Stream.of(parameter.code()) : Stream.empty();
    }

    /** The criteria whose rules name a limit, a parameter or a table. */
    Set<String> usersOf(String code) {
        return usedBy.getOrDefault(code, Set.of());
    }

    /** Whether nobody has seen the text of a source, so that what rests on it decides nothing. */
    boolean isUnseen(String source) {
        Source found = sources.get(source);
        return found != null && found.textNotSeen();
    }

    /** Whether a criterion rests on texts alone that nobody has seen. */
    boolean isUnseen(Criterion criterion) {
        return criterion.sources().stream().allMatch(this::isUnseen);
    }

    /** Whether each of the criteria cites two clauses itself: then it shows the one in force, whichever row holds. */
    boolean isCitedAnyhow(Set<String> criteria, String one, String next) {
        return criteria.stream()
                .allMatch(id -> criteria()
                        .anyMatch(criterion -> criterion.id().equals(id)
                                && criterion.sources().contains(one)
                                && criterion.sources().contains(next)));
    }

    /** Whether any award asks for one of the criteria on that day. */
    boolean isAsked(Set<String> criteria, LocalDate day) {
        return packs.stream()
                .flatMap(each -> each.routes().stream())
                .anyMatch(row -> criteria.contains(row.asks())
                        && row.inForce().holds(day)
                        // What is asked of a registration is what is in force when the year begins.
                        && (row.subject() != Subject.UNIT || day.getDayOfYear() == 1));
    }

    /** Cases in which one of the criteria is asked for. */
    static Predicate<ProvedCase> asking(Set<String> criteria) {
        return proved -> criteria.stream().anyMatch(proved::asks);
    }

    /** Cases about the award of a row, or all of them if it is a row of every award. */
    static Predicate<ProvedCase> about(RouteRow row) {
        return AwardScope.isMark(row.award()) ? proved -> true : proved -> proved.isAbout(row.award());
    }
}
