package org.khen.internal.evaluation;

import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khen.Basis;
import org.khen.EvaluationException;
import org.khen.OpenReason;
import org.khen.facts.Fact;
import org.khen.facts.Word;
import org.khen.pack.Value;

/**
 * The values of the parameters of one measure under one reading.
 *
 * @param letter the letter of the reading; {@code null} if there is one reading
 * @param values the values, in the order in which the measure takes them
 * @param because why no value may be used; {@code null} if they may
 * @param localChoice whether a value is an unconfirmed local choice
 * @param basis the values in words, with their citations
 * @param undecided the facts for want of which it is not known whether these are the values; empty if they are
 */
record ParameterReading(
        @Nullable String letter,
        List<Value> values,
        @Nullable OpenReason because,
        boolean localChoice,
        List<Basis> basis,
        Set<Fact> undecided) {

    /** Of a measure that takes no parameter. */
    static final ParameterReading NONE = new ParameterReading(null, List.of(), null, false, List.of(), Set.of());

    /** A whole number, as a measure takes it. */
    long number(int place) {
        if (values.get(place) instanceof Value.OfNumber number
                && number.ratio().denominator().equals(BigInteger.ONE)) {
            return number.ratio().numerator().longValueExact();
        }
        throw new EvaluationException(
                "A measure takes a whole number and its parameter is none (" + values.get(place) + ")");
    }

    /** A word of the list that a measure takes. */
    <W extends Word> W word(int place, Class<W> list) {
        if (values.get(place) instanceof Value.OfWord word && list.isInstance(word.word())) {
            return list.cast(word.word());
        }
        throw new EvaluationException(
                "A measure takes a word of " + list.getSimpleName() + " and its parameter is " + values.get(place));
    }
}
