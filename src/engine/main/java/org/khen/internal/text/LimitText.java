package org.khen.internal.text;

import org.jspecify.annotations.Nullable;
import org.khen.facts.Ratio;
import org.khen.pack.Direction;
import org.khen.pack.Language;
import org.khen.pack.Limit;
import org.khen.pack.LimitStatus;
import org.khen.pack.Text;
import org.khen.pack.Unit;
import org.khen.pack.Value;

/** What a row of {@code limits.csv} demands, in words. */
public final class LimitText {

    private LimitText() {}

    /** The row in words: {@code từ 10 tháng trở lên}, {@code 05 năm}, {@code − 03 năm}. */
    public static Text of(Limit row) {
        return new Text(of(row, Language.VIETNAMESE), of(row, Language.ENGLISH));
    }

    private static String of(Limit row, Language language) {
        return switch (row.role()) {
            case LIMIT -> bound(direction(row), row.value(), row.measuredIn(), language);
            case PARAMETER -> value(row.value(), row.measuredIn(), language);
            case ADJUSTMENT -> adjustment(row, language);
        };
    }

    /** How a limit is compared; validation asks for it in every row that is. */
    public static Direction direction(Limit row) {
        return row.direction() == null ? Direction.AT_LEAST : row.direction();
    }

    /** What is demanded: {@code không quá 40 ngày làm việc}. */
    static String bound(Direction direction, @Nullable Value value, Unit unit, Language language) {
        if (value == null) {
            return value(null, unit, language);
        }
        boolean upwards = direction == Direction.AT_LEAST && language == Language.VIETNAMESE;
        return Text.of(direction).in(language) + " " + value(value, unit, language) + (upwards ? " trở lên" : "");
    }

    private static String value(@Nullable Value value, Unit unit, Language language) {
        return value == null ? Text.of(LimitStatus.AWAITING_LOCAL).in(language) : Numbers.value(value, unit, language);
    }

    private static String adjustment(Limit row, Language language) {
        Ratio factor = row.factor();
        if (factor != null) {
            // As the row writes it: rounded, it would be another factor.
            String written = factor.toString();
            return "× " + (written.indexOf('/') >= 0 ? written : Numbers.text(factor, language));
        }
        if (row.value() instanceof Value.OfNumber number) {
            return (number.ratio().signum() < 0 ? "− " : "+ ")
                    + Numbers.amount(number.ratio().abs(), row.measuredIn(), language);
        }
        return value(null, row.measuredIn(), language);
    }
}
