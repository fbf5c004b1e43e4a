package org.khen.json;

import java.io.IOException;
import java.io.Reader;

/** The characters of a file one by one, with the place of the next one. A byte order mark at the beginning is skipped. */
final class CountedText {

    static final int END = -1;

    private final Reader in;
    private final char[] buffer = new char[8192];
    private int position;
    private int limit;
    private int line = 1;
    private int column = 1;

    CountedText(Reader in) throws IOException {
        this.in = in;
        if (peek() == '\uFEFF') {
            position++;
        }
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    int peek() throws IOException {
        while (position == limit) {
            int read = in.read(buffer, 0, buffer.length);
            if (read < 0) {
                return END;
            }
            position = 0;
            limit = read;
        }
        return buffer[position];
    }

    /** Takes the next character; there must be one. */
    char take() throws IOException {
        int c = peek();
        position++;
        // "\r\n" is one line break, and so is a lone "\r".
        if (c == '\n' || (c == '\r' && peek() != '\n')) {
            line++;
            column = 1;
        } else {
            column++;
        }
        return (char) c;
    }

    void skipBlanks() throws IOException {
        while (isBlank(peek())) {
            take();
        }
    }

    static boolean isBlank(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
