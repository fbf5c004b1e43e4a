package org.khen.report.html;

import java.util.List;
import org.khen.pack.Language;
import org.khen.report.Audience;
import org.khen.report.round.Line;
import org.khen.report.round.RoundBook;

/**
 * The page of one dossier.
 *
 * @param line the nomination
 * @param anchor the name of its place in a paper
 * @param inRound what becomes of it in the round, and why
 * @param blocks the explanation
 */
public record Dossier(Line line, String anchor, String inRound, List<Block> blocks) {

    /** Copies the blocks. */
    public Dossier {
        blocks = List.copyOf(blocks);
    }

    /** What an audience may read of a dossier. Only the council reads which others it stands against, and what is pending. */
    static Dossier of(RoundBook book, Line line, Audience audience, Language language) {
        boolean council = audience == Audience.COUNCIL;
        return new Dossier(
                line,
                anchor(book, line),
                council ? book.decision().explain(line.result(), language) : "",
                Block.of(
                        council
                                ? line.decision().explainToCouncil(language)
                                : line.decision().explain(language)));
    }

    /** The name of a dossier's place: by its number in the round, since a code may hold anything. */
    static String anchor(RoundBook book, Line line) {
        return "ho-so-" + (book.place(line.id()) + 1);
    }

    /** Names the dossier and nobody. */
    @Override
    public String toString() {
        return "Dossier[" + anchor + "]";
    }
}
