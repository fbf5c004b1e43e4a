package org.khen.rules;

/**
 * What rules ask of the family: for the title "Bà mẹ Việt Nam anh hùng". Part of {@link Dossier}.
 *
 * <p>Drools takes a word without arguments that begins with {@code is} for a property of a bean: hence {@code candidateIs…}.
 *
 * <p>An own child is a child by birth or one lawfully adopted; children-in-law are none. A husband is the first or a later one.
 */
public interface FamilyWords {

    /** Whether the candidate is a woman. */
    boolean candidateIsWoman();

    /** Own children in all. */
    @Measures(unit = "PERSON")
    Measured ownChildren();

    /** Own children who are martyrs. */
    @Measures(unit = "PERSON")
    Measured martyrChildren();

    /** The greatest loss of working capacity of an own child who is an invalid and no martyr; 0 if there is none. */
    @Measures(unit = "PERCENT")
    Measured greatestLossOfInvalidChild();

    /** The candidate's own loss of working capacity as an invalid; 0 if the candidate is no invalid. */
    @Measures(unit = "PERCENT")
    Measured ownLossOfCapacity();

    /** Whether a husband, the first or a later one, is a martyr. */
    boolean hasMartyrHusband();

    /** Whether the candidate is a martyr. */
    boolean candidateIsMartyr();
}
