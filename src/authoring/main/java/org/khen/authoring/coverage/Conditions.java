package org.khen.authoring.coverage;

import java.util.ArrayList;
import java.util.List;
import org.khen.internal.language.Condition;

/** Conditions with one test changed. */
final class Conditions {

    private Conditions() {}

    /**
     * The condition with one test taken as holding always or never.
     *
     * @param test its place in {@link Condition#tests()}
     */
    static Condition fixed(Condition condition, int test, boolean holds) {
        if (condition instanceof Condition.And and) {
            return new Condition.And(parts(and.all(), test, holds));
        }
        if (condition instanceof Condition.Or or) {
            return new Condition.Or(parts(or.any(), test, holds));
        }
        if (condition instanceof Condition.Not not) {
            return new Condition.Not(fixed(not.condition(), test, holds));
        }
        return condition instanceof Condition.Test && test == 0 ? new Condition.Fixed(holds) : condition;
    }

    /** The tests beside one in the group of which one suffices; none if it stands in no such group. */
    static List<Condition.Test> alternatives(Condition condition, int test) {
        List<Condition> parts = condition instanceof Condition.And and
                ? and.all()
                : condition instanceof Condition.Or or
                        ? or.any()
                        : condition instanceof Condition.Not not ? List.of(not.condition()) : List.of();
        int before = 0;
        for (Condition part : parts) {
            int tests = (int) part.tests().count();
            if (test >= before && test < before + tests) {
                return condition instanceof Condition.Or && part instanceof Condition.Test
                        ? parts.stream()
                                .filter(other -> other != part)
                                .filter(Condition.Test.class::isInstance)
                                .map(Condition.Test.class::cast)
                                .toList()
                        : alternatives(part, test - before);
            }
            before += tests;
        }
        return List.of();
    }

    private static List<Condition> parts(List<Condition> parts, int test, boolean holds) {
        List<Condition> changed = new ArrayList<>();
        int before = 0;
        for (Condition part : parts) {
            int tests = (int) part.tests().count();
            boolean here = test >= before && test < before + tests;
            changed.add(here ? fixed(part, test - before, holds) : part);
            before += tests;
        }
        return changed;
    }
}
