package org.khen.pack;

/**
 * A place in a file of a pack, as its readers name it.
 *
 * @param file the file, from the folder of the pack, for example {@code frontline/limits.csv}
 * @param line the line, from 1; 0 for the file as a whole
 * @param column the column, from 1; 0 for the line as a whole
 */
public record CellRef(String file, int line, int column) {

    /** The cell as a spreadsheet names it ({@code C5}); empty for a line or file. */
    public String cell() {
        if (line == 0 || column == 0) {
            return "";
        }
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.append(line).toString();
    }
}
