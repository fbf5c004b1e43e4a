package org.khen.internal.evaluation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Fact;
import org.khen.facts.Listing;
import org.khen.facts.Nomination;
import org.khen.facts.PastAward;
import org.khen.facts.Period;
import org.khen.internal.evaluation.Count.Counts;

/** Years for which a title was given: calendar years, or school years if every title is for one. */
final class TitledYears implements RunYears {

    private final @Nullable Listing<PastAward> list;
    private final List<PastAward> titles;
    private final @Nullable LocalDate proposed;

    TitledYears(Nomination nomination, String award) {
        this.list = nomination.candidate().pastAwards();
        this.titles = list == null
                ? List.of()
                : list.items().stream()
                        .filter(past -> past.award().equals(award))
                        .toList();
        this.proposed = nomination.proposedOn();
    }

    /** The year of the proposal if it may hold the title already, else the year before. */
    @Override
    public List<Period> latest(LocalDate day) {
        List<Period> years = titles.stream()
                .map(PastAward::year)
                .filter(year -> year != null)
                .toList();
        boolean schoolYears = !years.isEmpty() && years.stream().allMatch(Period::isSchoolYear);
        int current = schoolYears && day.getMonthValue() < 9 ? day.getYear() - 1 : day.getYear();
        Period running = schoolYears ? Period.schoolYear(current) : Period.year(current);
        Period before = YearRuns.earlier(running, 1);
        return switch (counts(running).truth()) {
            case YES -> List.of(running);
            case NO -> List.of(before);
            case UNKNOWN -> List.of(running, before);
        };
    }

    /** Without the title it is not the last year. */
    @Override
    public boolean lastMayBreak() {
        return false;
    }

    @Override
    public Counts counts(Period year) {
        Counts counts = list != null && list.isCompleteFor(Span.knowable(year, proposed))
                ? Counts.NO
                : Counts.unknown(Fact.PAST_AWARDS);
        for (PastAward title : titles) {
            Period given = title.year();
            Counts before = HeldAwards.given(title, proposed);
            if (given == null) {
                counts = counts.or(before.and(Counts.unknown(Fact.PAST_AWARDS_YEAR)));
            } else if (given.equals(year)) {
                counts = counts.or(before);
            } else if (given.overlaps(year)) {
                // Neither the calendar year nor the school year: it is not known which year it stands for.
                counts = counts.or(before.and(Counts.unknown(Fact.PAST_AWARDS_YEAR)));
            }
        }
        return counts;
    }

    @Override
    public Set<Fact> withoutDay() {
        return list == null ? EnumSet.of(Fact.PROPOSED_ON, Fact.PAST_AWARDS) : EnumSet.of(Fact.PROPOSED_ON);
    }
}
