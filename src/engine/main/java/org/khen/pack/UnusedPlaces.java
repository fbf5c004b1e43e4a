package org.khen.pack;

import org.khen.facts.Word;

/** What becomes of reserved places that the group cannot fill. */
public enum UnusedPlaces implements Word {
    /** They stay empty. */
    LEFT_EMPTY("bỏ trống", "left empty"),
    /** They are open to all. */
    OPEN_TO_ALL("chuyển cho nhóm khác", "open to all");

    private final String vi;
    private final String en;

    UnusedPlaces(String vi, String en) {
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
