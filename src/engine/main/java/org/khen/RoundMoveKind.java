package org.khen;

import org.khen.facts.Word;

/** What another pack, day or number does to a nomination in a round. */
public enum RoundMoveKind implements Word {
    /** It comes on the draft list. */
    GAINS("thêm vào danh sách dự kiến", "comes on the draft list"),
    /** It leaves the draft list. */
    LOSES("không còn trong danh sách dự kiến", "leaves the draft list"),
    /** Something else becomes of it, on the list neither before nor after. */
    MOVES("thay đổi khác", "changes otherwise");

    private final String vi;
    private final String en;

    RoundMoveKind(String vi, String en) {
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
