package org.khen.internal.evaluation;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khen.Verdict;
import org.khen.internal.language.Condition;

/**
 * The conditions by which criteria are read.
 *
 * @param byCriterion the condition of each rule
 * @param matched whether the rule engine matches them as well, so that both readings must agree
 * @param supposed verdicts taken as given, whatever the facts: to see what hangs on a criterion
 */
public record RuleConditions(Map<String, Condition> byCriterion, boolean matched, Map<String, Verdict> supposed) {

    /** Copies the maps. */
    public RuleConditions {
        byCriterion = Map.copyOf(byCriterion);
        supposed = Map.copyOf(supposed);
    }

    /** The condition of a criterion; {@code null} if it has none. */
    @Nullable
    Condition of(String criterion) {
        return byCriterion.get(criterion);
    }

    /** The same with another condition, read by Khen alone. */
    public RuleConditions with(String criterion, Condition condition) {
        Map<String, Condition> changed = new HashMap<>(byCriterion);
        changed.put(criterion, condition);
        return new RuleConditions(changed, false, supposed);
    }

    /** The same with a verdict taken as given, read by Khen alone. */
    public RuleConditions supposing(String criterion, Verdict verdict) {
        Map<String, Verdict> more = new HashMap<>(supposed);
        more.put(criterion, verdict);
        return new RuleConditions(byCriterion, false, more);
    }
}
