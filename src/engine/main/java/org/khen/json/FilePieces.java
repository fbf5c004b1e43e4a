package org.khen.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.khen.json.Piece.Ending;

/**
 * Cuts a file into dossiers without reading more than one of them: a list, one dossier, or one dossier a line. A broken
 * dossier ends where its brackets, or the line, say that it most likely ends; the next one is read on its own.
 */
final class FilePieces {

    private enum State {
        START,
        ITEM,
        ITEM_AFTER_COMMA,
        COMMA,
        LINES,
        AFTER,
        DONE
    }

    private final CountedText in;
    private final int most;
    private final int within;
    private final State afterList;
    private State state;
    private boolean anything;
    private boolean closed;

    /** The pieces of a whole file. */
    FilePieces(CountedText in) {
        this(in, DossierLimits.DOSSIER_CHARACTERS, 1, State.START, State.AFTER);
    }

    private FilePieces(CountedText in, int most, int within, State first, State afterList) {
        this.in = in;
        this.most = most;
        this.within = within;
        this.state = first;
        this.afterList = afterList;
    }

    /**
     * The pieces of a list in a file, up to its end; its first bracket has been taken.
     *
     * @param most how many characters are kept of each
     */
    static FilePieces ofList(CountedText in, int most) {
        FilePieces pieces = new FilePieces(in, most, 2, State.ITEM, State.DONE);
        // Nothing is wrong with an empty list.
        pieces.anything = true;
        return pieces;
    }

    /** Whether the list ended with its bracket, and not with the file. */
    boolean isClosed() {
        return closed;
    }

    /** The next piece; {@code null} at the end. */
    @Nullable
    Piece next() throws IOException {
        while (true) {
            in.skipBlanks();
            Piece piece = switch (state) {
                case START -> start();
                case ITEM, ITEM_AFTER_COMMA -> item();
                case COMMA -> comma();
                case LINES -> in.peek() == CountedText.END ? end() : line();
                case AFTER -> in.peek() == CountedText.END ? end() : faultAtEnd(DossierProblemCode.TRAILING_CONTENT);
                case DONE -> null;
            };
            if (piece != null || state == State.DONE) {
                return piece;
            }
        }
    }

    private @Nullable Piece end() {
        state = State.DONE;
        return null;
    }

    private Piece faultAtEnd(DossierProblemCode code) {
        state = State.DONE;
        return fault(code);
    }

    private Piece fault(DossierProblemCode code) {
        return new Piece.Fault(code, in.line(), in.column());
    }

    private @Nullable Piece start() throws IOException {
        int first = in.peek();
        if (first == CountedText.END) {
            return faultAtEnd(DossierProblemCode.EMPTY);
        }
        if (first == Utf8Reader.NOT_UTF_8) {
            return faultAtEnd(DossierProblemCode.NOT_UTF_8);
        }
        if (first == '[') {
            in.take();
            state = State.ITEM;
            return null;
        }
        PieceText text = new PieceText(in, most);
        text.takeLine();
        if (!text.brackets().isOpen()) {
            boolean isObject = first == '{';
            boolean more = nextLineBegins('{');
            if (!isObject && !more) {
                state = State.DONE;
                return new Piece.Fault(DossierProblemCode.NOT_A_DOSSIER_FILE, text.line(), text.column());
            }
            state = State.LINES;
            return text.dossier(Ending.WHOLE);
        }
        text.takeBlanks();
        if (in.peek() == '{' && text.brackets().forbidsObject()) {
            state = State.LINES;
            return text.dossier(Ending.CUT_OFF);
        }
        boolean closed = text.takeObject(0);
        state = State.AFTER;
        return text.dossier(closed ? Ending.WHOLE : Ending.CUT_OFF);
    }

    private boolean nextLineBegins(char c) throws IOException {
        in.skipBlanks();
        return in.peek() == c;
    }

    private Piece line() throws IOException {
        PieceText text = new PieceText(in, most);
        text.takeLine();
        return text.dossier(text.brackets().isOpen() ? Ending.CUT_OFF : Ending.WHOLE);
    }

    private @Nullable Piece item() throws IOException {
        boolean commaBefore = state == State.ITEM_AFTER_COMMA;
        int c = in.peek();
        if (c == CountedText.END) {
            return faultAtEnd(DossierProblemCode.TRUNCATED);
        }
        if (c == ']') {
            Piece fault =
                    commaBefore ? fault(DossierProblemCode.SYNTAX) : anything ? null : fault(DossierProblemCode.EMPTY);
            endList();
            return fault;
        }
        anything = true;
        if (c == ',') {
            Piece fault = fault(DossierProblemCode.SYNTAX);
            in.take();
            state = State.ITEM_AFTER_COMMA;
            return fault;
        }
        PieceText text = new PieceText(in, most);
        state = State.COMMA;
        if (c != '{' && c != '[') {
            text.takeUntilComma();
            return text.dossier(Ending.WHOLE);
        }
        boolean closed = text.takeObject(within);
        if (!closed && in.peek() == CountedText.END) {
            state = State.DONE;
        } else if (!closed && in.peek() == '{') {
            // The comma before it was taken with the broken dossier.
            state = State.ITEM;
        }
        return text.dossier(closed ? Ending.WHOLE : Ending.CUT_OFF);
    }

    private void endList() throws IOException {
        in.take();
        closed = true;
        state = afterList;
    }

    private @Nullable Piece comma() throws IOException {
        int c = in.peek();
        if (c == CountedText.END) {
            return faultAtEnd(DossierProblemCode.TRUNCATED);
        }
        if (c == ',') {
            in.take();
            state = State.ITEM_AFTER_COMMA;
            return null;
        }
        if (c == ']') {
            endList();
            return null;
        }
        state = State.ITEM;
        return fault(DossierProblemCode.SYNTAX);
    }
}
