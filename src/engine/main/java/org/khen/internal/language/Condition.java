package org.khen.internal.language;

import java.util.List;
import java.util.stream.Stream;

/** The condition of a rule. */
public sealed interface Condition {

    /** All tests in it, in the order of the text. */
    Stream<Test> tests();

    /** How many groups lie inside one another. */
    default int depth() {
        List<Condition> parts = this instanceof And and ? and.all() : this instanceof Or or ? or.any() : List.of();
        return parts.isEmpty()
                ? 0
                : 1 + parts.stream().mapToInt(Condition::depth).max().orElse(0);
    }

    /**
     * All must hold. Never holds another {@code And}.
     *
     * @param all two or more conditions
     */
    record And(List<Condition> all) implements Condition {

        /** Keeps an own copy. */
        public And {
            all = List.copyOf(all);
        }

        @Override
        public Stream<Test> tests() {
            return all.stream().flatMap(Condition::tests);
        }
    }

    /**
     * One must hold. Never holds another {@code Or}.
     *
     * @param any two or more conditions
     */
    record Or(List<Condition> any) implements Condition {

        /** Keeps an own copy. */
        public Or {
            any = List.copyOf(any);
        }

        @Override
        public Stream<Test> tests() {
            return any.stream().flatMap(Condition::tests);
        }
    }

    /**
     * One question to the dossier, answered by yes or no.
     *
     * @param call a call whose word is a condition
     */
    record Test(Call call) implements Condition {

        @Override
        public Stream<Test> tests() {
            return Stream.of(this);
        }
    }

    /**
     * Holds always or never. No rule can say so: it stands for a condition that is tried without its text.
     *
     * @param holds whether it holds
     */
    record Fixed(boolean holds) implements Condition {

        @Override
        public Stream<Test> tests() {
            return Stream.empty();
        }
    }

    /**
     * The opposite. No rule can say so, because what does not certainly hold may still hold: it is there to be tried.
     *
     * @param condition what must not hold
     */
    record Not(Condition condition) implements Condition {

        @Override
        public Stream<Test> tests() {
            return condition.tests();
        }
    }

    /** The opposite of a condition. */
    static Condition not(Condition condition) {
        return condition instanceof Not not ? not.condition() : new Not(condition);
    }

    /** All of them: brackets of one kind dissolve, and a single one needs none. */
    static Condition and(List<Condition> parts) {
        List<Condition> flat = parts.stream()
                .flatMap(part -> part instanceof And and ? and.all().stream() : Stream.of(part))
                .toList();
        return flat.size() == 1 ? flat.get(0) : new And(flat);
    }

    /** Any of them: brackets of one kind dissolve, and a single one needs none. */
    static Condition or(List<Condition> parts) {
        List<Condition> flat = parts.stream()
                .flatMap(part -> part instanceof Or or ? or.any().stream() : Stream.of(part))
                .toList();
        return flat.size() == 1 ? flat.get(0) : new Or(flat);
    }
}
