package org.khen.pack;

import org.khen.facts.Word;

/**
 * The level of an administrative unit.
 */
public enum PlaceLevel implements Word {
    /** Province or centrally run city. */
    PROVINCE("tỉnh", "province"),
    /** District; abolished as a level on 2025-07-01. */
    DISTRICT("huyện", "district"),
    /** Commune, ward or township. */
    COMMUNE("xã", "commune"),
    /** Special zone; since 2025-07-01. */
    SPECIAL_ZONE("đặc khu", "special zone");

    private final String vi;
    private final String en;

    PlaceLevel(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    @Override
    public String vi() {
        return vi;
    }

    @Override
    public String en() {
        return en;
    }

    /** How many digits a code of this level has, leading zeros included. */
    public int digits() {
        return switch (this) {
            case PROVINCE -> 2;
            case DISTRICT -> 3;
            case COMMUNE, SPECIAL_ZONE -> 5;
        };
    }
}
