package org.khen.internal.rounds;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.khen.facts.Ratio;
import org.khen.pack.Rounding;

/** How many whole places a share of a number makes. */
final class PlacesOfCap {

    private PlacesOfCap() {}

    /** The places that the share makes; exact before it is rounded. */
    static int of(Ratio share, long number, Rounding rounding) {
        Ratio exact = share.times(Ratio.of(number));
        BigInteger down = exact.numerator().divide(exact.denominator());
        int places = (rounding == Rounding.HALF_UP ? halfUp(exact) : down).intValueExact();
        return rounding == Rounding.AT_LEAST_ONE && number > 0 ? Math.max(1, places) : places;
    }

    /** A number of places that a row sets; more than anybody can count is as good as the most that can be counted. */
    static int of(Ratio number) {
        return number.numerator().min(BigInteger.valueOf(Integer.MAX_VALUE)).intValueExact();
    }

    private static BigInteger halfUp(Ratio exact) {
        return new BigDecimal(exact.numerator())
                .divide(new BigDecimal(exact.denominator()), 0, RoundingMode.HALF_UP)
                .toBigInteger();
    }
}
