package org.khen.internal.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khen.Particular;
import org.khen.ParticularKind;
import org.khen.facts.Achievement;
import org.khen.facts.AwardGround;
import org.khen.facts.Fact;
import org.khen.facts.Listing;
import org.khen.facts.MeritPeriod;
import org.khen.facts.Nomination;
import org.khen.facts.PastAward;
import org.khen.facts.Period;
import org.khen.internal.evaluation.Count.Counts;
import org.khen.pack.AwardScope;
import org.khen.pack.NoLongerFor;
import org.khen.pack.Spend;
import org.khen.pack.SpentProof;

/** What awards already given have used up for the award proposed, by the rows of {@code spends.csv} in force. */
final class MeritLedger {

    /** A merit period that a dossier states may be any length; nobody works longer. */
    private static final int MOST_YEARS = 60;

    private final Nomination nomination;
    private final LocalDate day;
    private final Rulebook rulebook;
    private final @Nullable Listing<PastAward> past;

    MeritLedger(Nomination nomination, LocalDate day, Rulebook rulebook) {
        this.nomination = nomination;
        this.day = day;
        this.rulebook = rulebook;
        this.past = nomination.candidate().pastAwards();
    }

    /**
     * Codes are what the dossier shares with a decision: a code that nobody wrote is not shared. Where the list of achievements or
     * of awards may lack some, those may share one.
     */
    Particulars spentAchievements() {
        Listing<Achievement> own = nomination.candidate().achievements();
        if (!concerned(SpentProof.ACHIEVEMENT)) {
            return new Particulars(Measurement.exactly(0), List.of());
        }
        Count count = new Count();
        List<Particular> named = new ArrayList<>();
        Period merit = nomination.meritPeriod();
        boolean all = own != null && merit != null && own.isCompleteFor(Span.knowable(merit, nomination.proposedOn()));
        List<Achievement> listed = own == null ? List.of() : own.items();
        for (Achievement achievement : listed) {
            count.add(1, spent(achievement, named));
        }
        if (!all && pastItems().stream().anyMatch(award -> mayBeOfOther(award, listed))) {
            count.lacks(Fact.ACHIEVEMENTS);
        }
        if (!all || !listed.isEmpty()) {
            count.lacks(lackingPast(earliest(listed, all ? null : merit)));
        }
        return new Particulars(count.measurement(), named);
    }

    /** Whether some award has spent the achievement; those that have, or may have, are named. */
    private Counts spent(Achievement achievement, List<Particular> named) {
        Counts spent = Counts.NO;
        for (PastAward award : pastItems()) {
            if (achievement.id().equals(award.achievement())) {
                Counts by = spent(award, SpentProof.ACHIEVEMENT);
                name(ParticularKind.ALREADY_REWARDED, award, by, named);
                spent = spent.or(by);
            }
        }
        return spent;
    }

    /** Of achievements that the dossier may not list yet any number may be unspent. */
    Particulars unspentAchievements() {
        Listing<Achievement> own = nomination.candidate().achievements();
        Period merit = nomination.meritPeriod();
        Count count = new Count();
        for (Achievement achievement : own == null ? List.<Achievement>of() : own.items()) {
            Counts spent = spent(achievement, new ArrayList<>());
            Set<Fact> lacking = concerned(SpentProof.ACHIEVEMENT)
                    ? lackingPast(achievement.period().from())
                    : Set.of();
            // An award that the list does not hold may have spent it.
            count.add(1, (lacking.isEmpty() ? spent : spent.or(new Counts(Ternary.UNKNOWN, lacking))).not());
        }
        if (own == null) {
            count.lacks(Fact.ACHIEVEMENTS);
        } else if (merit == null) {
            count.lacks(Fact.MERIT_PERIOD);
        } else if (!own.isCompleteFor(Span.knowable(merit, nomination.proposedOn()))) {
            count.lacks(Fact.ACHIEVEMENTS);
        }
        return new Particulars(count.measurement(), List.of());
    }

    /** When the first of them began that may be proposed; {@code null} if nobody knows. */
    private static @Nullable LocalDate earliest(List<Achievement> listed, @Nullable Period merit) {
        return Stream.concat(listed.stream().map(Achievement::period), Stream.ofNullable(merit))
                .map(Period::from)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private boolean mayBeOfOther(PastAward award, List<Achievement> listed) {
        return award.achievement() != null
                && listed.stream().noneMatch(own -> own.id().equals(award.achievement()))
                && spent(award, SpentProof.ACHIEVEMENT).truth() != Ternary.NO;
    }

    /** The facts for want of which the list of awards may hold more since that day; {@code null} if nobody knows the day. */
    private Set<Fact> lackingPast(@Nullable LocalDate since) {
        LocalDate proposed = nomination.proposedOn();
        if (past == null) {
            return Set.of(Fact.PAST_AWARDS);
        }
        if (proposed == null) {
            return Set.of(Fact.PROPOSED_ON);
        }
        if (since == null) {
            return isCompleteForLife(past, proposed) ? Set.of() : Set.of(Fact.MERIT_PERIOD);
        }
        Period sinceThen = new Period(since.isAfter(proposed) ? proposed : since, proposed);
        return past.isCompleteFor(sinceThen) ? Set.of() : Set.of(Fact.PAST_AWARDS);
    }

    private static boolean isCompleteForLife(Listing<PastAward> past, LocalDate proposed) {
        return past.isCompleteFor(life(proposed));
    }

    /** Long enough to hold whatever an award may be given for. */
    static Period life(LocalDate proposed) {
        return new Period(proposed.minusYears(MOST_YEARS), proposed);
    }

    /** Whoever has no award has spent nothing, whatever the merit period. */
    private boolean hasNoAward() {
        LocalDate proposed = nomination.proposedOn();
        return past != null && proposed != null && past.items().isEmpty() && isCompleteForLife(past, proposed);
    }

    Particulars unspentYears() {
        Period merit = nomination.meritPeriod();
        if (merit == null) {
            Set<Fact> lacking = MeritSpan.withoutPeriod(past, Fact.PAST_AWARDS);
            return new Particulars(Measurement.unbounded(hasNoAward() ? 1 : 0, lacking), List.of());
        }
        List<Period> years = years(merit);
        if (!concerned(SpentProof.YEAR)) {
            return new Particulars(Measurement.exactly(years.size()), List.of());
        }
        List<Particular> named = new ArrayList<>();
        Set<Fact> lacking = EnumSet.noneOf(Fact.class);
        long low = 0;
        long high = 0;
        for (Period year : years) {
            Counts spent = Counts.NO;
            for (PastAward award : pastItems()) {
                Counts by = spent(award, SpentProof.YEAR).and(onMerit(award)).and(covers(award, year));
                name(ParticularKind.YEARS_COUNTED, award, by, named);
                spent = spent.or(by);
            }
            low += spent.truth() == Ternary.NO ? 1 : 0;
            high += spent.truth() == Ternary.YES ? 0 : 1;
            lacking.addAll(spent.lacking());
        }
        Set<Fact> ofList = lackingPast(merit.from());
        lacking.addAll(ofList);
        return new Particulars(Measurement.between(ofList.isEmpty() ? low : 0, high, lacking), distinct(named));
    }

    /** An award given for one deed uses up no year of work. */
    private static Counts onMerit(PastAward award) {
        if (award.ground() == null) {
            return Counts.unknown(Fact.PAST_AWARDS_GROUND);
        }
        return switch (award.ground()) {
            case MERIT -> Counts.YES;
            case NOT_STATED -> Counts.unknown(Fact.PAST_AWARDS_GROUND);
            case SUDDEN, THEMATIC, MOVEMENT, LONG_SERVICE, TENURE, EXTERNAL -> Counts.NO;
        };
    }

    private static Counts covers(PastAward award, Period year) {
        MeritPeriod stated = award.meritPeriod();
        if (stated == null) {
            return Counts.unknown(Fact.PAST_AWARDS_MERIT_PERIOD);
        }
        if (stated instanceof MeritPeriod.Stated named) {
            return Counts.of(named.period().overlaps(year));
        }
        LocalDate decided = award.decidedOn();
        return decided == null
                ? Counts.unknown(Fact.PAST_AWARDS_DECIDED_ON)
                : Counts.of(!year.from().isAfter(decided));
    }

    private static List<Period> years(Period merit) {
        List<Period> years = new ArrayList<>();
        LocalDate start = merit.from();
        while (!start.isAfter(merit.to()) && years.size() < MOST_YEARS) {
            LocalDate last = start.plusYears(1).minusDays(1);
            years.add(new Period(start, last.isAfter(merit.to()) ? merit.to() : last));
            start = start.plusYears(1);
        }
        return years;
    }

    Particulars overlappingAwards() {
        Period merit = nomination.meritPeriod();
        if (merit == null) {
            Measurement overlaps = hasNoAward()
                    ? Measurement.exactly(0)
                    : Measurement.unbounded(0, MeritSpan.withoutPeriod(past, Fact.PAST_AWARDS));
            return new Particulars(overlaps, List.of());
        }
        Count count = new Count();
        List<Particular> named = new ArrayList<>();
        for (PastAward award : pastItems()) {
            Counts overlaps =
                    award.achievement() != null ? Counts.NO : isForm(award).and(overlaps(award, merit));
            name(ParticularKind.POSSIBLE_DUPLICATE, award, overlaps, named);
            count.add(1, overlaps);
        }
        count.lacks(lackingPast(merit.from()));
        return new Particulars(count.measurement(), named);
    }

    /** Where the decision names no period, the year that the award is for tells. */
    private static Counts overlaps(PastAward award, Period merit) {
        MeritPeriod stated = award.meritPeriod();
        if (stated == null) {
            return Counts.unknown(Fact.PAST_AWARDS_MERIT_PERIOD);
        }
        if (stated instanceof MeritPeriod.Stated named) {
            return Counts.of(named.period().overlaps(merit));
        }
        Period year = award.year();
        return year == null ? Counts.unknown(Fact.PAST_AWARDS_YEAR) : Counts.of(year.overlaps(merit));
    }

    /** Whether an award already given has spent such a proof for the award proposed. */
    private Counts spent(PastAward award, SpentProof proof) {
        Counts spent = Counts.NO;
        for (Spend row : rulebook.spends(day)) {
            if (row.proof() == proof) {
                spent = spent.or(by(row, award).and(carried(row, award.award())));
            }
        }
        return spent;
    }

    private Counts by(Spend row, PastAward award) {
        return rulebook.isOf(row.award(), award.award(), award.decidedOn(), Fact.PAST_AWARDS);
    }

    private Counts carried(Spend row, String past) {
        return switch (row.noLongerFor()) {
            case SAME_AWARD -> Counts.of(nomination.award().equals(past));
            case ANY_AWARD -> Counts.YES;
            case ANY_FORM -> rulebook.isOf(AwardScope.FORMS.mark(), nomination.award(), day, Fact.PAST_AWARDS);
            case MERIT_AWARD -> ofMerit();
        };
    }

    private Counts ofMerit() {
        return nomination.ground() == null
                ? Counts.unknown(Fact.GROUND)
                : Counts.of(nomination.ground() == AwardGround.MERIT);
    }

    /** Whether some row may spend such a proof for the award proposed; of most titles none does. */
    private boolean concerned(SpentProof proof) {
        return rulebook.spends(day).stream().anyMatch(row -> row.proof() == proof && mayTakeFrom(row));
    }

    private boolean mayTakeFrom(Spend row) {
        Counts may = row.noLongerFor() == NoLongerFor.SAME_AWARD
                ? rulebook.isOf(row.award(), nomination.award(), day, Fact.PAST_AWARDS)
                : carried(row, nomination.award());
        return may.truth() != Ternary.NO;
    }

    private Counts isForm(PastAward award) {
        return rulebook.isOf(AwardScope.FORMS.mark(), award.award(), award.decidedOn(), Fact.PAST_AWARDS);
    }

    private void name(ParticularKind kind, PastAward award, Counts counts, List<Particular> named) {
        if (counts.truth() != Ternary.NO) {
            named.add(Particulars.of(kind, award, rulebook.title(award.award(), award.decidedOn())));
        }
    }

    private static List<Particular> distinct(List<Particular> named) {
        return named.stream().distinct().toList();
    }

    private List<PastAward> pastItems() {
        return past == null ? List.of() : past.items();
    }
}
