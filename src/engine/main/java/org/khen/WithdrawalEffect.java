package org.khen;

import org.khen.facts.Word;

/** What becomes of an award whose proof used one that is withdrawn. People decide whether it is withdrawn too. */
public enum WithdrawalEffect implements Word {
    /** The conditions are met without it as well. */
    STANDS("vẫn đủ điều kiện", "still eligible"),
    /** The conditions were met with it, and are not without it. */
    FALLS("không còn đủ điều kiện", "no longer eligible"),
    /** That cannot be concluded: facts are missing, people have to judge, or it rests on another that is open so. */
    OPEN("chưa kết luận", "undetermined");

    private final String vi;
    private final String en;

    WithdrawalEffect(String vi, String en) {
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
