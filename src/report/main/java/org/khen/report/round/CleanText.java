package org.khen.report.round;

/**
 * Text without characters that are no text: controls, and marks that turn the direction of what stands around them, by which a
 * name could make a line read otherwise than it is.
 */
public final class CleanText {

    private CleanText() {}

    /** The text without them; the text itself if it has none. */
    public static String of(String text) {
        int first = 0;
        while (first < text.length() && isText(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length()).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            if (isText(text.charAt(i))) {
                clean.append(text.charAt(i));
            }
        }
        return clean.toString();
    }

    private static boolean isText(char c) {
        if (c < 0x20) {
            return c == '\n' || c == '\t';
        }
        boolean control = c >= 0x7F && c <= 0x9F;
        boolean turns = c == 0x61C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        return !control && !turns && c != 0xFFFE && c != 0xFFFF;
    }
}
