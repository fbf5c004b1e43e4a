package org.khen.internal.loading;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.khen.internal.csv.Column;
import org.khen.internal.problems.ProblemCode;
import org.khen.internal.words.Spelling;
import org.khen.pack.AwardScope;
import org.khen.pack.Text;

/** A cell that names an award by its code, or all awards of a kind: {@code *}, {@code * hình thức khen thưởng}. */
final class AwardCell {

    private AwardCell() {}

    /** The code, or the mark of the scope. */
    static String read(RowReader row, Column column) {
        String text = row.row().text(column);
        if (!AwardScope.isMark(text)) {
            return row.id(column);
        }
        String kind = Spelling.key(text.substring(1));
        Optional<AwardScope> scope = Arrays.stream(AwardScope.values())
                .filter(one -> Spelling.key(one.vi()).equals(kind)
                        || Spelling.key(one.en()).equals(kind)
                        || one.code().equals(kind))
                .findFirst();
        if (scope.isEmpty()) {
            row.refuse(
                    ProblemCode.WORD_UNKNOWN,
                    column,
                    new Text(
                            "\"" + text + "\" không phải nhóm khen thưởng nào.",
                            "\"" + text + "\" is no kind of awards."),
                    new Text(
                            "Hãy ghi một mã khen thưởng, hoặc: " + scopes(true) + ".",
                            "Write the code of an award, or: " + scopes(false) + "."));
        }
        return scope.orElse(AwardScope.EVERY).mark();
    }

    private static String scopes(boolean vietnamese) {
        return Arrays.stream(AwardScope.values())
                .map(scope -> ("* " + (vietnamese ? scope.vi() : scope.en())).strip())
                .collect(Collectors.joining("; "));
    }
}
