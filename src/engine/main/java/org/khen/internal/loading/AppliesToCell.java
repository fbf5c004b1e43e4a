package org.khen.internal.loading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Group;
import org.khen.facts.Sex;
import org.khen.internal.csv.Column;
import org.khen.internal.problems.Advice;
import org.khen.internal.problems.ProblemCode;
import org.khen.internal.words.Spelling;
import org.khen.pack.AppliesTo;
import org.khen.pack.AppliesTo.Aspect;
import org.khen.pack.Text;

/** Reads whom a row applies to: {@code giới tính=nữ; nhóm=công nhân}. */
final class AppliesToCell {

    private static final Map<String, Aspect> ASPECTS = Map.of(
            "khen thưởng", Aspect.AWARD,
            "award", Aspect.AWARD,
            "nhóm", Aspect.GROUP,
            "group", Aspect.GROUP,
            "giới tính", Aspect.SEX,
            "sex", Aspect.SEX);
    private static final Words<Group> GROUPS = Words.of(Group.class);
    private static final Words<Sex> SEXES = Words.of(Sex.class);

    private AppliesToCell() {}

    static List<AppliesTo> read(RowReader row, Column column) {
        List<AppliesTo> conditions = new ArrayList<>();
        Set<Aspect> single = new HashSet<>();
        for (String part : RowReader.split(row.row().text(column))) {
            AppliesTo condition = condition(part);
            if (condition == null || (condition.aspect() != Aspect.GROUP && !single.add(condition.aspect()))) {
                refuse(row, column, part);
            } else if (!conditions.contains(condition)) {
                conditions.add(condition);
            }
        }
        return List.copyOf(conditions);
    }

    private static @Nullable AppliesTo condition(String part) {
        int equals = part.indexOf('=');
        if (equals < 0) {
            return null;
        }
        Aspect aspect = ASPECTS.get(Spelling.key(part.substring(0, equals)));
        String value = part.substring(equals + 1).strip();
        if (aspect == null || value.isEmpty()) {
            return null;
        }
        Optional<String> code = switch (aspect) {
            case AWARD -> Optional.of(value);
            case GROUP -> GROUPS.find(value).map(Group::code);
            case SEX -> SEXES.find(value).map(Sex::code);
        };
        return code.map(known -> new AppliesTo(aspect, known)).orElse(null);
    }

    private static void refuse(RowReader row, Column column, String part) {
        row.refuse(
                ProblemCode.APPLIES_TO_INVALID,
                column,
                new Text(
                        "\"" + part + "\" không phải điều kiện áp dụng.",
                        "\"" + part + "\" does not say whom the row applies to."),
                meant(part)
                        .map(Advice::didYouMean)
                        .orElse(
                                new Text(
                                        "Hãy viết khen thưởng=‹mã›, nhóm=‹nhóm lao động›, giới tính=nữ hoặc giới tính=nam; mỗi khen thưởng, giới tính một lần.",
                                        "Write award=‹code›, group=‹group›, sex=female or sex=male; award and sex once each.")));
    }

    /** What was probably meant, where the part before the sign is right and the word behind it misspelt. */
    private static Optional<String> meant(String part) {
        int equals = part.indexOf('=');
        Aspect aspect = equals < 0 ? null : ASPECTS.get(Spelling.key(part.substring(0, equals)));
        if (aspect == null || condition(part) != null) {
            return Optional.empty();
        }
        String value = part.substring(equals + 1).strip();
        return (aspect == Aspect.SEX ? SEXES.meant(value) : GROUPS.meant(value))
                .map(word -> part.substring(0, equals).strip() + "=" + word);
    }
}
