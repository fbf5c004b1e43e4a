package org.khen.internal.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Conditions with a part of them changed. Parts are told apart by identity: a rule may ask the same twice. */
public final class Conditions {

    private Conditions() {}

    /** All groups of a condition, the outer ones first. */
    public static List<Condition> groups(Condition condition) {
        List<Condition> groups = new ArrayList<>();
        if (!parts(condition).isEmpty()) {
            groups.add(condition);
        }
        parts(condition).forEach(part -> groups.addAll(groups(part)));
        return groups;
    }

    /** The tests beside one in the group of which one suffices; none if it stands in no such group. */
    public static List<Condition.Test> alternatives(Condition condition, Condition.Test test) {
        return groups(condition).stream()
                .filter(Condition.Or.class::isInstance)
                .map(Conditions::parts)
                .filter(parts -> parts.stream().anyMatch(part -> part == test))
                .flatMap(List::stream)
                .filter(part -> part != test && part instanceof Condition.Test)
                .map(Condition.Test.class::cast)
                .toList();
    }

    private static List<Condition> parts(Condition condition) {
        if (condition instanceof Condition.And and) {
            return and.all();
        }
        return condition instanceof Condition.Or or ? or.any() : List.of();
    }

    /** One suffices where all had to hold, and the other way round. */
    public static Condition turned(Condition group) {
        return group instanceof Condition.And and
                ? Condition.or(and.all())
                : Condition.and(((Condition.Or) group).any());
    }

    /** The condition with another part in the place of one. */
    public static Condition replaced(Condition condition, Condition old, Condition next) {
        return Objects.requireNonNull(changed(condition, old, next), "condition");
    }

    /** The condition without a part; {@code null} if nothing is left. */
    public static @Nullable Condition without(Condition condition, Condition gone) {
        return changed(condition, gone, null);
    }

    private static @Nullable Condition changed(Condition condition, Condition old, @Nullable Condition next) {
        if (condition == old) {
            return next;
        }
        List<Condition> parts = parts(condition);
        if (parts.isEmpty()) {
            return condition;
        }
        List<Condition> changed = new ArrayList<>();
        for (Condition part : parts) {
            Condition kept = changed(part, old, next);
            if (kept != null) {
                changed.add(kept);
            }
        }
        if (changed.isEmpty()) {
            return null;
        }
        return condition instanceof Condition.And ? Condition.and(changed) : Condition.or(changed);
    }
}
