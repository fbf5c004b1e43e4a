package org.khen.report.input;

import java.util.Locale;

/** What kind of problem; the names are public API, later versions add some. */
public enum CellProblemCode {
    /** Not a workbook and not a folder of tables. */
    NOT_A_WORKBOOK,
    /** Encrypted, or of the old binary form. */
    ENCRYPTED_OR_OLD,
    /** Larger, or with more parts, than a round needs. */
    TOO_LARGE,
    /** A part that unpacks to far more than it weighs. */
    ZIP_BOMB,
    /** A part whose name leads out of the file, or stands twice. */
    BAD_PART_NAME,
    /** Macros or other things that run. */
    ACTIVE_CONTENT,
    /** Data drawn from another file or the network. */
    EXTERNAL_LINK,
    /** A document type or entities in a part. */
    XML_ENTITIES,
    /** A file that is damaged. */
    DAMAGED,
    /** Text that is not UTF-8. */
    NOT_UTF_8,
    /** A quote that is not closed. */
    QUOTE_UNCLOSED,
    /** A sheet that a round does not have. */
    SHEET_UNKNOWN,
    /** A sheet that stands twice. */
    SHEET_DUPLICATE,
    /** A sheet that a round needs and that lacks. */
    SHEET_MISSING,
    /** A sheet that nobody sees. */
    SHEET_HIDDEN,
    /** Rows that nobody sees. */
    ROW_HIDDEN,
    /** Columns that nobody sees. */
    COLUMN_HIDDEN,
    /** Cells made one. */
    CELLS_MERGED,
    /** A link on a cell. */
    HYPERLINK,
    /** A heading that the sheet does not have. */
    HEADING_UNKNOWN,
    /** A heading that stands twice. */
    HEADING_DUPLICATE,
    /** A heading that the sheet needs and that lacks. */
    HEADING_MISSING,
    /** A cell in a column without a heading. */
    CELL_WITHOUT_HEADING,
    /** A formula. */
    FORMULA,
    /** An error of the spreadsheet. */
    EXCEL_ERROR,
    /** A character that nobody sees, or a damaged one. */
    BAD_CHARACTER,
    /** A text that is too long. */
    TOO_LONG,
    /** A cell that must be filled in. */
    EMPTY,
    /** No date. */
    DATE_INVALID,
    /** A date written as text. */
    DATE_AS_TEXT,
    /** No number, or not one that belongs here. */
    NUMBER_INVALID,
    /** A number that may be read in two ways. */
    NUMBER_AMBIGUOUS,
    /** A number written as text. */
    NUMBER_AS_TEXT,
    /** A number where a code is expected: leading zeros may be lost. */
    CODE_AS_NUMBER,
    /** A share where a number is expected. */
    PERCENT,
    /** A word that is not used here. */
    WORD_UNKNOWN,
    /** An award that the packs do not have. */
    AWARD_UNKNOWN,
    /** A code that is none. */
    CODE_INVALID,
    /** A code that stands twice. */
    CODE_DUPLICATE,
    /** The code of a dossier that the round does not have. */
    DOSSIER_UNKNOWN,
    /** An agency or unit that the round does not have. */
    UNIT_UNKNOWN,
    /** A fact that this kind of candidate does not have. */
    WRONG_KIND,
    /** Cells that contradict each other. */
    CONTRADICTION,
    /** A list whose completeness cannot be upheld. */
    LIST_NOT_COMPLETE,
    /** More rows than a round has. */
    TOO_MANY_ROWS,
    /** More problems than anybody reads. */
    TOO_MANY_PROBLEMS;

    /** The code as it is printed, for example {@code DATE-INVALID}. */
    public String code() {
        return name().replace('_', '-').toUpperCase(Locale.ROOT);
    }
}
