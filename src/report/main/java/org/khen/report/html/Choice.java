package org.khen.report.html;

import java.util.List;
import org.khen.report.round.Line;

/**
 * What the council chooses.
 *
 * @param sentence how many places for how many
 * @param because by what rule
 * @param clause its clause
 * @param lines of whom
 */
public record Choice(String sentence, String because, String clause, List<Line> lines) {

    /** Copies the lines. */
    public Choice {
        lines = List.copyOf(lines);
    }
}
