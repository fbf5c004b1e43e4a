package org.khen.report.input;

/**
 * A cell as a file holds it.
 *
 * @param kind what kind of value
 * @param text a text as written, a number with a decimal point, a date as {@code yyyy-MM-dd}
 */
record SheetCell(Kind kind, String text) {

    enum Kind {
        /** From a file that knows no kinds. */
        PLAIN,
        /** Text in a workbook. */
        TEXT,
        NUMBER,
        /** A number shown as a share: 0.15 shown as 15 %. */
        PERCENT,
        DATE,
        /** {@code có} or {@code không}. */
        YES_NO,
        FORMULA,
        ERROR
    }

    boolean isBlank() {
        return (kind == Kind.PLAIN || kind == Kind.TEXT)
                && CleanText.clean(text).isEmpty();
    }

    /** Nothing of what it holds. */
    @Override
    public String toString() {
        return "SheetCell[" + kind + "]";
    }
}
