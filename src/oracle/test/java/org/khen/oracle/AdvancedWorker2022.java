package org.khen.oracle;

import static org.khen.facts.Group.CIVIL_SERVANT;
import static org.khen.facts.Group.FARMER;
import static org.khen.facts.Group.LABOURER;
import static org.khen.facts.Group.OFFICIAL;
import static org.khen.facts.Group.PUBLIC_EMPLOYEE;
import static org.khen.facts.Group.WORKER;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Group;
import org.khen.facts.Listing;
import org.khen.facts.Period;
import org.khen.facts.Rating;
import org.khen.facts.YearOfWork;

/** Lao động tiên tiến under the law of 2022, article 24. */
final class AdvancedWorker2022 {

    private static final Set<Group> STAFF = Set.of(OFFICIAL, CIVIL_SERVANT, PUBLIC_EMPLOYEE, LABOURER);
    private static final Set<Group> OTHERS = Set.of(FARMER, WORKER);

    private AdvancedWorker2022() {}

    static Truth judge(Submission dossier) {
        Truth staff = dossier.inGroup(STAFF)
                .and(rated(dossier, Rating.GOOD))
                .and(dossier.attested("ldtt-2022.self-reliant-united"));
        Truth others = dossier.inGroup(OTHERS).and(dossier.unseen("L22 24(3)"));
        return dossier.note("L22 24(1)", staff).or(dossier.note("L22 24(3)", others));
    }

    /** Whether the year that the title is for was rated so, or better. */
    static Truth rated(Submission dossier, Rating least) {
        Period merit = dossier.merit();
        return dossier.note(
                "rated from " + least,
                merit == null ? Truth.OPEN : rated(dossier.person().years(), merit, least));
    }

    /** The worst rating of the time; the law does not say what becomes of a time that was not rated, so that is open. */
    private static Truth rated(@Nullable Listing<YearOfWork> years, Period merit, Rating least) {
        if (years == null) {
            return Truth.OPEN;
        }
        Truth good = Truth.YES;
        LocalDate rated = merit.from();
        for (YearOfWork year : years.items().stream()
                .sorted(Comparator.comparing(YearOfWork::period))
                .toList()) {
            if (!year.period().overlaps(merit)) {
                continue;
            }
            good = good.and(
                    year.rating() == null ? Truth.OPEN : Truth.of(year.rating().compareTo(least) >= 0));
            if (!year.period().from().isAfter(rated) && !year.period().to().isBefore(rated)) {
                rated = year.period().to().plusDays(1);
            }
        }
        return good.and(rated.isAfter(merit.to()) ? Truth.YES : Truth.OPEN);
    }
}
