package org.khen.internal.language;

import org.khen.rules.Parameter;

/** What a word of the vocabulary is given. */
public sealed interface Argument {

    /** Whether a word that takes the type takes it. */
    boolean fits(Class<?> type);

    /**
     * A word with an order or a meaning of its own: {@code Rating.EXCELLENT}.
     *
     * @param constant the constant
     */
    record Word(Enum<?> constant) implements Argument {

        @Override
        public boolean fits(Class<?> type) {
            return constant.getDeclaringClass() == type;
        }
    }

    /**
     * A whole number.
     *
     * @param value the number, from 0
     */
    record WholeNumber(int value) implements Argument {

        @Override
        public boolean fits(Class<?> type) {
            return type == int.class;
        }
    }

    /**
     * The code of a limit or an award: {@code "bk-tinh.years"}.
     *
     * @param code the code
     */
    record Code(String code) implements Argument {

        /** Keeps the one string that compiled rules have too, by which it is found faster. */
        public Code {
            code = code.intern();
        }

        @Override
        public boolean fits(Class<?> type) {
            return type == String.class;
        }
    }

    /**
     * A dated parameter: {@code param("bk-tinh.window")}.
     *
     * @param code the code of the parameter
     */
    record ParameterCode(String code) implements Argument {

        /** Keeps the one string that compiled rules have too, by which it is found faster. */
        public ParameterCode {
            code = code.intern();
        }

        @Override
        public boolean fits(Class<?> type) {
            return type == Parameter.class;
        }
    }
}
