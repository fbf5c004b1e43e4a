package org.khen.internal.evaluation;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khen.Verdict;
import org.khen.internal.language.Condition;

/** The conditions by which criteria are read. Immutable. */
public final class RuleConditions {

    private final Map<String, ConditionReader> readers;
    private final boolean matched;
    private final Map<String, Verdict> supposed;

    private RuleConditions(Map<String, ConditionReader> readers, boolean matched, Map<String, Verdict> supposed) {
        this.readers = Map.copyOf(readers);
        this.matched = matched;
        this.supposed = Map.copyOf(supposed);
    }

    /**
     * Conditions that nothing is supposed beside.
     *
     * @param byCriterion the condition of each rule
     * @param matched whether the rule engine matches them as well, so that both readings must agree
     */
    public static RuleConditions of(Map<String, Condition> byCriterion, boolean matched) {
        Map<String, ConditionReader> readers = byCriterion.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, rule -> new ConditionReader(rule.getValue())));
        return new RuleConditions(readers, matched, Map.of());
    }

    /** The condition of a criterion; {@code null} if it has none. */
    public @Nullable Condition condition(String criterion) {
        ConditionReader reader = readers.get(criterion);
        return reader == null ? null : reader.condition();
    }

    /** Reads the condition of a criterion; {@code null} if it has none. */
    @Nullable
    ConditionReader reader(String criterion) {
        return readers.get(criterion);
    }

    /** Whether the rule engine matches them as well. */
    boolean matched() {
        return matched;
    }

    /** The verdict on a criterion that is taken as given, whatever the facts; {@code null} if none is. */
    @Nullable
    Verdict supposed(String criterion) {
        return supposed.isEmpty() ? null : supposed.get(criterion);
    }

    /** The same with another condition, read by Khen alone. */
    public RuleConditions with(String criterion, Condition condition) {
        Map<String, ConditionReader> changed = new HashMap<>(readers);
        changed.put(criterion, new ConditionReader(condition));
        return new RuleConditions(changed, false, supposed);
    }

    /** The same with a verdict taken as given, read by Khen alone: to see what hangs on a criterion. */
    public RuleConditions supposing(String criterion, Verdict verdict) {
        Map<String, Verdict> more = new HashMap<>(supposed);
        more.put(criterion, verdict);
        return new RuleConditions(readers, false, more);
    }
}
