package org.khen.internal.language;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khen.EvaluationException;
import org.khen.rules.Dossier;

/** A call with all that is the same on every dossier looked up beforehand. Safe to share between threads. */
public final class PreparedCall {

    private static final Object[] NOTHING = {};

    private final @Nullable PreparedCall askedOf;
    private final Method method;
    private final List<Argument> arguments;
    /** What the word is given; {@code null} if a parameter is among it, which every dossier reads by itself. */
    private final Object @Nullable [] constants;

    /** Looks the constants up. */
    public PreparedCall(Call call) {
        Call before = call.askedOf();
        this.askedOf = before == null ? null : new PreparedCall(before);
        this.method = call.word().method();
        this.arguments = call.arguments();
        boolean constant = arguments.stream().noneMatch(argument -> argument instanceof Argument.ParameterCode);
        this.constants = constant ? values(null) : null;
    }

    /** The answer on a dossier: a measure, a run, or yes or no. */
    public Object answer(Dossier dossier) {
        Object asked = askedOf == null ? dossier : askedOf.answer(dossier);
        try {
            return method.invoke(asked, constants == null ? values(dossier) : constants);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new EvaluationException("word failed: word = " + method.getName(), e);
        } catch (IllegalAccessException e) {
            throw new EvaluationException("word not accessible: word = " + method.getName(), e);
        }
    }

    private Object[] values(@Nullable Dossier dossier) {
        if (arguments.isEmpty()) {
            return NOTHING;
        }
        Object[] values = new Object[method.getParameterCount()];
        int fixed = method.isVarArgs() ? values.length - 1 : values.length;
        for (int i = 0; i < fixed; i++) {
            values[i] = value(arguments.get(i), dossier);
        }
        if (fixed < values.length) {
            Class<?> type = method.getParameterTypes()[fixed].getComponentType();
            Object rest = Array.newInstance(type, arguments.size() - fixed);
            for (int i = fixed; i < arguments.size(); i++) {
                Array.set(rest, i - fixed, value(arguments.get(i), dossier));
            }
            values[fixed] = rest;
        }
        return values;
    }

    private static Object value(Argument argument, @Nullable Dossier dossier) {
        if (argument instanceof Argument.ParameterCode parameter && dossier != null) {
            return dossier.param(parameter.code());
        }
        if (argument instanceof Argument.Word word) {
            return word.constant();
        }
        if (argument instanceof Argument.WholeNumber number) {
            return number.value();
        }
        return ((Argument.Code) argument).code();
    }
}
