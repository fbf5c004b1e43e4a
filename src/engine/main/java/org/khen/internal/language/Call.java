package org.khen.internal.language;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khen.EvaluationException;
import org.khen.rules.Dossier;

/**
 * A word of the vocabulary, asked of the dossier or of another answer.
 *
 * @param receiver what it is asked of; {@code null} is the dossier
 * @param word the word
 * @param arguments what it is given
 */
public record Call(@Nullable Receiver receiver, VocabularyWord word, List<Argument> arguments) implements Receiver {

    private static final Object[] NOTHING = {};

    /** Keeps an own copy. */
    public Call {
        arguments = List.copyOf(arguments);
    }

    @Override
    public Call resolved() {
        return this;
    }

    /** The call whose answer it is asked of, names resolved; {@code null} is the dossier. */
    public @Nullable Call askedOf() {
        return receiver == null ? null : receiver.resolved();
    }

    /** The answer on a dossier: a measure, a run, or yes or no. */
    public Object answer(Dossier dossier) {
        Call before = askedOf();
        try {
            return word.method().invoke(before == null ? dossier : before.answer(dossier), values(dossier));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new EvaluationException("word failed: word = " + word.name(), e);
        } catch (IllegalAccessException e) {
            throw new EvaluationException("word not accessible: word = " + word.name(), e);
        }
    }

    private Object[] values(Dossier dossier) {
        if (arguments.isEmpty()) {
            return NOTHING;
        }
        Object[] values = new Object[word.method().getParameterCount()];
        int fixed = word.method().isVarArgs() ? values.length - 1 : values.length;
        for (int i = 0; i < fixed; i++) {
            values[i] = value(arguments.get(i), dossier);
        }
        if (fixed < values.length) {
            Class<?> type = word.method().getParameterTypes()[fixed].getComponentType();
            Object rest = Array.newInstance(type, arguments.size() - fixed);
            for (int i = fixed; i < arguments.size(); i++) {
                Array.set(rest, i - fixed, value(arguments.get(i), dossier));
            }
            values[fixed] = rest;
        }
        return values;
    }

    private static Object value(Argument argument, Dossier dossier) {
        if (argument instanceof Argument.Word word) {
            return word.constant();
        }
        if (argument instanceof Argument.WholeNumber number) {
            return number.value();
        }
        if (argument instanceof Argument.ParameterCode parameter) {
            return dossier.param(parameter.code());
        }
        return ((Argument.Code) argument).code();
    }
}
