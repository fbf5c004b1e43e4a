package org.khen.internal.language;

/**
 * A piece of a rule file.
 *
 * @param kind what it is
 * @param text its text; for a text in quotes what stands between them
 * @param start where it starts in the file
 * @param end where it ends in the file, exclusive
 * @param line its line, from 1
 * @param column its column, from 1
 */
record Token(Kind kind, String text, int start, int end, int line, int column) {

    enum Kind {
        WORD,
        VARIABLE,
        NUMBER,
        QUOTED,
        SYMBOL,
        /** Something that was refused where it was read: whoever meets it says nothing more. */
        REFUSED,
        END
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    boolean isSymbol(String wanted) {
        return kind == Kind.SYMBOL && text.equals(wanted);
    }

    boolean isWord(String wanted) {
        return kind == Kind.WORD && text.equals(wanted);
    }

    /** The place right after it, where something is missing. */
    Token after() {
        return new Token(Kind.END, "", end, end, line, column + end - start);
    }
}
