package org.khen.authoring.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khen.authoring.check.CheckedPacks.Placed;
import org.khen.internal.combinations.Days;
import org.khen.internal.language.Argument;
import org.khen.internal.language.Call;
import org.khen.internal.language.Condition;
import org.khen.pack.AppliesTo;
import org.khen.pack.Criterion;
import org.khen.pack.CriterionKind;
import org.khen.pack.Limit;
import org.khen.pack.LimitRole;
import org.khen.pack.RouteRow;
import org.khen.pack.Validity;

/**
 * A row of a limit as an award asks for it, where nothing else would do instead.
 *
 * @param row the row of the limit
 * @param route the row of {@code routes.csv} that asks for its criterion
 * @param kind what the criterion does
 * @param measure what is held against it
 * @param days the days on which both rows are in force
 */
record AskedLimit(Placed<Limit> row, RouteRow route, CriterionKind kind, Call measure, Validity days) {

    private static final Set<CriterionKind> DECIDING = EnumSet.of(CriterionKind.REQUIREMENT, CriterionKind.BAR);

    /** All of an award. Rows for every award of a kind are for the upper and the lower alike and are left out. */
    static List<AskedLimit> of(String award, CheckedPacks packs) {
        List<AskedLimit> asked = new ArrayList<>();
        for (Placed<RouteRow> row : packs.routes()) {
            RouteRow route = row.item();
            Placed<Criterion> criterion = packs.criteria().get(route.asks());
            Condition condition = criterion == null ? null : packs.condition(route.asks());
            if (route.award().equals(award)
                    && route.group() == null
                    && criterion != null
                    && condition != null
                    && DECIDING.contains(criterion.item().kind())) {
                addAll(route, criterion.item().kind(), condition, packs, asked);
            }
        }
        return asked;
    }

    private static void addAll(
            RouteRow route, CriterionKind kind, Condition condition, CheckedPacks packs, List<AskedLimit> asked) {
        List<Condition> parts = condition instanceof Condition.And and ? and.all() : List.of(condition);
        for (Condition part : parts) {
            String code = part instanceof Condition.Test test ? limit(test.call()) : null;
            Call measure = part instanceof Condition.Test test ? test.call().askedOf() : null;
            // A bar of several parts stops only where all hold, so one of them alone says nothing.
            if (code == null || measure == null || (kind == CriterionKind.BAR && parts.size() > 1)) {
                continue;
            }
            for (Placed<Limit> row : ofAward(route.award(), packs.limit(code))) {
                Validity days =
                        Days.common(row.item().inForce(), route.inForce()).orElse(null);
                if (days != null && row.item().role() == LimitRole.LIMIT) {
                    asked.add(new AskedLimit(row, route, kind, measure, days));
                }
            }
        }
    }

    private static @Nullable String limit(Call call) {
        return call.word().name().equals("satisfies") && call.arguments().get(0) instanceof Argument.Code code
                ? code.code()
                : null;
    }

    /** The rows for that award; where it has none of its own, those for every award. */
    private static List<Placed<Limit>> ofAward(String award, List<Placed<Limit>> rows) {
        List<Placed<Limit>> own = rows.stream()
                .filter(row -> row.item().appliesTo().contains(new AppliesTo(AppliesTo.Aspect.AWARD, award)))
                .toList();
        return own.isEmpty()
                ? rows.stream()
                        .filter(row -> row.item().appliesTo().stream()
                                .noneMatch(condition -> condition.aspect() == AppliesTo.Aspect.AWARD))
                        .toList()
                : own;
    }

    /** To whom the row applies, but for the award. */
    Set<AppliesTo> appliesOtherwise() {
        Set<AppliesTo> conditions = new HashSet<>(row.item().appliesTo());
        conditions.removeIf(condition -> condition.aspect() == AppliesTo.Aspect.AWARD);
        return conditions;
    }

    /** Whether some candidate may be asked for both. */
    boolean isForSome(AskedLimit other) {
        return route.subject() == other.route.subject()
                && (route.who().isEmpty()
                        || other.route.who().isEmpty()
                        || route.who().stream().anyMatch(other.route.who()::contains));
    }
}
