package org.khen.pack;

import org.khen.facts.Word;

/**
 * What the pack makes of a passage.
 */
public enum Coverage implements Word {
    /** It has a criterion. */
    CRITERION("đã có tiêu chí", "has a criterion"),
    /** It holds over a review round and not for one nomination alone: {@code rounds.csv} has it. */
    ROUND("quy định của đợt xét", "rule of rounds"),
    /** It is procedure. */
    PROCEDURE("thủ tục", "procedure"),
    /** It is a principle. */
    PRINCIPLE("nguyên tắc", "principle"),
    /** It is out of scope. */
    OUT_OF_SCOPE("ngoài phạm vi", "out of scope"),
    /** Its text has not been seen: what rests on it alone stays open. */
    NOT_SEEN("chưa xem được nguyên văn", "text not seen");

    private final String vi;
    private final String en;

    Coverage(String vi, String en) {
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
