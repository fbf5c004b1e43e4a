package org.khen.internal.language;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;

/**
 * A word of the vocabulary: a method of one of its interfaces.
 *
 * @param method the method
 */
public record VocabularyWord(Method method) {

    /** Opens the method, which is public: else Java looks each time whether it is. */
    public VocabularyWord {
        method.setAccessible(true);
    }

    /** What the rule file writes. */
    public String name() {
        return method.getName();
    }

    /** Whether it answers yes or no, so that it can be a condition. */
    public boolean isCondition() {
        return method.getReturnType() == boolean.class;
    }

    /** What it takes; the last one is an array if it takes any number of them. */
    List<Class<?>> takes() {
        return List.copyOf(Arrays.asList(method.getParameterTypes()));
    }

    /** Whether the arguments fit, by number and type. Of "any number" there must be one: none would be always or never. */
    boolean fits(List<Argument> arguments) {
        int fixed = method.isVarArgs() ? takes().size() - 1 : takes().size();
        if (method.isVarArgs() ? arguments.size() <= fixed : arguments.size() != fixed) {
            return false;
        }
        for (int i = 0; i < arguments.size(); i++) {
            Class<?> type = i < fixed ? takes().get(i) : takes().get(fixed).getComponentType();
            if (!arguments.get(i).fits(type)) {
                return false;
            }
        }
        return true;
    }
}
