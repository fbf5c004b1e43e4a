package org.khen.facts;

/** A step of the work with exemplars, in the order of the work. */
public enum ExemplarStep implements Word {
    /** Step one. */
    DISCOVERED("Phát hiện", "discovered"),
    /** Step two. */
    FOSTERED("Bồi dưỡng", "fostered"),
    /** Step three. */
    REVIEWED("Tổng kết", "reviewed"),
    /** Step four. */
    MULTIPLIED("Nhân điển hình", "multiplied");

    private final String vi;
    private final String en;

    ExemplarStep(String vi, String en) {
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
