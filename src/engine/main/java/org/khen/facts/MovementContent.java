package org.khen.facts;

/** What the plan of an emulation movement has to state. */
public enum MovementContent implements Word {
    /** A theme of its own. */
    THEME("chủ đề", "theme"),
    /** Concrete criteria. */
    CONCRETE_CRITERIA("tiêu chí cụ thể", "concrete criteria"),
    /** The time in which it is carried out. */
    PERIOD("thời gian thực hiện", "period");

    private final String vi;
    private final String en;

    MovementContent(String vi, String en) {
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
