package org.khen.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.khen.EligibilityEngine;
import org.khen.RulePacks;
import org.khen.facts.Ratio;
import org.khen.facts.ReviewRound;
import org.khen.facts.RoundEntry;
import org.khen.facts.RoundUnit;
import org.khen.pack.CellRef;
import org.khen.pack.LimitStatus;
import org.khen.pack.RoundRule;
import org.khen.pack.RoundRuleKind;
import org.khen.pack.RoundScope;
import org.khen.pack.Rounding;
import org.khen.pack.RulePack;
import org.khen.pack.Validity;

/** A round by chance for the work of 2015: 300 units in 20 clusters. Nobody in it exists. */
final class LargeRound {

    private static final int UNITS = 300;
    private static final int UNITS_OF_CLUSTER = 15;
    private static final LocalDate HELD = LocalDate.of(2016, 1, 28);

    private LargeRound() {}

    /** A round of so many nominations. */
    static ReviewRound of(long seed, int nominations) {
        Random random = new Random(seed);
        RoundCandidates candidates = new RoundCandidates(random);
        List<RoundUnit> units = new ArrayList<>();
        for (int unit = 0; unit < UNITS; unit++) {
            units.add(unit(random, unit));
        }
        List<RoundEntry> entries = new ArrayList<>();
        for (int i = 0; i < nominations; i++) {
            // Every ninth leaves the order to others.
            Integer rank = i % 9 == 0 ? null : (Integer) (i / UNITS + 1);
            entries.add(candidates.next(i, id(i % UNITS), rank));
        }
        return new ReviewRound("R-" + RoundCandidates.YEAR, HELD, entries, units);
    }

    /** By the law of the time, with caps for units, clusters and the whole round. */
    static EligibilityEngine engine() {
        return EligibilityEngine.of(RulePacks.onClassPath("law-2003").changed(LargeRound::nested));
    }

    private static RulePack nested(RulePack pack) {
        if (!pack.id().equals("law-2003")) {
            return pack;
        }
        // The law itself has a cap for each unit on the first award.
        String source = pack.rounds().get(0).source();
        return pack.withRounds(Stream.concat(
                        pack.rounds().stream(),
                        Stream.of(
                                cap(RoundCandidates.FIGHTER, RoundScope.CLUSTER, 480, source),
                                cap(RoundCandidates.FIGHTER, RoundScope.ROUND, 9_000, source),
                                cap(RoundCandidates.CERTIFICATE, RoundScope.UNIT, 12, source),
                                cap(RoundCandidates.CERTIFICATE, RoundScope.CLUSTER, 150, source),
                                cap(RoundCandidates.CERTIFICATE, RoundScope.ROUND, 2_800, source)))
                .toList());
    }

    private static RoundRule cap(String award, RoundScope scope, int places, String source) {
        return new RoundRule(
                "bench." + award + "." + scope.code(),
                RoundRuleKind.NUMBER_AT_MOST,
                award,
                scope,
                null,
                null,
                Ratio.of(places),
                Rounding.DOWN,
                null,
                null,
                null,
                null,
                Set.of(),
                Validity.ALWAYS,
                source,
                LimitStatus.LOCAL_UNCONFIRMED,
                null,
                null,
                new CellRef("rounds.csv", 1, 1));
    }

    private static String id(int unit) {
        return "DV-%03d".formatted(unit);
    }

    private static RoundUnit unit(Random random, int unit) {
        return RoundUnit.of(id(unit))
                .in("KHOI-%02d".formatted(unit / UNITS_OF_CLUSTER))
                .with(400 + random.nextInt(100))
                .with("lao-dong-tien-tien", 200 + random.nextInt(100));
    }
}
