package org.khen.json;

import java.io.IOException;
import org.khen.json.Piece.Ending;

/** The text of one dossier while it is taken from the file; no more of it is kept than a dossier may have. */
final class PieceText {

    private final CountedText in;
    private final int line;
    private final int column;
    private final StringBuilder kept = new StringBuilder();
    private final Brackets brackets = new Brackets();
    private final int most;
    private boolean tooLarge;

    /** @param most how many characters are kept */
    PieceText(CountedText in, int most) {
        this.in = in;
        this.most = most;
        line = in.line();
        column = in.column();
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    Brackets brackets() {
        return brackets;
    }

    Piece.Dossier dossier(Ending ending) {
        return new Piece.Dossier(kept.toString(), line, column, tooLarge ? Ending.TOO_LARGE : ending);
    }

    /** Takes the rest of the line, without its end. */
    void takeLine() throws IOException {
        for (int c = in.peek(); c != CountedText.END && c != '\n' && c != '\r'; c = in.peek()) {
            keep();
        }
    }

    void takeBlanks() throws IOException {
        while (CountedText.isBlank(in.peek())) {
            keep();
        }
    }

    /**
     * Takes an object or list up to its last bracket.
     *
     * @param within in how many of its own objects, if it lies in a list, a further one may begin before this one has ended; 0 if
     *     it lies in none
     * @return whether the bracket was there
     */
    boolean takeObject(int within) throws IOException {
        for (int c = in.peek(); c != CountedText.END; c = in.peek()) {
            if (c == '{' && brackets.forbidsObjectWithin(within)) {
                return false;
            }
            if (within > 0 && c == ']' && brackets.listEndIsBeyond()) {
                return false;
            }
            if (keep() == Brackets.Effect.CLOSED) {
                return true;
            }
        }
        return false;
    }

    /** Takes what stands where a dossier should. */
    void takeUntilComma() throws IOException {
        for (int c = in.peek(); c != CountedText.END; c = in.peek()) {
            if (!brackets.isInText() && (c == ',' || c == ']')) {
                return;
            }
            keep();
        }
    }

    /** Takes a text in quotes; a line break ends one that is not closed. */
    void takeText() throws IOException {
        do {
            keep();
        } while (brackets.isInText() && in.peek() != CountedText.END);
    }

    /** Takes a number or a word, at least one character. */
    void takeWord() throws IOException {
        do {
            keep();
        } while (in.peek() != CountedText.END && ",}]\"".indexOf(in.peek()) < 0);
    }

    private Brackets.Effect keep() throws IOException {
        char c = in.take();
        if (kept.length() < most) {
            kept.append(c);
        } else {
            tooLarge = true;
        }
        return brackets.accept(c);
    }
}
