package org.khen.report.input;

import org.khen.pack.Text;

/** What the cells of a column hold. */
public enum ColumnKind {
    /** Free text. */
    TEXT("chữ", "text"),
    /** A code: text, leading zeros kept. */
    CODE("mã", "code"),
    /** The code of an administrative unit: text, leading zeros kept. */
    PLACE("mã đơn vị hành chính", "code of an administrative unit"),
    /** An award: its code, its name, or both with a dash between. */
    AWARD("mã hoặc tên khen thưởng", "code or name of an award"),
    /** An agency or unit: its code or name. */
    UNIT("mã hoặc tên cơ quan, đơn vị", "code or name of a unit"),
    /** A date. */
    DATE("ngày dd/MM/yyyy", "date dd/MM/yyyy"),
    /** A calendar or school year. */
    YEAR("năm, hoặc năm học như 2013-2014", "year, or school year such as 2013-2014"),
    /** A whole number from 0. */
    COUNT("số nguyên", "whole number"),
    /** A whole amount of money in đồng. */
    AMOUNT("số tiền, đồng", "amount in đồng"),
    /** One of several words. */
    WORD("một trong các từ", "one of the words"),
    /** Several words with {@code ;} between them. */
    WORDS("các từ, cách nhau bằng dấu ;", "words with ; between them"),
    /** Yes or no. */
    YES_NO("có; không", "yes; no"),
    /** For people: nothing is read from it. */
    FOR_PEOPLE("ghi để theo dõi, không đọc", "for people, not read");

    private final String vi;
    private final String en;

    ColumnKind(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    /** What to write, in both languages. */
    public Text wording() {
        return new Text(vi, en);
    }
}
