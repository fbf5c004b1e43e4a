package org.khen.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khen.pack.Language;

/**
 * A dossier that is not decided.
 *
 * @param file the file it is in
 * @param line the line where it begins
 * @param id its code; {@code null} if it could not be read
 * @param readable whether it could be read
 * @param troubles why
 */
record Undecided(String file, int line, @Nullable String id, boolean readable, List<Trouble> troubles) {

    /** One line for each reason, as compilers write them. */
    List<String> lines(Language language) {
        return troubles.stream().map(trouble -> line(trouble, language)).toList();
    }

    private String line(Trouble trouble, Language language) {
        String place = trouble.line() == 0 ? "" : ":" + trouble.line() + ":" + trouble.column();
        String dossier = id == null ? "" : " [" + id + "]";
        String pointer = trouble.pointer().isEmpty() ? "" : " " + trouble.pointer();
        String text = trouble.text() == null || trouble.pointer().endsWith("/" + trouble.text())
                ? ""
                : " \"" + trouble.text() + "\"";
        return file + place + dossier + pointer + text + ": "
                + trouble.message().in(language) + " " + trouble.advice().in(language);
    }
}
