package org.khen.internal.language;

import java.util.Locale;

/** Foreign text as a message shows it: short, and with nothing in it that a reader cannot see. */
final class Shown {

    private static final int LONGEST = 40;

    private Shown() {}

    static String of(Token token) {
        return switch (token.kind()) {
            case END -> "";
            case QUOTED -> "\"" + of(token.text()) + "\"";
            default -> of(token.text());
        };
    }

    static String of(String text) {
        StringBuilder shown = new StringBuilder();
        int[] characters = text.codePoints().limit(LONGEST + 1).toArray();
        for (int i = 0; i < Math.min(characters.length, LONGEST); i++) {
            if (Characters.visible(characters[i])) {
                shown.appendCodePoint(characters[i]);
            } else {
                shown.append(name(characters[i]));
            }
        }
        return characters.length > LONGEST ? shown.append('…').toString() : shown.toString();
    }

    /** A character by its number: {@code U+202E}. */
    static String name(int character) {
        return String.format(Locale.ROOT, "U+%04X", character);
    }
}
