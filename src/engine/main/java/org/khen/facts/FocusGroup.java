package org.khen.facts;

/** A group that councils are asked to favour (diện chú trọng), as the rules of a round name it. */
public enum FocusGroup implements Word {
    /** Whoever directly labours, produces, trades, serves or fights, as the dossier states it. */
    FRONTLINE("người trực tiếp lao động", "frontline workers"),
    /** Collectives that meet a criterion of the topic {@code small-collective}. */
    SMALL_COLLECTIVE("tập thể nhỏ", "small collectives"),
    /** Whoever meets a criterion of the topic {@code remote-area}. */
    REMOTE_PLACE("địa bàn chú trọng", "favoured places"),
    /** Women, as the personnel file states it. */
    WOMEN("nữ", "women"),
    /** Collectives in which the share of women reaches what the row says. */
    MOSTLY_WOMEN("tập thể nhiều nữ", "collectives of mostly women");

    private final String vi;
    private final String en;

    FocusGroup(String vi, String en) {
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
