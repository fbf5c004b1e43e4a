package org.khen.internal.text;

import java.util.List;

/** Lines of running text under headings, no wider than a page. For one text and one thread. */
final class Page {

    private static final int WIDTH = 100;

    private final StringBuilder text = new StringBuilder();

    /** A heading behind an empty line, and what stands under it; nothing if nothing does. */
    void block(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append('\n');
            line(0, heading + ":");
            lines.forEach(words -> line(1, words));
        }
    }

    /** A line, broken where it has to be; below the margin with a dash. */
    void line(int depth, String words) {
        String indent = "  ".repeat(depth);
        List<String> lines = Wrapping.lines(words, WIDTH - indent.length() - 2);
        text.append(indent).append(depth > 0 ? "- " : "").append(lines.get(0)).append('\n');
        lines.stream()
                .skip(1)
                .forEach(rest -> text.append(indent)
                        .append(depth > 0 ? "  " : "")
                        .append(rest)
                        .append('\n'));
    }

    String text() {
        return text.toString();
    }
}
