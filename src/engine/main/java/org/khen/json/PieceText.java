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
    private boolean tooLarge;

    PieceText(CountedText in) {
        this.in = in;
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
     * @param inList whether it lies in a list of dossiers, where a further one may begin before this one has ended
     * @return whether the bracket was there
     */
    boolean takeObject(boolean inList) throws IOException {
        for (int c = in.peek(); c != CountedText.END; c = in.peek()) {
            if (inList && c == '{' && brackets.forbidsObjectAtTop()) {
                return false;
            }
            if (inList && c == ']' && brackets.listEndIsBeyond()) {
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

    private Brackets.Effect keep() throws IOException {
        char c = in.take();
        if (kept.length() < DossierLimits.DOSSIER_CHARACTERS) {
            kept.append(c);
        } else {
            tooLarge = true;
        }
        return brackets.accept(c);
    }
}
