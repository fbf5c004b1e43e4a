package org.khen.report.html;

import java.util.List;
import org.khen.Decision;
import org.khen.OpenReason;
import org.khen.Verdict;
import org.khen.pack.CriterionKind;
import org.khen.pack.Language;
import org.khen.report.Audience;
import org.khen.report.round.Line;
import org.khen.report.round.RoundBook;
import org.khen.report.round.Say;

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
        if (audience == Audience.COUNCIL) {
            return new Dossier(
                    line,
                    anchor(book, line),
                    book.decision().explain(line.result(), language),
                    Block.of(line.decision().explainToCouncil(language)));
        }
        List<Block> blocks = Block.of(line.decision().explain(language)).stream()
                .map(block -> isSuspension(block, line.decision(), language) ? suspended(block, language) : block)
                .toList();
        return new Dossier(line, anchor(book, line), "", blocks);
    }

    /** The same without a first paragraph that says no more than this. */
    Dossier without(String said) {
        return !blocks.isEmpty() && blocks.get(0).text().equals(said)
                ? new Dossier(line, anchor, inRound, blocks.subList(1, blocks.size()))
                : this;
    }

    /** Whether a paragraph says what suspends the review: its title alone would tell that something is looked into. */
    private static boolean isSuspension(Block block, Decision decision, Language language) {
        return decision.findings().stream()
                .filter(finding -> finding.kind() == CriterionKind.SUSPENDS && finding.verdict() == Verdict.MET)
                .anyMatch(finding -> block.text().contains(finding.title().in(language)));
    }

    private static Block suspended(Block block, Language language) {
        Say say = new Say(language);
        return new Block(block.style(), say.capital(say.of(OpenReason.SUSPENDED)) + ".");
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
