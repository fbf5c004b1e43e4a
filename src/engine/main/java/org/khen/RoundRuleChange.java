package org.khen;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code rounds.csv} that differs.
 *
 * @param before the row as it was; {@code null} if none of its code was in force
 * @param after the row as it is; {@code null} if none of its code is in force any more. Never are both {@code null}
 */
public record RoundRuleChange(
        @Nullable RoundRuleUse before, @Nullable RoundRuleUse after) {

    /** Whether it does something else, and not only stands in another clause or has another status. */
    public boolean hasEffect() {
        RoundRuleUse was = before;
        RoundRuleUse is = after;
        return was == null
                || is == null
                || was.kind() != is.kind()
                || !Objects.equals(was.award(), is.award())
                || was.scope() != is.scope()
                || was.base() != is.base()
                || !Objects.equals(was.baseAward(), is.baseAward())
                || !Objects.equals(was.value(), is.value())
                || was.rounding() != is.rounding()
                || was.group() != is.group()
                || was.unused() != is.unused()
                || !Objects.equals(was.order(), is.order());
    }

    /** Whether it speaks of that award, on one side at least. */
    public boolean isFor(String award) {
        return (before != null && before.isFor(award)) || (after != null && after.isFor(award));
    }
}
