package org.khen.internal.loading;

import org.khen.internal.problems.Problems;

/** Holds the rows of packs against each other, within a pack and across packs. */
final class PackValidation {

    private PackValidation() {}

    static void validate(PackSet packs, Problems problems) {
        RowProblems found = new RowProblems(problems);
        new DuplicateIds(packs, found).check();
        Codes codes = new Codes(packs, found);
        new References(packs, found, codes).check();
        new RuleChecks(packs, found, codes).check();
        new TableChecks(packs, found, codes).check();
        LimitRows limitRows = new LimitRows(packs, found);
        packs.limits().values().forEach(limitRows::check);
        new TimeChecks(packs, found).check();
        new AwardChecks(packs, found).check();
        new PlaceChecks(packs, found).check();
        new RouteChecks(packs, found).check();
        new RegistrationChecks(packs, found).check();
        new OnlyLawRefuses(packs, found).check();
        new LayerChecks(packs, found).check();
        new SpendChecks(packs, found).check();
        new TransitionChecks(packs, found).check();
        new RoundChecks(packs, found).check();
        new CaseChecks(packs, problems).check();
    }
}
