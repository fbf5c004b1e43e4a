package org.khen.rules;

import org.khen.facts.PlaceAttribute;

/**
 * What rules ask of where the candidate works. Part of {@link Dossier}.
 *
 * <p>No word without arguments begins with {@code is} or {@code get}: Drools takes such a one for a property.
 */
public interface PlaceWords {

    /**
     * Whether the candidate worked, on at least one day of the merit period, at a place that had at least one of the attributes
     * on that day, by the decisions that the packs list. Where no list of the packs covers the place, that is not known.
     */
    boolean worksAt(PlaceAttribute... attributes);

    /** Whether the candidate works at the grassroots. */
    boolean worksAtGrassroots();

    /** Whether the candidate works in an enterprise. */
    boolean worksInEnterprise();
}
