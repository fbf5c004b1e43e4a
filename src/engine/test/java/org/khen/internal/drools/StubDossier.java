package org.khen.internal.drools;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.khen.internal.language.AskedDossier;

/**
 * A dossier that answers each question by looking at the question, written as a rule file writes it, and that remembers
 * what it was told.
 */
final class StubDossier {

    /** More than any test has rules. */
    private static final int MOST = 1_000;

    final AskedDossier dossier = answering(AskedDossier.class, "");
    final Set<String> met = new TreeSet<>();
    private final Predicate<String> yes;
    private final IntPredicate asked;

    /** A dossier that says yes to the questions of the predicate and whose award asks for everything. */
    StubDossier(Predicate<String> yes) {
        this(yes, criterion -> true);
    }

    StubDossier(Predicate<String> yes, IntPredicate asked) {
        this.yes = yes;
        this.asked = asked;
    }

    private <T> T answering(Class<T> type, String question) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, given) -> answer(self, method, given, question)));
    }

    private Object answer(Object self, Method method, Object[] given, String before) {
        List<Object> arguments = given == null ? List.of() : Arrays.asList(given);
        return switch (method.getName()) {
            case "hashCode" -> System.identityHashCode(self);
            case "equals" -> self == arguments.get(0);
            case "toString" -> before;
            case "asked" -> IntStream.range(0, MOST).filter(asked).collect(BitSet::new, BitSet::set, BitSet::or);
            case "met" -> {
                met.add((String) arguments.get(0));
                yield null;
            }
            default -> {
                String question = (before.isEmpty() ? "" : before + ".") + method.getName() + written(arguments);
                yield method.getReturnType() == boolean.class
                        ? (Object) yes.test(question)
                        : answering(method.getReturnType(), question);
            }
        };
    }

    private static String written(List<Object> arguments) {
        String written = Arrays.deepToString(arguments.toArray());
        return "(" + written.substring(1, written.length() - 1) + ")";
    }
}
