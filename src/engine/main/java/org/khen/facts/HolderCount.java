package org.khen.facts;

/**
 * How many people or collectives of a unit have reached a title or a standard: what shares of places are counted on.
 *
 * @param award the code of the award reached
 * @param count how many, from 0
 */
public record HolderCount(String award, int count) {

    /** @throws IllegalArgumentException if the count is negative */
    public HolderCount {
        if (count < 0) {
            throw new IllegalArgumentException(
                    "A count cannot be negative (award = " + award + ", count = " + count + ")");
        }
    }
}
