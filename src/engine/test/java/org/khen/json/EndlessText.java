package org.khen.json;

import java.io.Reader;

/** A long file that is never held in memory: a beginning, very many letters, an end. */
final class EndlessText extends Reader {

    private final String beginning;
    private final long letters;
    private final String end;
    private long position;

    EndlessText(String beginning, long letters, String end) {
        this.beginning = beginning;
        this.letters = letters;
        this.end = end;
    }

    @Override
    public int read(char[] target, int offset, int length) {
        int given = 0;
        while (given < length) {
            long inLetters = position - beginning.length();
            long inEnd = inLetters - letters;
            if (inEnd >= end.length()) {
                return given == 0 ? -1 : given;
            }
            target[offset + given] =
                    inLetters < 0 ? beginning.charAt((int) position) : inEnd < 0 ? 'x' : end.charAt((int) inEnd);
            given++;
            position++;
        }
        return given;
    }

    @Override
    public void close() {}
}
