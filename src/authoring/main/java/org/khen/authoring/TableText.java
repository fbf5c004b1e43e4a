package org.khen.authoring;

/** The text of a table, to find where in it a cell begins. */
final class TableText {

    /** Larger tables are refused by loading. */
    static final long MOST_BYTES = 2L * 1024 * 1024;

    private final String text;
    private final char separator;

    TableText(String text) {
        this.text = text;
        this.separator = separator(text);
    }

    private static char separator(String text) {
        int end = text.indexOf('\n');
        String heading = end < 0 ? text : text.substring(0, end);
        char most = ';';
        for (char candidate : new char[] {',', '\t'}) {
            if (count(heading, candidate) > count(heading, most)) {
                most = candidate;
            }
        }
        return most;
    }

    private static long count(String heading, char separator) {
        return heading.chars().filter(character -> character == separator).count();
    }

    /** Line and column, in characters from 1, of a cell of the row that begins on a line; column 0 if there is none. */
    int[] place(int line, int cell) {
        int at = 0;
        for (int i = 1; i < line; i++) {
            int end = text.indexOf('\n', at);
            if (end < 0) {
                return new int[] {line, 0};
            }
            at = end + 1;
        }
        int column = 1;
        int lineNow = line;
        int cells = 1;
        boolean quoted = false;
        while (cells < cell) {
            if (at >= text.length() || (text.charAt(at) == '\n' && !quoted)) {
                return new int[] {line, 0};
            }
            char character = text.charAt(at++);
            column++;
            if (character == '"') {
                quoted = !quoted;
            } else if (character == '\n') {
                lineNow++;
                column = 1;
            } else if (character == separator && !quoted) {
                cells++;
            }
        }
        return new int[] {lineNow, column};
    }
}
