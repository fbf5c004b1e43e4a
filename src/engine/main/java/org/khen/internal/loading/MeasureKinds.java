package org.khen.internal.loading;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Word;
import org.khen.internal.csv.Column;
import org.khen.internal.language.Argument;
import org.khen.internal.language.Call;
import org.khen.internal.language.Condition;
import org.khen.internal.language.ParsedRule;
import org.khen.internal.problems.ProblemCode;
import org.khen.pack.Limit;
import org.khen.pack.Table;
import org.khen.pack.Text;
import org.khen.pack.Unit;
import org.khen.pack.Value;
import org.khen.rules.Measures;

/** Holds the values of limits and parameters against what the rules measure: unit against unit, word against its list. */
final class MeasureKinds {

    private final PackSet packs;
    private final RowProblems problems;

    MeasureKinds(PackSet packs, RowProblems problems) {
        this.packs = packs;
        this.problems = problems;
    }

    void check(ParsedRule rule) {
        rule.condition().tests().map(Condition.Test::call).forEach(call -> check(rule, call));
    }

    private void check(ParsedRule rule, Call call) {
        Call before = call.askedOf();
        if (before != null) {
            check(rule, before);
        }
        Method method = call.word().method();
        for (int i = 0; i < call.arguments().size(); i++) {
            Argument argument = call.arguments().get(i);
            Measures taken = method.isVarArgs() ? null : method.getParameters()[i].getAnnotation(Measures.class);
            if (argument instanceof Argument.ParameterCode parameter) {
                check(rule, parameter.code(), taken);
            } else if (argument instanceof Argument.Code limit && taken != null) {
                check(rule, limit.code(), taken);
            } else if (argument instanceof Argument.Code table
                    && method.getName().equals("satisfiesTable")
                    && before != null) {
                checkTable(rule, table.code(), before.word().method().getAnnotation(Measures.class));
            } else if (argument instanceof Argument.Code limit
                    && method.getName().startsWith("satisfies")
                    && before != null) {
                check(rule, limit.code(), before.word().method().getAnnotation(Measures.class));
            }
        }
    }

    private void check(ParsedRule rule, String code, @Nullable Measures kind) {
        if (kind == null) {
            return;
        }
        for (Placed<Limit> row : packs.limit(code)) {
            Value value = row.item().value();
            if (kind.word() != Word.class) {
                if (value != null && !isWordOf(value, kind.word())) {
                    wrongWord(rule, row, kind.word());
                }
            } else if (row.item().measuredIn() != Unit.valueOf(kind.unit())) {
                wrongUnit(rule, row, Unit.valueOf(kind.unit()), LimitsTable.UNIT);
            }
        }
    }

    private void checkTable(ParsedRule rule, String code, @Nullable Measures kind) {
        Placed<Table> table = packs.table(code);
        if (kind == null || table == null) {
            return;
        }
        for (Table.Row row : table.item().rows()) {
            for (Limit limit : row.limits()) {
                if (limit.measuredIn() != Unit.valueOf(kind.unit())) {
                    wrongUnit(rule, new Placed<>(table.pack(), limit), Unit.valueOf(kind.unit()), TableFile.UNIT);
                    return;
                }
            }
        }
    }

    private static boolean isWordOf(Value value, Class<? extends Word> list) {
        return value instanceof Value.OfWord word && list.isInstance(word.word());
    }

    private void wrongUnit(ParsedRule rule, Placed<Limit> row, Unit unit, Column column) {
        Unit written = row.item().measuredIn();
        problems.add(
                ProblemCode.UNIT_MISMATCH,
                row.pack(),
                row.item().at(),
                column,
                new Text(
                        "Quy tắc \"" + rule.name() + "\" tính bằng \"" + unit.vi() + "\", không phải \"" + written.vi()
                                + "\".",
                        "The rule \"" + rule.name() + "\" counts in \"" + unit.en() + "\", not \"" + written.en()
                                + "\"."),
                new Text("Hãy ghi đơn vị tính \"" + unit.vi() + "\".", "Write the unit \"" + unit.en() + "\"."));
    }

    private void wrongWord(ParsedRule rule, Placed<Limit> row, Class<? extends Word> list) {
        List<Word> words = Arrays.asList(list.getEnumConstants());
        problems.add(
                ProblemCode.UNIT_MISMATCH,
                row.pack(),
                row.item().at(),
                LimitsTable.VALUE,
                new Text(
                        "Quy tắc \"" + rule.name() + "\" không so với giá trị này.",
                        "The rule \"" + rule.name() + "\" does not compare with this value."),
                new Text(
                        "Hãy ghi một trong: " + words.stream().map(Word::vi).collect(Collectors.joining("; ")) + ".",
                        "Write one of: " + words.stream().map(Word::en).collect(Collectors.joining("; ")) + "."));
    }
}
