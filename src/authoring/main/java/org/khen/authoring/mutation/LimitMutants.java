package org.khen.authoring.mutation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Ratio;
import org.khen.internal.text.LimitText;
import org.khen.internal.text.Numbers;
import org.khen.pack.Direction;
import org.khen.pack.Language;
import org.khen.pack.Limit;
import org.khen.pack.LimitRole;
import org.khen.pack.Table;
import org.khen.pack.Text;
import org.khen.pack.Topic;
import org.khen.pack.Unit;
import org.khen.pack.Value;

/** Limits, parameters and adjustments with another value, turned round, rounded, or gone; in topics and in tables. */
final class LimitMutants {

    private final PackUnderTrial trial;
    private final RowCodes codes = new RowCodes();
    private final List<Attempt> attempts = new ArrayList<>();

    private LimitMutants(PackUnderTrial trial) {
        this.trial = trial;
    }

    static List<Attempt> of(PackUnderTrial trial) {
        LimitMutants mutants = new LimitMutants(trial);
        for (Topic topic : trial.pack().topics()) {
            topic.limits().forEach(limit -> mutants.add(limit, mutants.usersOf(limit), null));
        }
        for (Table table : trial.pack().tables()) {
            Set<String> users = trial.usersOf(table.id());
            for (Table.Row row : table.rows()) {
                row.limits().forEach(limit -> mutants.add(limit, users, row));
                mutants.addRowGone(table, row, users);
            }
        }
        return mutants.attempts;
    }

    private Set<String> usersOf(Limit limit) {
        Set<String> users = new HashSet<>(trial.usersOf(limit.adjusts() == null ? limit.id() : limit.adjusts()));
        // An adjustment of a limit of a table names the column of the table.
        trial.pack().tables().stream()
                .filter(table -> limit.adjusts() != null && limit.adjusts().startsWith(table.id() + "."))
                .forEach(table -> users.addAll(trial.usersOf(table.id())));
        return users;
    }

    private void add(Limit row, Set<String> users, Table.@Nullable Row home) {
        if (trial.isUnseen(row.source()) || users.isEmpty()) {
            return;
        }
        // What the locality has yet to set holds nothing that could be missing.
        if (home == null && (row.value() != null || row.factor() != null)) {
            add(row, users, null, MutationKind.ROW, "-", null, gone(row), Advices.anyCase(row));
        }
        if (row.value() != null) {
            for (LimitSteps.Step step : LimitSteps.of(row)) {
                add(
                        row,
                        users,
                        home,
                        MutationKind.VALUE,
                        step.code(),
                        step.limit(),
                        becomes(row, step.limit()),
                        step.advice());
            }
        }
        Direction direction = row.direction();
        if (row.role() == LimitRole.LIMIT && direction != null && row.value() != null) {
            Limit turned = row.demanding(LimitSteps.turned(direction), row.value(), row.factor());
            add(row, users, home, MutationKind.DIRECTION, "<>", turned, becomes(row, turned), Advices.bothSides(row));
        }
        if (row.measuredIn() == Unit.PERCENT
                && row.role() == LimitRole.LIMIT
                && row.value() instanceof Value.OfNumber number) {
            rounded(row, number.ratio(), users, home);
        }
        Ratio factor = row.factor();
        if (factor != null && factor.signum() > 0) {
            roundedAdjusted(row, factor, users);
        }
    }

    /** Two thirds of ten is no whole number: rounded the easier way it is met by the whole number next to it. */
    private void roundedAdjusted(Limit row, Ratio factor, Set<String> users) {
        for (Limit limit : adjustedBy(row)) {
            if (!(limit.value() instanceof Value.OfNumber number)
                    || number.ratio().signum() <= 0) {
                continue;
            }
            Ratio exact = number.ratio().times(factor);
            boolean down = limit.direction() == Direction.AT_LEAST || limit.direction() == Direction.LESS_THAN;
            BigInteger[] parts = exact.numerator().divideAndRemainder(exact.denominator());
            if (parts[1].signum() == 0 || limit.direction() == Direction.EXACTLY) {
                continue;
            }
            Ratio whole = Ratio.of(new BigDecimal(down ? parts[0] : parts[0].add(BigInteger.ONE)));
            Ratio rounding = whole.times(
                    new Ratio(number.ratio().denominator(), number.ratio().numerator()));
            Limit changed = row.demanding(row.direction(), row.value(), rounding);
            Text what = new Text(
                    "mức \"" + limit.id() + "\" sau điều chỉnh được làm tròn thành "
                            + Numbers.amount(whole, limit.measuredIn(), Language.VIETNAMESE) + " ("
                            + LimitText.of(row).vi() + ")",
                    "the limit \"" + limit.id() + "\", adjusted, is rounded to "
                            + Numbers.amount(whole, limit.measuredIn(), Language.ENGLISH) + " ("
                            + LimitText.of(row).en() + ")");
            add(row, users, null, MutationKind.ROUNDING, "~", changed, what, Advices.between(limit, exact, whole));
        }
    }

    /** The rows of the limit that an adjustment changes, one of each value. */
    private List<Limit> adjustedBy(Limit row) {
        Set<Value> values = new HashSet<>();
        return trial.packs().stream()
                .flatMap(pack -> Stream.concat(
                        pack.topics().stream().flatMap(topic -> topic.limits().stream()),
                        pack.tables().stream()
                                .flatMap(table -> table.rows().stream())
                                .flatMap(each -> each.limits().stream())))
                .filter(limit ->
                        limit.id().equals(row.adjusts()) && limit.inForce().overlaps(row.inForce()))
                .filter(limit -> limit.value() != null && values.add(limit.value()))
                .toList();
    }

    /** A share that is rounded to whole per cents meets a limit half a per cent early. */
    private void rounded(Limit row, Ratio value, Set<String> users, Table.@Nullable Row home) {
        Ratio half = Ratio.of(1, 2);
        boolean early = row.direction() == Direction.AT_LEAST || row.direction() == Direction.LESS_THAN;
        Ratio shifted = early ? value.minus(half) : value.plus(half);
        Limit changed = row.demanding(row.direction(), new Value.OfNumber(shifted), null);
        Text what = new Text(
                "tỷ lệ được làm tròn thành số nguyên trước khi so sánh ("
                        + LimitText.of(row).vi() + ")",
                "the share is rounded to a whole number before it is compared ("
                        + LimitText.of(row).en() + ")");
        add(row, users, home, MutationKind.ROUNDING, "~", changed, what, Advices.between(row, value, shifted));
    }

    private void add(
            Limit row,
            Set<String> users,
            Table.@Nullable Row home,
            MutationKind kind,
            String change,
            @Nullable Limit changed,
            Text what,
            Text advice) {
        Mutant mutant = new Mutant(
                codes.of(RowCodes.of(row), change), kind, trial.pack().id(), row.at(), what, advice);
        attempts.add(new Attempt(
                mutant,
                PackUnderTrial.asking(users),
                unchanged -> unchanged.withTables(
                        home == null
                                ? trial.edit().limits(limit -> limit.equals(row) ? changed : limit)
                                : trial.edit()
                                        .tableRows(each -> each.equals(home) ? rowWith(home, row, changed) : each))));
    }

    private static Table.Row rowWith(Table.Row home, Limit row, @Nullable Limit changed) {
        return home.with(home.limits().stream()
                .map(limit -> limit.equals(row) && changed != null ? changed : limit)
                .toList());
    }

    private void addRowGone(Table table, Table.Row row, Set<String> users) {
        if (trial.isUnseen(row.source()) || users.isEmpty()) {
            return;
        }
        Mutant mutant = new Mutant(
                codes.of(table.id() + ":" + row.at().line(), "-"),
                MutationKind.ROW,
                trial.pack().id(),
                row.at(),
                new Text("bảng " + table.id() + " thiếu dòng này", "the table " + table.id() + " lacks this row"),
                new Text("Thêm một tình huống mà dòng này quyết định.", "Add a case that this row decides."));
        attempts.add(new Attempt(
                mutant,
                PackUnderTrial.asking(users),
                unchanged -> unchanged.withTables(trial.edit().tableRows(each -> each.equals(row) ? null : each))));
    }

    private static Text gone(Limit row) {
        return new Text(
                "thiếu dòng \"" + row.id() + "\" (" + LimitText.of(row).vi() + ")",
                "the row \"" + row.id() + "\" is missing (" + LimitText.of(row).en() + ")");
    }

    private static Text becomes(Limit row, Limit changed) {
        return new Text(
                "\"" + row.id() + "\" " + LimitText.of(row).vi() + " thành "
                        + LimitText.of(changed).vi(),
                "\"" + row.id() + "\" " + LimitText.of(row).en() + " becomes "
                        + LimitText.of(changed).en());
    }
}
