package org.khen.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.khen.Citation;
import org.khen.facts.Word;
import org.khen.pack.AwardScope;
import org.khen.pack.Language;
import org.khen.pack.Source;
import org.khen.pack.Validity;

/** A page of plain text in one language, line by line. */
final class Page {

    private static final DateTimeFormatter VIETNAMESE = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final Session session;
    private final StringBuilder text = new StringBuilder();

    Page(Session session) {
        this.session = session;
    }

    String text() {
        return text.toString();
    }

    void line(int depth, String words) {
        text.append("  ".repeat(depth)).append(words).append('\n');
    }

    void blank() {
        text.append('\n');
    }

    /** A line of that key. */
    void say(int depth, String key, Object... values) {
        line(depth, session.say(key, values));
    }

    String date(LocalDate date) {
        return session.language() == Language.VIETNAMESE ? VIETNAMESE.format(date) : date.toString();
    }

    /** The days in which something is in force. */
    String validity(Validity span) {
        LocalDate from = span.from();
        LocalDate to = span.to();
        if (from == null && to == null) {
            return session.say("always");
        }
        if (to == null) {
            return from == null ? "" : session.say("since", date(from));
        }
        return from == null ? session.say("until", date(to)) : session.say("from-to", date(from), date(to));
    }

    /** The clauses of these codes, with how well each was verified where it was not seen. */
    String citations(Collection<String> codes, Map<String, Source> sources) {
        return codes.stream().map(code -> citation(code, sources)).collect(Collectors.joining("; "));
    }

    String citation(String code, Map<String, Source> sources) {
        Source source = sources.get(code);
        if (source == null) {
            return code;
        }
        Citation citation = new Citation(
                source.id(),
                source.type(),
                source.number(),
                source.article(),
                source.clause(),
                source.point(),
                source.confidence());
        return citation.in(session.language());
    }

    /** The code of an award, or which awards are meant. */
    String award(String award) {
        return AwardScope.marked(award)
                .map(scope -> scope == AwardScope.EVERY
                        ? session.say("show-every-award")
                        : session.say("show-every", session.wording().word(scope)))
                .orElse(award);
    }

    /** The words in the order of their list. */
    String words(Collection<? extends Enum<?>> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(Enum::ordinal))
                .map(Word.class::cast)
                .map(session.wording()::word)
                .collect(Collectors.joining(", "));
    }
}
