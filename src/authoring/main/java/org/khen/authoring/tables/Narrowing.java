package org.khen.authoring.tables;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Group;
import org.khen.facts.Sex;
import org.khen.internal.language.Argument;
import org.khen.internal.language.Call;
import org.khen.internal.language.Condition;

/**
 * To whom a rule gets with a limit: where it asks for a group beside it, whoever is in no such group does not meet the criterion,
 * and needs no limit.
 *
 * @param belongsTo of each of these sets of groups a candidate belongs to one
 * @param belongsToNone groups to which no candidate belongs
 * @param sex the sex of all; {@code null} if any
 */
record Narrowing(
        List<Set<Group>> belongsTo,
        Set<Group> belongsToNone,
        @Nullable Sex sex) {

    /** Nothing is asked beside the limit. */
    static final Narrowing NONE = new Narrowing(List.of(), Set.of(), null);

    /** What is asked beside a limit; {@code null} if several alternatives ask for it, so that nobody can say which one decides. */
    static @Nullable Narrowing of(Condition condition, String limit) {
        if (condition instanceof Condition.Test) {
            return NONE;
        }
        List<Condition> parts = condition instanceof Condition.And and
                ? and.all()
                : condition instanceof Condition.Or or ? or.any() : List.of();
        List<Condition> asking =
                parts.stream().filter(part -> asks(part, limit)).toList();
        if (condition instanceof Condition.Or || parts.isEmpty()) {
            return asking.size() == 1 ? of(asking.get(0), limit) : null;
        }
        List<Set<Group>> belongsTo = new ArrayList<>();
        Set<Group> belongsToNone = new HashSet<>();
        Sex sex = null;
        for (Condition part : parts) {
            Narrowing inside = asks(part, limit) ? of(part, limit) : beside(part);
            if (inside == null) {
                return null;
            }
            belongsTo.addAll(inside.belongsTo());
            belongsToNone.addAll(inside.belongsToNone());
            sex = inside.sex() == null ? sex : inside.sex();
        }
        return new Narrowing(List.copyOf(belongsTo), Set.copyOf(belongsToNone), sex);
    }

    private static Narrowing beside(Condition part) {
        if (!(part instanceof Condition.Test test)) {
            return NONE;
        }
        Call call = test.call();
        return switch (call.word().name()) {
            case "isOneOf" -> new Narrowing(List.of(groups(call)), Set.of(), null);
            case "isNoneOf" -> new Narrowing(List.of(), groups(call), null);
            case "candidateIsWoman" -> new Narrowing(List.of(), Set.of(), Sex.FEMALE);
            default -> NONE;
        };
    }

    private static boolean asks(Condition condition, String limit) {
        return condition.tests().anyMatch(test -> asks(test.call(), limit));
    }

    private static boolean asks(Call call, String limit) {
        Call before = call.askedOf();
        return (before != null && asks(before, limit))
                || call.arguments().stream()
                        .anyMatch(argument -> (argument instanceof Argument.Code code
                                        && code.code().equals(limit))
                                || (argument instanceof Argument.ParameterCode parameter
                                        && parameter.code().equals(limit)));
    }

    private static Set<Group> groups(Call call) {
        Set<Group> groups = EnumSet.noneOf(Group.class);
        for (Argument argument : call.arguments()) {
            if (argument instanceof Argument.Word word && word.constant() instanceof Group group) {
                groups.add(group);
            }
        }
        return groups;
    }
}
