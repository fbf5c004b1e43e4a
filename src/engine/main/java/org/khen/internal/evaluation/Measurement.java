package org.khen.internal.evaluation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khen.EvaluationException;
import org.khen.facts.Fact;
import org.khen.facts.Ratio;
import org.khen.facts.Word;
import org.khen.pack.Value;

/**
 * A measured value with both ends, once for each reading of the parameters it read.
 *
 * @param scale the words that the numbers index, in their order; {@code null} if the value is a number
 * @param ranges one range for each reading, at least one
 */
record Measurement(@Nullable List<Word> scale, List<Range> ranges) {

    private static final ClassValue<List<Word>> SCALES = new ClassValue<>() {
        @Override
        protected List<Word> computeValue(Class<?> words) {
            return List.of((Word[]) words.getEnumConstants());
        }
    };

    /**
     * Where the value lies.
     *
     * @param low the value if all that is unknown counts for less
     * @param high the value if all that is unknown counts for more; {@code null} if nothing bounds it
     * @param missing facts that are not known
     * @param reading the parameters it was measured with
     */
    record Range(Ratio low, @Nullable Ratio high, Set<Fact> missing, ParameterReading reading) {

        /** What {@link #small()} gives otherwise. */
        static final int NOT_SMALL = -1;

        /** The value, if it is known, whole and from 0, and less than {@link SharedAnswers#NUMBERS}. */
        int small() {
            if (!low.equals(high) || !low.denominator().equals(BigInteger.ONE)) {
                return NOT_SMALL;
            }
            BigInteger whole = low.numerator();
            int value = whole.signum() < 0 || whole.bitLength() >= Integer.SIZE ? NOT_SMALL : whole.intValue();
            return value < SharedAnswers.NUMBERS ? value : NOT_SMALL;
        }
    }

    /** Nearly all that is measured: the same numbers again and again. */
    private static final Ratio[] WHOLE =
            IntStream.range(0, SharedAnswers.NUMBERS).mapToObj(Ratio::of).toArray(Ratio[]::new);

    private static final Measurement[] EXACT = Stream.of(WHOLE)
            .map(whole -> new Measurement(null, List.of(new Range(whole, whole, Set.of(), ParameterReading.NONE))))
            .toArray(Measurement[]::new);

    static Measurement exactly(long value) {
        return between(value, value, Set.of());
    }

    static Measurement between(long low, long high, Set<Fact> missing) {
        if (low == high && missing.isEmpty() && low >= 0 && low < EXACT.length) {
            return EXACT[(int) low];
        }
        return new Measurement(null, List.of(new Range(whole(low), whole(high), missing, ParameterReading.NONE)));
    }

    private static Ratio whole(long value) {
        return value >= 0 && value < WHOLE.length ? WHOLE[(int) value] : Ratio.of(value);
    }

    /** Between two ends; {@code high} is {@code null} if nothing bounds it. */
    static Measurement between(Ratio low, @Nullable Ratio high, Set<Fact> missing) {
        return new Measurement(null, List.of(new Range(low, high, missing, ParameterReading.NONE)));
    }

    /** Nothing is known but that the value is not negative. */
    static Measurement unbounded(long low, Set<Fact> missing) {
        return new Measurement(null, List.of(new Range(whole(low), null, missing, ParameterReading.NONE)));
    }

    static <W extends Enum<W> & Word> Measurement words(W low, W high, Set<Fact> missing) {
        List<Word> scale = SCALES.get(low.getDeclaringClass());
        Range range = new Range(place(low, scale), place(high, scale), missing, ParameterReading.NONE);
        return new Measurement(scale, List.of(range));
    }

    /** The same measure under each reading of its parameters. */
    static Measurement under(List<ParameterReading> readings, Function<ParameterReading, Measurement> measure) {
        if (readings.size() == 1 && readings.get(0).equals(ParameterReading.NONE)) {
            return measure.apply(ParameterReading.NONE);
        }
        List<Range> all = new ArrayList<>(readings.size());
        List<Word> scale = null;
        for (ParameterReading reading : readings) {
            Measurement measured = reading.because() == null ? measure.apply(reading) : unbounded(0, Set.of());
            scale = measured.scale == null ? scale : measured.scale;
            for (Range range : measured.ranges) {
                all.add(new Range(range.low, range.high, range.missing, reading));
            }
        }
        return new Measurement(scale, all);
    }

    Value value(Ratio at) {
        return scale == null
                ? new Value.OfNumber(at)
                : new Value.OfWord(scale.get(at.numerator().intValueExact()));
    }

    /** A value as the number it is compared by: a word by its place on the scale. */
    Ratio number(Value value) {
        if (value instanceof Value.OfNumber number && scale == null) {
            return number.ratio();
        }
        if (value instanceof Value.OfWord word && scale != null && scale.contains(word.word())) {
            return place(word.word(), scale);
        }
        throw new EvaluationException("A limit is not of the kind that is measured (limit = " + value + ")");
    }

    private static Ratio place(Word word, List<Word> scale) {
        return whole(scale.indexOf(word));
    }

    static Set<Fact> facts(Fact first, Fact... rest) {
        return EnumSet.of(first, rest);
    }
}
