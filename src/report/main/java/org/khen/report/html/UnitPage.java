package org.khen.report.html;

import java.util.List;
import java.util.Objects;
import org.khen.RegistrationDecision;
import org.khen.RoundStatus;
import org.khen.report.Audience;
import org.khen.report.round.Line;
import org.khen.report.round.RoundBook;
import org.khen.report.round.Say;
import org.khen.report.round.Sentence;
import org.khen.report.round.Slip;
import org.khen.report.round.UnitYear;

/** What a unit reads: its own nominations, what it is asked to supply, and its year. */
public final class UnitPage {

    private final RoundBook book;
    private final Say say;
    private final String unit;

    UnitPage(RoundBook book, Say say, String unit) {
        this.book = book;
        this.say = say;
        this.unit = unit;
    }

    /** Head and foot. */
    public Head head() {
        return new Head(
                say,
                say.of("Gửi cơ quan, đơn vị · ", "To the unit · ") + book.name(),
                Objects.requireNonNullElse(book.unitName(unit), unit),
                book.decision().heldOn(),
                book.decision().packs());
    }

    /** The language. */
    public Say say() {
        return say;
    }

    /** Its nominations. */
    public List<Line> lines() {
        return book.linesOf(unit);
    }

    /** What to say of one beside its status: nothing in it is of anybody else, and what is pending is not named. */
    public String why(Line line) {
        String summary = line.decision().summary(say.language());
        RoundStatus status = line.result().status();
        boolean counted = status == RoundStatus.ELIGIBLE_NOT_SELECTED || status == RoundStatus.PLACES_UNKNOWN;
        return counted && line.result().cap() != null ? summary + " " + new Sentence(book, say).why(line) : summary;
    }

    /** What is to be supplied, dossier by dossier. */
    public List<Slip> slips() {
        return Slip.of(lines());
    }

    /** Its year. */
    public UnitYear year() {
        return UnitYear.of(book, unit);
    }

    /** What it registered. */
    public List<RegistrationDecision> registered() {
        return UnitYear.registered(book, unit);
    }

    /** The explanations, each made when it is asked for; what stands above them already is left out. */
    public Iterable<Dossier> dossiers() {
        return () -> lines().stream()
                .map(line -> Dossier.of(book, line, Audience.UNIT, say.language())
                        .without(line.decision().summary(say.language())))
                .iterator();
    }
}
