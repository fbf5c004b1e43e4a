package org.khen.authoring.mutation;

import java.util.ArrayList;
import java.util.List;
import org.khen.facts.Ratio;
import org.khen.facts.Word;
import org.khen.pack.Direction;
import org.khen.pack.Limit;
import org.khen.pack.LimitRole;
import org.khen.pack.Text;
import org.khen.pack.Value;

/** The next values to either side of the value of a limit. */
final class LimitSteps {

    private static final Ratio ONE = Ratio.of(1);

    private LimitSteps() {}

    /**
     * A limit with a value a step off.
     *
     * @param code how the step is named
     * @param limit the limit so changed
     * @param advice which case would notice
     */
    record Step(String code, Limit limit, Text advice) {}

    static List<Step> of(Limit row) {
        List<Step> steps = new ArrayList<>();
        if (row.value() instanceof Value.OfNumber number) {
            Ratio value = number.ratio();
            steps.add(step(row, "+1", value, value.plus(ONE)));
            // Nothing that is counted lies below zero.
            if (row.role() == LimitRole.ADJUSTMENT || value.compareTo(ONE) >= 0) {
                steps.add(step(row, "-1", value, value.minus(ONE)));
            }
        } else if (row.value() instanceof Value.OfWord word) {
            List<?> all = List.of(((Enum<?>) word.word()).getDeclaringClass().getEnumConstants());
            int at = all.indexOf(word.word());
            if (at + 1 < all.size()) {
                steps.add(step(row, "+1", word.word(), (Word) all.get(at + 1)));
            }
            if (at > 0) {
                steps.add(step(row, "-1", word.word(), (Word) all.get(at - 1)));
            }
        }
        return steps;
    }

    private static Step step(Limit row, String code, Ratio value, Ratio next) {
        Limit changed = row.demanding(row.direction(), new Value.OfNumber(next), row.factor());
        return new Step(code, changed, Advices.between(row, value, next));
    }

    private static Step step(Limit row, String code, Word value, Word next) {
        Limit changed = row.demanding(row.direction(), new Value.OfWord(next), row.factor());
        if (row.direction() == null) {
            return new Step(code, changed, Advices.otherWord(next));
        }
        // "From good" and "from excellent" differ at good; "up to good" and "up to excellent" at excellent.
        boolean lowerTells = row.direction() == Direction.AT_LEAST || row.direction() == Direction.LESS_THAN;
        return new Step(code, changed, Advices.exactly(lowerTells == code.equals("+1") ? value : next));
    }

    /** At most for at least, less for more. */
    static Direction turned(Direction direction) {
        return switch (direction) {
            case AT_LEAST -> Direction.AT_MOST;
            case AT_MOST, EXACTLY -> Direction.AT_LEAST;
            case MORE_THAN -> Direction.LESS_THAN;
            case LESS_THAN -> Direction.MORE_THAN;
        };
    }
}
