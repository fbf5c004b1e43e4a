package org.khen.facts;

/**
 * What a decision says of a place. A place has an attribute only between the dates and by the decision that a pack names: no
 * attribute follows from another.
 */
public enum PlaceAttribute implements Word {
    /** An island district or special zone. */
    ISLAND("hải đảo", "island"),
    /** A commune recognised as lying on an island, by Decision 569/QĐ-TTg of 2014 and those that name communes. */
    ISLAND_COMMUNE("xã đảo", "island commune"),
    /** A place at the land border. */
    BORDER("biên giới", "border"),
    /** A deep-lying or remote place. */
    REMOTE("vùng sâu, vùng xa", "deep-lying or remote area"),
    /** A place with especially difficult conditions. */
    ESPECIALLY_DIFFICULT("đặc biệt khó khăn", "especially difficult area"),
    /** A commune of coastal flats. */
    COASTAL_FLAT("bãi ngang, ven biển", "coastal flat"),
    /** A mountainous place. */
    MOUNTAINOUS("miền núi", "mountainous"),
    /** A place in an area of ethnic minorities. */
    ETHNIC_MINORITY("vùng dân tộc thiểu số", "ethnic minority area"),
    /** A commune of zone I of ethnic minority and mountainous areas. */
    ZONE_I("khu vực I", "zone I"),
    /** A commune of zone II. */
    ZONE_II("khu vực II", "zone II"),
    /** A commune of zone III. */
    ZONE_III("khu vực III", "zone III");

    private final String vi;
    private final String en;

    PlaceAttribute(String vi, String en) {
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
}
