package org.khen.report.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A paragraph of an explanation.
 *
 * @param style how it is set: {@code heading}, {@code lead}, {@code item} or {@code sub} (an item of an item)
 * @param text its text
 */
public record Block(String style, String text) {

    /**
     * The body of an explanation as paragraphs: without its first two lines, which the paper says in its own head, and without its
     * foot, which stands at the foot of the paper.
     */
    static List<Block> of(String explanation) {
        List<String> lines = new ArrayList<>(Arrays.asList(explanation.stripTrailing().split("\n", -1)));
        int foot = lines.lastIndexOf("");
        List<String> body = lines.subList(Math.min(2, lines.size()), foot < 2 ? lines.size() : foot);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            String line = body.get(i);
            if (!line.isBlank()) {
                boolean headsOthers = i + 1 < body.size() && body.get(i + 1).startsWith("  - ");
                blocks.add(block(line, headsOthers));
            }
        }
        return List.copyOf(blocks);
    }

    private static Block block(String line, boolean headsOthers) {
        String bare = line.strip();
        int indent = line.length() - line.stripLeading().length();
        if (bare.startsWith("- ")) {
            return new Block(indent > 2 ? "sub" : "item", bare.substring(2));
        }
        return new Block(headsOthers ? "heading" : "lead", bare);
    }
}
