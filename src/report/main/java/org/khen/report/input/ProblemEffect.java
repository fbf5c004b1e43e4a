package org.khen.report.input;

import org.khen.facts.Word;

/** What becomes of something that cannot be read as it stands, from the gravest to the lightest. */
public enum ProblemEffect implements Word {
    /** Nothing of the file is read. */
    FILE_REFUSED("không đọc tệp", "file refused"),
    /** The sheet, or a column of it, is not read. */
    SHEET_NOT_READ("không đọc trang hoặc cột", "sheet or column not read"),
    /** The row is left out. */
    ROW_LEFT_OUT("bỏ qua dòng", "row left out"),
    /** The cell counts as not known; the rest of its row is read. */
    CELL_NOT_READ("coi ô là chưa rõ", "cell not known"),
    /** Everything is read; somebody should look. */
    NOTE("cần xem lại", "to be looked at");

    private final String vi;
    private final String en;

    ProblemEffect(String vi, String en) {
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
