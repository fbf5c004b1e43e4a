package org.khen.report.html;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.khen.report.Audience;
import org.khen.report.round.Line;
import org.khen.report.round.RoundBook;
import org.khen.report.round.Say;

/** Writes the pages of a round. */
public final class Pages {

    private final RoundBook book;
    private final Say say;

    /** Pages of a round, in a language. */
    public Pages(RoundBook book, Say say) {
        this.book = book;
        this.say = say;
    }

    /** The paper of the council; {@code explained}: with the explanation of every dossier. */
    public void council(Writer out, boolean explained) throws IOException {
        council(out, null, explained);
    }

    /** The paper of the council, with the explanation of every dossier as a file in a folder beside it. */
    public void council(Writer out, Path folder) throws IOException {
        Files.createDirectories(folder);
        Path name = folder.getFileName();
        CouncilPage page = council(out, name == null ? "." : name.toString(), false);
        for (Line line : book.lines()) {
            Dossier dossier = Dossier.of(book, line, Audience.COUNCIL, say.language());
            Path file = folder.resolve(dossier.anchor() + ".html");
            try (Writer one = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                Templates.write("dossierpage.jte", new DossierPage(page.head(), dossier), one);
            }
        }
    }

    private CouncilPage council(Writer out, @Nullable String folder, boolean explained) throws IOException {
        CouncilPage page = new CouncilPage(book, say, folder, explained);
        Templates.write("council.jte", page, out);
        return page;
    }

    /** What a unit reads of its own nominations. */
    public void unit(String unit, Writer out) throws IOException {
        Templates.write("unit.jte", new UnitPage(book, say, unit), out);
    }

    /** What a nominee reads. */
    public void nominee(Line line, Writer out) throws IOException {
        Templates.write("nominee.jte", new NomineePage(book, say, line), out);
    }

    /** What the public reads. */
    public void notice(Writer out) throws IOException {
        Templates.write("notice.jte", new NoticePage(book, say), out);
    }
}
