package org.khen.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Objects;
import org.khen.RoundDecision;
import org.khen.facts.ReviewRound;
import org.khen.pack.Language;
import org.khen.report.html.Pages;
import org.khen.report.round.Line;
import org.khen.report.round.RoundBook;
import org.khen.report.round.Say;
import org.khen.report.sheet.CouncilWorkbook;

/**
 * The papers of a review round: for the council, for a unit, for a nominee and for the public. Each HTML paper is one file that
 * refers to nothing outside, runs no script, prints on A4 and reads on a phone. None is an act of an authority: signatures are
 * blank, and the foot says what the paper is.
 *
 * <p>Immutable and safe to share between threads. Equal rounds give equal papers, whatever the order of their entries. Papers are
 * written as they are made: beyond the round itself memory does not grow with the number of nominations. The writer or the
 * stream is flushed and left open.
 */
public final class RoundPapers {

    /** The most nominations whose explanations the paper of the council holds itself. */
    public static final int MOST_EXPLAINED = 2_000;

    private final RoundBook book;
    private final Say say;
    private final Pages pages;

    private RoundPapers(RoundBook book, Say say) {
        this.book = book;
        this.say = say;
        this.pages = new Pages(book, say);
    }

    /**
     * Papers of a round in a language.
     *
     * @throws IllegalArgumentException if the decision is of a nomination that the round does not hold
     */
    public static RoundPapers of(ReviewRound round, RoundDecision decision, Language language) {
        Objects.requireNonNull(round, "round");
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(language, "language");
        return new RoundPapers(RoundBook.of(round, decision), new Say(language));
    }

    /**
     * The paper of the council: everything, with the explanation of every dossier if there are at most {@link #MOST_EXPLAINED};
     * beyond that it says that they are left out.
     */
    public void council(Writer out) throws IOException {
        pages.council(out, book.lines().size() <= MOST_EXPLAINED);
    }

    /**
     * The paper of the council with the explanation of every dossier in a file of its own.
     *
     * @param out the paper
     * @param details the folder of these files; it is made if there is none, and the paper links to it by its name alone, so that
     *     it belongs beside the paper. Files of the same names are replaced
     */
    public void council(Writer out, Path details) throws IOException {
        pages.council(out, details);
    }

    /**
     * What a unit reads: its own nominations and nobody else's, what it is asked to supply and from whom, and its year. What
     * suspends a review is not named, and groups under five are merged.
     *
     * @param unit the code of the unit
     * @throws IllegalArgumentException if the round has no such unit
     */
    public void unit(String unit, Writer out) throws IOException {
        if (!book.unitCodes().contains(unit)) {
            throw new IllegalArgumentException("The round has no such unit (unit = " + unit + ")");
        }
        pages.unit(unit, out);
    }

    /**
     * What a nominee reads: nobody else appears, and a pending matter reads as a review that is suspended.
     *
     * @param dossier the code of the dossier
     * @throws IllegalArgumentException if no dossier of the round that was decided has the code
     */
    public void nominee(String dossier, Writer out) throws IOException {
        Line line = book.line(dossier);
        if (line == null) {
            throw new IllegalArgumentException("The round decided no such dossier (dossier = " + dossier + ")");
        }
        pages.nominee(line, out);
    }

    /** What the public reads: names, posts, units, awards and achievements of the draft list, and nothing of anybody else. */
    public void publicNotice(Writer out) throws IOException {
        pages.notice(out);
    }

    /** Four sheets for the council: the list, the appraisal, ballots to fill in, and the results for the minutes. */
    public void workbook(OutputStream out) throws IOException {
        new CouncilWorkbook(book, say).write(out);
    }

    /** Names the round and nobody. */
    @Override
    public String toString() {
        return "RoundPapers[round=" + book.decision().id() + "]";
    }
}
