package org.khen.oracle;

import java.util.function.Function;
import org.khen.facts.DisciplineForm;
import org.khen.facts.Listing;
import org.khen.facts.MemberResults;
import org.khen.facts.Period;

/** Tập thể lao động tiên tiến and xuất sắc under the law of 2003: articles 28 and 27. */
final class Collectives2003 {

    private Collectives2003() {}

    /** L 28(1): all of (a) to (d). */
    static Truth advanced(Submission dossier) {
        return Truth.all(
                dossier.attested("ttldtt-2003.tasks"),
                dossier.attested("ttldtt-2003.movement"),
                dossier.note("L 28(1)(c): > 50% LĐTT", ofTheYear(dossier, year -> share(year, 2, 1, true))),
                undisciplined(dossier),
                dossier.attested("ttldtt-2003.united"));
    }

    /** L 27: chosen among the advanced, and all of these. */
    static Truth excellent(Submission dossier) {
        return Truth.all(
                dossier.note("holds TTLĐTT of the year", Held.titleOfTheYear(dossier, "tap-the-lao-dong-tien-tien"))
                        .or(advanced(dossier)),
                dossier.attested("ttldxs-2003.excellent"),
                dossier.attested("ttldxs-2003.movement"),
                dossier.note("L 27: 100% complete", ofTheYear(dossier, Collectives2003::allComplete)),
                dossier.note("L 27: >= 70% LĐTT", ofTheYear(dossier, year -> share(year, 10, 7, false))),
                dossier.note("L 27: >= 1 CSTĐ cơ sở", ofTheYear(dossier, Collectives2003::hasSoldier)),
                undisciplined(dossier),
                dossier.attested("ttldxs-2003.united"));
    }

    /** L 28(1)(c), L 27: no member with a warning or more. */
    private static Truth undisciplined(Submission dossier) {
        return dossier.note("L 27, 28: no member at warning or above", ofTheYear(dossier, year -> {
            DisciplineForm heaviest = year.heaviestDiscipline();
            return heaviest == null ? Truth.OPEN : Truth.of(heaviest.compareTo(DisciplineForm.WARNING) < 0);
        }));
    }

    private static Truth ofTheYear(Submission dossier, Function<MemberResults, Truth> judged) {
        Period merit = dossier.merit();
        Listing<MemberResults> results = dossier.collective().memberResults();
        if (merit == null || results == null) {
            return Truth.OPEN;
        }
        Truth found = null;
        for (MemberResults year : results.items()) {
            if (year.year().equals(merit)) {
                Truth one = judged.apply(year);
                found = found == null ? one : Truth.agreed(found, one);
            }
        }
        return found == null ? Truth.OPEN : found;
    }

    private static Truth share(MemberResults year, int of, int share, boolean more) {
        Integer all = year.members();
        Integer some = year.advancedWorkers();
        if (all == null || some == null) {
            // None of however many is no share.
            return some != null && some == 0 ? Truth.NO : Truth.OPEN;
        }
        long left = (long) some * of;
        long right = (long) all * share;
        return Truth.of(more ? left > right : left >= right);
    }

    private static Truth allComplete(MemberResults year) {
        Integer all = year.members();
        Integer some = year.membersWhoCompletedTasks();
        if (all == null || some == null) {
            return Truth.OPEN;
        }
        return Truth.of(some.equals(all));
    }

    private static Truth hasSoldier(MemberResults year) {
        return year.emulationSoldiers() == null ? Truth.OPEN : Truth.of(year.emulationSoldiers() >= 1);
    }
}
