package org.khen.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khen.Decision;
import org.khen.DossierChange;
import org.khen.EvaluationResult;
import org.khen.LawChange;
import org.khen.Timeline;
import org.khen.TimelineInterval;
import org.khen.TimelinePart;
import org.khen.facts.Nomination;
import org.khen.internal.timeline.MovedProposal;
import org.khen.internal.timeline.Reasons;
import org.khen.internal.timeline.Turn;
import org.khen.pack.Text;

/**
 * Decides one dossier as if it were proposed on each day of a range, and tells where the outcome and its reasons change.
 *
 * <p>Every day is decided, by both readings: so nobody has to foresee what the clocks of a dossier do. One thread at a time.
 */
public final class DayByDay {

    private final Decider decider;
    private final MovedProposal proposal;
    private final List<TimelineInterval> intervals = new ArrayList<>();
    private final List<TimelinePart> parts = new ArrayList<>();
    private LocalDate day;
    private LocalDate begins;
    private @Nullable Decision before;
    private @Nullable Reasons reasons;
    private @Nullable Decision begun;
    private @Nullable LawChange byLaw;
    private @Nullable DossierChange byDossier;
    private @Nullable Text title;

    private DayByDay(Decider decider, Nomination nomination, LocalDate from) {
        this.decider = decider;
        this.proposal = new MovedProposal(nomination);
        this.day = from;
        this.begins = from;
    }

    /**
     * The time line of a dossier.
     *
     * @param to the last day, on or after {@code from}
     */
    public static Timeline of(Decider decider, Nomination nomination, LocalDate from, LocalDate to) {
        return new DayByDay(decider, nomination, from).walk(from, to);
    }

    private Timeline walk(LocalDate from, LocalDate to) {
        Iterator<Nomination> proposals =
                from.datesUntil(to.plusDays(1)).map(proposal::on).iterator();
        decider.decideAll(proposals, null, this::take);
        endInterval();
        Nomination nomination = proposal.nomination();
        return new Timeline(
                nomination.id(),
                nomination.award(),
                title,
                nomination.proposedOn(),
                nomination.meritPeriod(),
                from,
                to,
                intervals,
                Objects.requireNonNull(before).packs());
    }

    private void take(EvaluationResult result) {
        if (result instanceof EvaluationResult.Failed failed) {
            throw failed.cause();
        }
        Decision decision = ((EvaluationResult.Decided) result).decision();
        Reasons found = Reasons.of(decision);
        if (before == null) {
            begun = decision;
        } else if (!found.equals(reasons)) {
            turn(before, decision);
        }
        Text named = decision.awardFinding().title();
        title = named == null ? title : named;
        before = decision;
        reasons = found;
        day = day.plusDays(1);
    }

    /** First the law moves on and then the dossier, so that each is told what it alone changes. */
    private void turn(Decision was, Decision is) {
        if (was.outcome() == is.outcome()) {
            endPart();
        } else {
            endInterval();
        }
        LocalDate rules = Objects.requireNonNull(is.asOf());
        Decision underNewLaw = decider.decide(proposal.on(day.minusDays(1)), rules);
        begins = day;
        begun = is;
        byLaw = Turn.byLaw(was, underNewLaw);
        byDossier = Turn.byDossier(underNewLaw, is);
    }

    private void endPart() {
        Decision first = Objects.requireNonNull(begun);
        parts.add(new TimelinePart(begins, day.minusDays(1), byLaw, byDossier, first));
    }

    private void endInterval() {
        endPart();
        TimelinePart first = parts.get(0);
        intervals.add(new TimelineInterval(
                first.from(), day.minusDays(1), first.decision().outcome(), parts));
        parts.clear();
    }
}
