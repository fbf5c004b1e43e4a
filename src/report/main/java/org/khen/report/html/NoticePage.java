package org.khen.report.html;

import java.util.List;
import java.util.Objects;
import org.khen.RoundStatus;
import org.khen.facts.Achievement;
import org.khen.report.round.Line;
import org.khen.report.round.ListGroup;
import org.khen.report.round.RoundBook;
import org.khen.report.round.Say;

/** What the public reads: who is on the draft list, with post, unit, award and what was achieved; and nothing of anybody else. */
public final class NoticePage {

    private final RoundBook book;
    private final Say say;

    NoticePage(RoundBook book, Say say) {
        this.book = book;
        this.say = say;
    }

    /** Head and foot. */
    public Head head() {
        return new Head(
                say,
                say.of("Công khai lấy ý kiến", "Public notice"),
                book.name(),
                book.decision().heldOn(),
                book.decision().packs());
    }

    /** The language. */
    public Say say() {
        return say;
    }

    /** The draft list. */
    public List<ListGroup> list() {
        return ListGroup.of(book.lines(RoundStatus.SELECTED));
    }

    /** What was achieved, as the unit summed it up. */
    public List<String> achieved(Line line) {
        return line.achievements().stream()
                .map(Achievement::summary)
                .filter(Objects::nonNull)
                .toList();
    }
}
