package org.khen.authoring.mutation;

import java.time.LocalDate;
import org.khen.facts.Ratio;
import org.khen.facts.Word;
import org.khen.internal.problems.Dates;
import org.khen.internal.text.Numbers;
import org.khen.pack.Direction;
import org.khen.pack.Language;
import org.khen.pack.Limit;
import org.khen.pack.LimitRole;
import org.khen.pack.Text;
import org.khen.pack.Unit;

/** Which case would notice that something is wrong, in a sentence that an officer can act on. */
final class Advices {

    private Advices() {}

    /** A value that the limit and its neighbour judge differently. */
    static Text between(Limit row, Ratio value, Ratio next) {
        Unit unit = row.measuredIn();
        if (row.role() != LimitRole.LIMIT) {
            return new Text(
                    "Thêm một tình huống có kết quả khác nhau giữa " + Numbers.amount(value, unit, Language.VIETNAMESE)
                            + " và " + Numbers.amount(next, unit, Language.VIETNAMESE) + ".",
                    "Add a case that comes out otherwise with " + Numbers.amount(next, unit, Language.ENGLISH)
                            + " than with " + Numbers.amount(value, unit, Language.ENGLISH) + ".");
        }
        Ratio lower = value.compareTo(next) < 0 ? value : next;
        Ratio upper = value.compareTo(next) < 0 ? next : value;
        Direction direction = row.direction() == null ? Direction.AT_LEAST : row.direction();
        return switch (direction) {
            // "From 5" and "from 4" differ at 4; "up to 5" and "up to 6" at 6.
            case AT_LEAST, LESS_THAN -> exactly(lower, unit);
            case AT_MOST, MORE_THAN -> exactly(upper, unit);
            case EXACTLY -> exactly(value, unit);
        };
    }

    private static Text exactly(Ratio value, Unit unit) {
        return new Text(
                "Thêm một tình huống đúng " + Numbers.amount(value, unit, Language.VIETNAMESE) + ".",
                "Add a case with exactly " + Numbers.amount(value, unit, Language.ENGLISH) + ".");
    }

    static Text exactly(Word word) {
        Text words = Text.of(word);
        return new Text(
                "Thêm một tình huống đúng mức \"" + words.vi() + "\".",
                "Add a case with exactly \"" + words.en() + "\".");
    }

    static Text otherWord(Word word) {
        Text words = Text.of(word);
        return new Text(
                "Thêm một tình huống có kết quả khác đi nếu hiểu là \"" + words.vi() + "\".",
                "Add a case that comes out otherwise if \"" + words.en() + "\" is meant.");
    }

    static Text bothSides(Limit row) {
        return new Text(
                "Thêm một tình huống đạt và một tình huống không đạt của mức \"" + row.id() + "\".",
                "Add a case that meets the limit \"" + row.id() + "\" and one that does not.");
    }

    static Text anyCase(Limit row) {
        return new Text(
                "Thêm một tình huống phải dùng dòng này.", "Add a case that needs this row of \"" + row.id() + "\".");
    }

    static Text onDay(String what, LocalDate day) {
        return new Text(
                "Thêm một tình huống đề nghị ngày " + Dates.vi(day) + " có mong đợi về \"" + what + "\".",
                "Add a case proposed on " + day + " that expects something of \"" + what + "\".");
    }

    static Text expecting(String criterion) {
        return new Text(
                "Thêm một tình huống mà kết quả chỉ do \"" + criterion + "\" quyết định.",
                "Add a case whose outcome hangs on \"" + criterion + "\" alone.");
    }
}
