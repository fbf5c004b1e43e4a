package org.khen.internal.language;

/** Which characters a rule file may hold. What a reviewer cannot see, or sees elsewhere than it stands, is refused. */
final class Characters {

    private Characters() {}

    static boolean visible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /** Allowed in a comment. Outside of comments only ASCII is. */
    static boolean allowed(int character) {
        return blank(character) || (character != '\\' && visible(character));
    }

    static boolean blank(int character) {
        return character == ' ' || character == '\t' || character == '\r' || character == '\n';
    }

    static boolean endsLine(int character) {
        return character == '\r' || character == '\n';
    }

    static boolean startsName(int character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') || character == '_';
    }

    static boolean inName(int character) {
        return startsName(character) || digit(character) || character == '$';
    }

    static boolean digit(int character) {
        return character >= '0' && character <= '9';
    }
}
