package org.khen.facts;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A number held exactly, as a fraction in lowest terms: a share is compared as a fraction and never rounded.
 *
 * @param numerator the numerator, with the sign
 * @param denominator the denominator, greater than zero
 */
public record Ratio(BigInteger numerator, BigInteger denominator) implements Comparable<Ratio> {

    /** Zero. */
    public static final Ratio ZERO = of(0);

    /**
     * Brings the fraction to lowest terms.
     *
     * @throws ArithmeticException if the denominator is zero
     */
    public Ratio {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("denominator is zero");
        }
        if (denominator.signum() < 0) {
            numerator = numerator.negate();
            denominator = denominator.negate();
        }
        if (!denominator.equals(BigInteger.ONE)) {
            BigInteger common = numerator.gcd(denominator);
            numerator = numerator.divide(common);
            denominator = denominator.divide(common);
        }
    }

    /** A whole number. */
    public static Ratio of(long whole) {
        return new Ratio(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    /** A fraction. */
    public static Ratio of(long numerator, long denominator) {
        return new Ratio(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** A decimal number. */
    public static Ratio of(BigDecimal decimal) {
        return decimal.scale() <= 0
                ? new Ratio(decimal.toBigIntegerExact(), BigInteger.ONE)
                : new Ratio(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    /** The sum. */
    public Ratio plus(Ratio other) {
        if (denominator.equals(other.denominator)) {
            return new Ratio(numerator.add(other.numerator), denominator);
        }
        return new Ratio(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** The difference. */
    public Ratio minus(Ratio other) {
        if (denominator.equals(other.denominator)) {
            return new Ratio(numerator.subtract(other.numerator), denominator);
        }
        return plus(new Ratio(other.numerator.negate(), other.denominator));
    }

    /** The product. */
    public Ratio times(Ratio other) {
        return new Ratio(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** Minus one, zero or one. */
    public int signum() {
        return numerator.signum();
    }

    /** The value without its sign. */
    public Ratio abs() {
        return new Ratio(numerator.abs(), denominator);
    }

    @Override
    public int compareTo(Ratio other) {
        if (denominator.equals(other.denominator)) {
            return numerator.compareTo(other.numerator);
        }
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** A whole or terminating decimal number in full ({@code 95.5}), otherwise the fraction ({@code 5/33}). */
    @Override
    public String toString() {
        try {
            return new BigDecimal(numerator).divide(new BigDecimal(denominator)).toPlainString();
        } catch (ArithmeticException notTerminating) {
            return numerator + "/" + denominator;
        }
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws NumberFormatException if the text is neither a decimal number nor a fraction
     * @throws ArithmeticException if it is a fraction whose denominator is zero
     */
    public static Ratio parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? of(new BigDecimal(text))
                : new Ratio(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
    }
}
