package org.khen.internal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khen.facts.AwardGround;
import org.khen.facts.ClockStart;
import org.khen.facts.Contradictions;
import org.khen.facts.Fact;
import org.khen.facts.MeritPeriod;
import org.khen.facts.Nomination;
import org.khen.facts.PastAward;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.facts.PersonBuilder;
import org.khen.facts.Rating;
import org.khen.facts.Ratio;
import org.khen.rules.Dossier;
import org.khen.rules.Measured;

/** A clock of which the day of the decision is not known, against every day on which the decision may have been taken. */
class ClocksOfEveryDayTest {

    private static final List<LocalDate> DAYS = Stream.iterate(
                    LocalDate.of(2007, 6, 1), day -> day.getYear() < 2016, day -> day.plusMonths(1))
            .flatMap(first -> Stream.of(first, first.plusMonths(1).minusDays(1)))
            .toList();

    private static final List<Period> CALENDAR =
            IntStream.rangeClosed(2008, 2014).mapToObj(Period::year).toList();
    private static final List<Period> SCHOOL =
            IntStream.rangeClosed(2008, 2013).mapToObj(Period::schoolYear).toList();

    private static final List<MeritPeriod> MERIT = List.of(
            new MeritPeriod.NotStated(),
            new MeritPeriod.Stated(Period.year(2011)),
            new MeritPeriod.Stated(Period.years(2009, 2010)),
            new MeritPeriod.Stated(Period.schoolYear(2010)),
            new MeritPeriod.Stated(new Period(LocalDate.of(2011, 3, 1), LocalDate.of(2011, 10, 31))));

    /** One award, one year of excellent work, and what is asked of them. */
    private record Asked(
            @Nullable Period rewarded, @Nullable MeritPeriod merit, Period good, ClockStart clock, boolean builtOn) {

        private PastAward award(@Nullable LocalDate decidedOn) {
            return new PastAward("ribbon", rewarded, null, decidedOn, null, merit, AwardGround.MERIT, null);
        }

        private PersonBuilder person(@Nullable LocalDate decidedOn) {
            PersonBuilder person = Person.builder().pastAward(award(decidedOn));
            for (Period year : good.isSchoolYear() ? SCHOOL : CALENDAR) {
                person.rated(year, year.equals(good) ? Rating.EXCELLENT : Rating.FAILED);
            }
            return person.complete(RunsTest.LIFE, Fact.YEARS, Fact.PAST_AWARDS);
        }

        private Measurement.Range range(@Nullable LocalDate decidedOn) {
            Function<Dossier, Measured> years = dossier -> builtOn
                    ? RunsTest.excellent(dossier, "any")
                            .afterAward("ribbon", dossier.param(clock.code()))
                            .years()
                    : RunsTest.excellent(dossier, "any")
                            .sinceAward("ribbon", dossier.param(clock.code()))
                            .years();
            return RunsTest.measured(person(decidedOn), years);
        }

        private boolean mayBeDecidedOn(LocalDate day) {
            return Contradictions.in(Nomination.builder("d", "ribbon")
                            .candidate(person(day).build())
                            .proposedOn(RunsTest.PROPOSED)
                            .build())
                    .isEmpty();
        }
    }

    @Test
    void both_ends_are_the_least_and_the_most_of_every_day_that_the_award_allows() {
        List<Asked> all = new ArrayList<>();
        for (ClockStart clock : ClockStart.values()) {
            for (Period good : Stream.concat(CALENDAR.stream(), SCHOOL.stream()).toList()) {
                for (MeritPeriod merit : withUnknown(MERIT)) {
                    for (Period rewarded : withUnknown(List.of(Period.year(2011), Period.schoolYear(2011)))) {
                        all.add(new Asked(rewarded, merit, good, clock, true));
                        all.add(new Asked(rewarded, merit, good, clock, false));
                    }
                }
            }
        }
        int never = 0;
        for (Asked asked : all) {
            Measurement.Range unknown = asked.range(null);
            List<Measurement.Range> known = DAYS.stream()
                    .filter(asked::mayBeDecidedOn)
                    .map(asked::range)
                    .toList();
            assertThat(unknown.low())
                    .as("at least: %s", asked)
                    .isEqualTo(known.stream()
                            .map(Measurement.Range::low)
                            .min(Ratio::compareTo)
                            .orElseThrow());
            assertThat(unknown.high())
                    .as("at most: %s", asked)
                    .isEqualTo(known.stream()
                            .map(Measurement.Range::high)
                            .max(Ratio::compareTo)
                            .orElseThrow());
            never += Ratio.ZERO.equals(unknown.high()) ? 1 : 0;
        }
        assertThat(never).isGreaterThan(100);
    }

    private static <T> List<@Nullable T> withUnknown(List<T> known) {
        List<@Nullable T> all = new ArrayList<>(known);
        all.add(null);
        return all;
    }
}
