package org.khen.internal.loading;

import java.util.List;
import org.khen.internal.csv.Column;
import org.khen.internal.problems.ProblemCode;
import org.khen.pack.AppliesTo;
import org.khen.pack.Award;
import org.khen.pack.AwardScope;
import org.khen.pack.Case;
import org.khen.pack.CellRef;
import org.khen.pack.Criterion;
import org.khen.pack.Evidence;
import org.khen.pack.LaunchedMovement;
import org.khen.pack.Limit;
import org.khen.pack.LimitRole;
import org.khen.pack.Place;
import org.khen.pack.RoundRule;
import org.khen.pack.RouteRow;
import org.khen.pack.Spend;
import org.khen.pack.Text;
import org.khen.pack.Transition;
import org.khen.pack.Unit;

/** Looks up the codes that tables use. */
final class References {

    private final PackSet packs;
    private final RowProblems problems;
    private final Codes codes;

    References(PackSet packs, RowProblems problems, Codes codes) {
        this.packs = packs;
        this.problems = problems;
        this.codes = codes;
    }

    void check() {
        packs.allCriteria().forEach(this::criterion);
        packs.allLimits().forEach(this::limit);
        packs.allAwards().forEach(this::award);
        packs.allRoutes().forEach(this::route);
        packs.allEvidence().forEach(this::evidence);
        packs.allMovements().forEach(this::movement);
        packs.allPlaces().forEach(this::place);
        packs.allSpends().forEach(this::spend);
        packs.allTransitions().forEach(this::transition);
        packs.allRoundRules().forEach(this::roundRule);
        packs.allCases().forEach(this::situation);
    }

    private void movement(Placed<LaunchedMovement> row) {
        source(row.pack(), row.item().at(), MovementsTable.SOURCE, row.item().source());
    }

    private void criterion(Placed<Criterion> row) {
        row.item().sources().forEach(source -> source(row.pack(), row.item().at(), CriteriaTable.SOURCES, source));
    }

    private void award(Placed<Award> row) {
        source(row.pack(), row.item().at(), AwardsTable.SOURCE, row.item().source());
    }

    private void limit(Placed<Limit> row) {
        Limit limit = row.item();
        source(row.pack(), limit.at(), LimitsTable.SOURCE, limit.source());
        if (limit.criterion() != null) {
            criterion(row.pack(), limit.at(), LimitsTable.CRITERION, limit.criterion());
        }
        for (AppliesTo condition : limit.appliesTo()) {
            if (condition.aspect() == AppliesTo.Aspect.AWARD) {
                award(row.pack(), limit.at(), LimitsTable.APPLIES_TO, condition.value());
            }
        }
        if (limit.adjusts() != null) {
            adjusted(row, limit.adjusts());
        }
    }

    private void adjusted(Placed<Limit> row, String id) {
        ReadPack pack = row.pack();
        CellRef at = row.item().at();
        List<Limit> changedRows = packs.tableLimits(id);
        if (changedRows.isEmpty()) {
            if (packs.isOfUnreadTable(id)) {
                return;
            }
            if (!codes.check(Codes.Kind.LIMIT, pack, pack.cell(at, LimitsTable.ADJUSTS), id)) {
                return;
            }
            changedRows = packs.limit(id).stream().map(Placed::item).toList();
        }
        for (Limit changed : changedRows) {
            boolean plain = row.item().factor() != null && row.item().measuredIn() == Unit.WORD;
            if (changed.role() == LimitRole.ADJUSTMENT) {
                problems.add(
                        ProblemCode.LIMIT_ROLE,
                        pack,
                        at,
                        LimitsTable.ADJUSTS,
                        new Text("\"" + id + "\" cũng là điều chỉnh.", "\"" + id + "\" is an adjustment itself."),
                        new Text("Hãy ghi mã của mức quy định.", "Write the code of a limit."));
                return;
            }
            if (!plain && changed.measuredIn() != row.item().measuredIn()) {
                problems.add(
                        ProblemCode.UNIT_MISMATCH,
                        pack,
                        at,
                        LimitsTable.UNIT,
                        new Text(
                                "Điều chỉnh tính bằng \""
                                        + row.item().measuredIn().vi() + "\", còn mức \"" + id + "\" tính bằng \""
                                        + changed.measuredIn().vi() + "\".",
                                "The adjustment is in \""
                                        + row.item().measuredIn().en() + "\", the limit \"" + id + "\" in \""
                                        + changed.measuredIn().en() + "\"."),
                        new Text("Hãy dùng cùng đơn vị tính.", "Use the same unit."));
                return;
            }
        }
    }

    private void route(Placed<RouteRow> row) {
        RouteRow route = row.item();
        source(row.pack(), route.at(), RoutesTable.SOURCE, route.source());
        if (!AwardScope.isMark(route.award())) {
            award(row.pack(), route.at(), RoutesTable.AWARD, route.award());
        }
        String asked = route.asksAward();
        if (asked == null) {
            criterion(row.pack(), route.at(), RoutesTable.ASKS, route.asks());
        } else {
            award(row.pack(), route.at(), RoutesTable.ASKS, asked);
        }
    }

    private void evidence(Placed<Evidence> row) {
        String source = row.item().source();
        if (source != null) {
            source(row.pack(), row.item().at(), EvidenceTable.SOURCE, source);
        }
    }

    private void place(Placed<Place> row) {
        source(row.pack(), row.item().at(), PlacesTable.SOURCE, row.item().source());
    }

    private void spend(Placed<Spend> row) {
        source(row.pack(), row.item().at(), SpendsTable.SOURCE, row.item().source());
        if (!AwardScope.isMark(row.item().award())) {
            award(row.pack(), row.item().at(), SpendsTable.AWARD, row.item().award());
        }
    }

    private void transition(Placed<Transition> row) {
        source(row.pack(), row.item().at(), TransitionsTable.SOURCE, row.item().source());
        String unseen = row.item().unseen();
        if (unseen != null) {
            source(row.pack(), row.item().at(), TransitionsTable.UNSEEN, unseen);
        }
    }

    private void roundRule(Placed<RoundRule> row) {
        RoundRule rule = row.item();
        source(row.pack(), rule.at(), RoundsTable.SOURCE, rule.source());
        if (rule.roundingSource() != null) {
            source(row.pack(), rule.at(), RoundsTable.ROUNDING_SOURCE, rule.roundingSource());
        }
        if (rule.award() != null) {
            award(row.pack(), rule.at(), RoundsTable.AWARD, rule.award());
        }
        if (rule.baseAward() != null) {
            award(row.pack(), rule.at(), RoundsTable.BASE_AWARD, rule.baseAward());
        }
    }

    private void situation(Placed<Case> row) {
        Case situation = row.item();
        // Of a registration, for which no award is proposed.
        if (!situation.award().equals(AwardScope.EVERY.mark())) {
            award(row.pack(), situation.at(), CasesTable.AWARD, situation.award());
        }
        if (situation.expectedSource() != null) {
            source(row.pack(), situation.at(), CasesTable.SOURCE, situation.expectedSource());
        }
    }

    private void source(ReadPack pack, CellRef row, Column column, String id) {
        codes.check(Codes.Kind.SOURCE, pack, pack.cell(row, column), id);
    }

    private void criterion(ReadPack pack, CellRef row, Column column, String id) {
        codes.check(Codes.Kind.CRITERION, pack, pack.cell(row, column), id);
    }

    private void award(ReadPack pack, CellRef row, Column column, String id) {
        codes.check(Codes.Kind.AWARD, pack, pack.cell(row, column), id);
    }
}
