package org.khen.report.input;

import org.khen.pack.CellRef;
import org.khen.pack.Language;
import org.khen.pack.Text;

/**
 * Something in the tables of a round that is not as it should be: what, where, what becomes of it, and how to mend it. Immutable.
 * The text of a cell that may hold personal data is never quoted.
 *
 * @param code what kind
 * @param effect what becomes of it
 * @param sheet the sheet by its name, for a folder of tables the file; for the whole file, the name of the file
 * @param row the row as a spreadsheet numbers it, from 1; 0 for the sheet as a whole
 * @param column the column, from 1; 0 for the row as a whole
 * @param message what is wrong, a sentence
 * @param advice how to mend it, a sentence
 */
public record CellProblem(
        CellProblemCode code, ProblemEffect effect, String sheet, int row, int column, Text message, Text advice) {

    /** Whether something was not read for it. */
    public boolean isError() {
        return effect != ProblemEffect.NOTE;
    }

    /** The place, for example {@code Đề nghị, ô C5}. */
    public String place(Language language) {
        boolean vietnamese = language == Language.VIETNAMESE;
        if (row == 0 && column == 0) {
            return sheet;
        }
        if (column == 0) {
            return sheet + (vietnamese ? ", dòng " : ", row ") + row;
        }
        if (row == 0) {
            return sheet
                    + (vietnamese ? ", cột " : ", column ")
                    + new CellRef(sheet, 1, column).cell().replace("1", "");
        }
        return sheet + (vietnamese ? ", ô " : ", cell ") + new CellRef(sheet, row, column).cell();
    }

    /** Place, message and advice in one line. */
    public String in(Language language) {
        return place(language) + ": " + message.in(language) + " " + advice.in(language);
    }

    /** Names the place and quotes nothing. */
    @Override
    public String toString() {
        return code.code() + " " + place(Language.ENGLISH) + " (" + effect.en() + ")";
    }
}
