package org.khen.json;

/**
 * Follows the brackets of one JSON text, well-formed or not, in constant memory. A bracket closes the nearest one of its
 * kind, and a line break ends a text, which JSON forbids anyway: so what is broken ends where it most likely should.
 */
final class Brackets {

    enum Effect {
        /** The text goes on. */
        GOES_ON,
        /** Its last bracket was closed. */
        CLOSED
    }

    /** Which of the open brackets are lists is kept for so many; no dossier is as deep. */
    private static final int REMEMBERED = 62;

    private int depth;
    private long lists;
    private boolean inText;
    private boolean escaped;
    private char lastMark = ' ';

    boolean isOpen() {
        return depth > 0;
    }

    boolean isInText() {
        return inText;
    }

    /** Whether an object cannot begin here: within an object, where the name of a property is due. */
    boolean forbidsObject() {
        return depth > 0 && !inText && !topIsList() && lastMark != ':';
    }

    /** Whether, beyond that, no more than so many brackets are open. */
    boolean forbidsObjectWithin(int deepest) {
        return depth <= deepest && forbidsObject();
    }

    Effect accept(char c) {
        if (inText) {
            acceptInText(c);
            return Effect.GOES_ON;
        }
        Effect effect = switch (c) {
            case '"' -> {
                inText = true;
                yield Effect.GOES_ON;
            }
            case '{', '[' -> open(c == '[');
            case '}', ']' -> close(c == ']');
            default -> Effect.GOES_ON;
        };
        if (!CountedText.isBlank(c)) {
            lastMark = c;
        }
        return effect;
    }

    private void acceptInText(char c) {
        if (c == '\n' || c == '\r') {
            inText = false;
            escaped = false;
        } else if (escaped) {
            escaped = false;
        } else if (c == '\\') {
            escaped = true;
        } else if (c == '"') {
            inText = false;
        }
    }

    private Effect open(boolean list) {
        if (depth < REMEMBERED) {
            long bit = 1L << depth;
            lists = list ? lists | bit : lists & ~bit;
        }
        depth++;
        return Effect.GOES_ON;
    }

    /** Whether the end of a list would end one that this text lies in, since it has none open. */
    boolean listEndIsBeyond() {
        return !inText && nearest(true) == 0;
    }

    private Effect close(boolean list) {
        int left = nearest(list);
        if (left == 0) {
            // A stray bracket.
            return Effect.GOES_ON;
        }
        depth = left - 1;
        return depth == 0 ? Effect.CLOSED : Effect.GOES_ON;
    }

    /** How many brackets are open up to the nearest one of the kind; 0 if there is none. */
    private int nearest(boolean list) {
        int left = depth;
        while (left > 0 && left <= REMEMBERED && isList(left - 1) != list) {
            left--;
        }
        return left;
    }

    private boolean topIsList() {
        return depth <= REMEMBERED && isList(depth - 1);
    }

    private boolean isList(int position) {
        return (lists & (1L << position)) != 0;
    }
}
