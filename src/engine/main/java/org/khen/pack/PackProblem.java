package org.khen.pack;

/**
 * Something wrong in a rule pack: what, where and how to mend it.
 *
 * @param code a stable code, part of the public API, for example {@code LIMIT-GAP}
 * @param error whether it keeps the pack from loading; otherwise it is a warning
 * @param pack the code of the pack, or the name of its folder
 * @param at where
 * @param message what is wrong, with the offending text, in a sentence
 * @param advice how to mend it, in a sentence
 */
public record PackProblem(String code, boolean error, String pack, CellRef at, Text message, Text advice) {

    /** Place, message and advice in one line. */
    public String in(Language language) {
        String place = place(language == Language.VIETNAMESE);
        return pack + "/" + at.file() + place + ": " + message.in(language) + " " + advice.in(language);
    }

    private String place(boolean vietnamese) {
        if (at.line() == 0) {
            return "";
        }
        String line = (vietnamese ? ", dòng " : ", line ") + at.line();
        if (at.column() == 0) {
            return line;
        }
        // A rule file is read in an editor, all others in a spreadsheet.
        return at.file().endsWith(".drl")
                ? line + (vietnamese ? ", cột " : ", column ") + at.column()
                : (vietnamese ? ", ô " : ", cell ") + at.cell();
    }
}
