package org.khen.oracle;

import java.time.LocalDate;
import java.util.List;
import org.khen.facts.Attestation;
import org.khen.facts.AttestedBy;
import org.khen.facts.AwardGround;
import org.khen.facts.Nomination;
import org.khen.facts.NominationBuilder;
import org.khen.facts.Period;

/** Dossiers by chance, most of them near a boundary: a number, a day of change, the end of a year, a gap. */
final class Dossiers {

    private static final List<LocalDate> CHANGES = List.of(
            Regime.LAW_2003,
            Regime.DECREE_65,
            Regime.CIRCULAR_07,
            Regime.DECREE_91,
            Regime.CIRCULAR_08,
            Regime.LAW_2022,
            Regime.NO_DISTRICTS,
            Regime.LAW_2026);

    private Dossiers() {}

    /** The dossier of that number in the series of a seed. */
    static Nomination dossier(long seed, int number) {
        return dossier(seed, number, Covered.ALL);
    }

    /** The dossier of that number for one of these. */
    static Nomination dossier(long seed, int number, List<Covered> any) {
        Draw draw = new Draw(seed * 0x9E3779B97F4A7C15L + number);
        String id = seed + "-" + number;
        Covered covered = draw.oneOf(any);
        LocalDate day = day(draw, covered);
        Period merit = merit(draw, covered, day);
        NominationBuilder nomination = Nomination.builder(id, covered.award());
        nomination.candidate(candidate(draw, covered, merit, day));
        if (!draw.isUnknown()) {
            nomination.meritPeriod(merit);
        }
        if (!draw.isUnknown() || draw.inHundred(80)) {
            nomination.proposedOn(day);
        }
        if (!draw.isUnknown()) {
            nomination.ground(draw.inHundred(60) ? AwardGround.MERIT : draw.one(AwardGround.values()));
        }
        attest(draw, covered, nomination);
        return nomination.build();
    }

    private static org.khen.facts.Candidate candidate(Draw draw, Covered covered, Period merit, LocalDate day) {
        return switch (covered.who()) {
            case PERSON -> People.person(draw, covered, merit, day);
            case COLLECTIVE -> Units.collective(draw, covered, merit, day);
            default -> Units.household(draw, covered, merit, day);
        };
    }

    private static LocalDate day(Draw draw, Covered covered) {
        for (int tries = 0; ; tries++) {
            LocalDate day = draw.inHundred(40)
                    ? draw.oneOf(CHANGES).plusDays(draw.from(-1, 1))
                    : LocalDate.of(2014, 5, 25).plusDays(draw.below(4600));
            if (tries == 50 || covered.holds(day)) {
                return tries == 50 ? covered.first() : day;
            }
        }
    }

    private static Period merit(Draw draw, Covered covered, LocalDate day) {
        int year = day.getYear();
        return switch (draw.below(20)) {
            case 0 -> Period.schoolYear(year - 1);
            case 1 -> Period.year(year - 2);
            case 2, 3, 4 -> Period.year(year);
            case 5 -> covered.isYearly() ? Period.year(year - 1) : Period.years(year - 2, year - 1);
            case 6 -> covered.isYearly() ? Period.year(year - 1) : Period.years(year - 5, year - 1);
            default -> Period.year(year - 1);
        };
    }

    private static void attest(Draw draw, Covered covered, NominationBuilder nomination) {
        int holds = draw.one(100, 100, 95, 80, 50);
        for (String criterion : draw.shuffled(covered.attested())) {
            if (draw.isUnknown()) {
                continue;
            }
            nomination.attestation(attestation(criterion, holds(draw, criterion, holds)));
            if (draw.inHundred(1)) {
                nomination.attestation(attestation(criterion, holds(draw, criterion, holds)));
            }
        }
    }

    /** One of several ways is mostly not open, lest it hide the others. */
    private static boolean holds(Draw draw, String criterion, int inHundred) {
        return draw.inHundred(Covered.ALTERNATIVES.contains(criterion) ? 12 : inHundred);
    }

    private static Attestation attestation(String criterion, boolean holds) {
        AttestedBy by = Covered.UNIT_ATTESTS.contains(criterion) ? AttestedBy.UNIT : AttestedBy.COUNCIL;
        return new Attestation(criterion, holds, by, "a body", null, null);
    }
}
