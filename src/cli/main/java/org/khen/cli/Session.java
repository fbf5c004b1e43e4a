package org.khen.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khen.pack.Language;

/**
 * One call of {@code khen}.
 *
 * @param console what it reads from and writes to
 * @param wording its words
 */
record Session(Console console, Wording wording) {

    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT));

    String say(String key, Object... values) {
        return wording.say(key, values);
    }

    Language language() {
        return wording.language();
    }

    /** A message, on a line of its own. */
    void tell(String message) {
        console.err().println(message);
    }

    /** Standard output as text. Closing it leaves standard output open. */
    Writer output() {
        return new OutputStreamWriter(console.out(), StandardCharsets.UTF_8);
    }

    /** Prints a finished text. */
    void print(String text) throws IOException {
        Writer out = output();
        out.write(text);
        out.flush();
    }

    /** The date of an option; {@code null} if it is not given. */
    @Nullable
    LocalDate date(String option, @Nullable String written) {
        if (written == null) {
            return null;
        }
        for (DateTimeFormatter form : DATES) {
            try {
                return LocalDate.parse(written.strip(), form);
            } catch (DateTimeParseException otherForm) {
                // perhaps the next
            }
        }
        throw wording.usage("bad-date", option, written);
    }

    /** The word of an option, one of those allowed. */
    String choice(String option, String written, List<String> allowed) {
        String word = written.strip().toLowerCase(Locale.ROOT);
        if (!allowed.contains(word)) {
            throw wording.usage(
                    "bad-choice", option, written, String.join(", ", allowed), wording.didYouMean(word, allowed));
        }
        return word;
    }
}
