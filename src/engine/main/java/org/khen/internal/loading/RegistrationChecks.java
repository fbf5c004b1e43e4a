package org.khen.internal.loading;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.khen.internal.language.Call;
import org.khen.internal.language.Condition;
import org.khen.internal.language.ParsedRule;
import org.khen.internal.problems.ProblemCode;
import org.khen.pack.Criterion;
import org.khen.pack.CriterionKind;
import org.khen.pack.RouteRow;
import org.khen.pack.Subject;
import org.khen.pack.Text;
import org.khen.rules.RegistrationWords;

/**
 * Keeps registrations apart from nominations: what is asked of a unit is procedure, is asked whatever the award, and is asked
 * in words of its own.
 */
final class RegistrationChecks {

    private static final Set<String> WORDS = Arrays.stream(RegistrationWords.class.getMethods())
            .map(Method::getName)
            .collect(Collectors.toUnmodifiableSet());

    private final PackSet packs;
    private final RowProblems problems;

    RegistrationChecks(PackSet packs, RowProblems problems) {
        this.packs = packs;
        this.problems = problems;
    }

    void check() {
        packs.allCriteria().stream()
                .filter(row -> row.item().subjects().contains(Subject.UNIT))
                .filter(row -> row.item().kind() != CriterionKind.PROCEDURE)
                .forEach(this::refuses);
        packs.allRoutes().stream()
                .filter(row -> row.item().subject() == Subject.UNIT)
                .filter(row -> !row.item().award().equals("*"))
                .forEach(this::ofAnAward);
        packs.allRules().forEach(this::words);
    }

    private void refuses(Placed<Criterion> row) {
        problems.add(
                ProblemCode.REGISTRATION_KIND,
                row.pack(),
                row.item().at(),
                CriteriaTable.KIND,
                new Text(
                        "\"" + row.item().id()
                                + "\" áp dụng cho cơ quan, đơn vị nên chỉ có thể là \"trình tự, thủ tục\".",
                        "\"" + row.item().id() + "\" is for agencies and units, so it can only be \"procedure\"."),
                new Text(
                        "Hãy đổi loại, hoặc sửa cột \"Áp dụng cho\".",
                        "Change the kind, or mend the column \"applies_to\"."));
    }

    private void ofAnAward(Placed<RouteRow> row) {
        problems.add(
                ProblemCode.ROUTE_SUBJECT,
                row.pack(),
                row.item().at(),
                RoutesTable.AWARD,
                new Text(
                        "Việc đăng ký của cơ quan, đơn vị không thuộc khen thưởng nào.",
                        "The registration of an agency or unit belongs to no award."),
                new Text("Hãy ghi * ở cột này.", "Write * in this column."));
    }

    private void words(Placed<ParsedRule> row) {
        Criterion criterion = packs.criterion(row.item().name());
        if (criterion == null) {
            return;
        }
        boolean unit = criterion.subjects().contains(Subject.UNIT);
        boolean onlyUnit = unit && criterion.subjects().size() == 1;
        Set<Boolean> ofRegistrations = row.item()
                .condition()
                .tests()
                .map(Condition.Test::call)
                .map(RegistrationChecks::first)
                .map(call -> WORDS.contains(call.word().name()))
                .collect(Collectors.toSet());
        if (ofRegistrations.contains(true) ? !onlyUnit || ofRegistrations.contains(false) : unit) {
            problems.add(
                    ProblemCode.REGISTRATION_WORDS,
                    row.pack(),
                    row.item().at(),
                    new Text(
                            "Quy tắc \"" + criterion.id()
                                    + "\" lẫn lộn đăng ký của cơ quan, đơn vị với đề nghị khen thưởng.",
                            "The rule \"" + criterion.id() + "\" mixes the registration of a unit with a nomination."),
                    new Text(
                            "Tiêu chí áp dụng cho riêng cơ quan, đơn vị chỉ dùng: " + list()
                                    + "; tiêu chí khác không dùng.",
                            "A criterion for agencies and units alone uses only: " + list() + "; others never do."));
        }
    }

    private static Call first(Call call) {
        Call before = call.askedOf();
        return before == null ? call : first(before);
    }

    private static String list() {
        return WORDS.stream().sorted().collect(Collectors.joining(", "));
    }
}
