package org.khen.internal.text;

import java.util.ArrayList;
import java.util.List;

/** Running text in lines of a width. */
final class Wrapping {

    private Wrapping() {}

    /** The lines; a word that is longer than the width stands alone and is not cut. */
    static List<String> lines(String words, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
