package org.khen.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khen.EligibilityEngine;
import org.khen.RulePacks;
import org.khen.facts.Ratio;
import org.khen.facts.Word;
import org.khen.pack.Limit;
import org.khen.pack.LimitStatus;
import org.khen.pack.RulePack;
import org.khen.pack.Value;

/**
 * Another value for one limit or parameter, for a test, without touching a file. Nothing is compiled again.
 *
 * <p>A value is written as in the table: {@code 4}, {@code 95,5}, {@code 2/3}, or a word of the list that the limit is of, in
 * Vietnamese or English. Of an adjustment it is what is added, with its sign, or by which is multiplied. A row that awaits a
 * local rule counts as set by the locality and confirmed.
 *
 * <p>Every method throws {@link IllegalArgumentException} if no row has the code (it names the one that was likely meant), if no row
 * is in force on the day, or if the value cannot be read. The packs and engines given are not changed.
 */
public final class Overrides {

    private final String limit;
    private final String text;
    private final Predicate<Limit> meant;
    private final List<Limit> known;
    private boolean changed;

    private Overrides(RulePacks packs, String limit, String text, @Nullable LocalDate day) {
        this.limit = limit;
        this.text = text;
        this.meant =
                row -> row.id().equals(limit) && (day == null || row.inForce().holds(day));
        this.known = packs.packs().stream().flatMap(Overrides::limits).toList();
    }

    /** The engine with the value in every row of the limit. */
    public static EligibilityEngine limit(EligibilityEngine engine, String limit, String value) {
        return engine.withTables(limit(engine.packs(), limit, value));
    }

    /** The engine with the value in the rows of the limit that are in force on a day. */
    public static EligibilityEngine limit(EligibilityEngine engine, String limit, String value, LocalDate day) {
        return engine.withTables(limit(engine.packs(), limit, value, day));
    }

    /** The packs with the value in every row of the limit. */
    public static RulePacks limit(RulePacks packs, String limit, String value) {
        return new Overrides(packs, limit, value, null).of(packs, "");
    }

    /** The packs with the value in the rows of the limit that are in force on a day. */
    public static RulePacks limit(RulePacks packs, String limit, String value, LocalDate day) {
        return new Overrides(packs, limit, value, day).of(packs, " in force on " + day);
    }

    private RulePacks of(RulePacks packs, String when) {
        RulePacks overridden = packs.changed(this::changed);
        if (!changed) {
            Collection<String> ids = known.stream().map(Limit::id).collect(Collectors.toCollection(TreeSet::new));
            throw new IllegalArgumentException(
                    ids.contains(limit)
                            ? "no row of the limit (" + limit + ")" + when
                            : Told.noSuch("limit", limit, ids));
        }
        return overridden;
    }

    private static Stream<Limit> limits(RulePack pack) {
        return Stream.concat(
                pack.topics().stream().flatMap(topic -> topic.limits().stream()),
                pack.tables().stream().flatMap(table -> table.rows().stream()).flatMap(row -> row.limits().stream()));
    }

    private RulePack changed(RulePack pack) {
        if (limits(pack).noneMatch(meant)) {
            return pack;
        }
        return pack.with(
                pack.routes(),
                pack.spends(),
                each(pack.topics(), topic -> topic.with(topic.criteria(), each(topic.limits(), this::changed))),
                each(
                        pack.tables(),
                        table -> table.with(each(table.rows(), row -> row.with(each(row.limits(), this::changed))))));
    }

    private static <T> List<T> each(List<T> rows, UnaryOperator<T> change) {
        return rows.stream().map(change).toList();
    }

    private Limit changed(Limit row) {
        if (!meant.test(row)) {
            return row;
        }
        changed = true;
        Value value = read(row);
        Limit other = row.factor() != null && value instanceof Value.OfNumber number
                ? row.demanding(row.direction(), row.value(), number.ratio())
                : row.demanding(row.direction(), value, row.factor());
        return row.status() == LimitStatus.AWAITING_LOCAL ? other.setBy("test") : other;
    }

    private Value read(Limit row) {
        Word like = wordOf(row);
        if (like != null) {
            return Told.word(text, like).<Value>map(Value.OfWord::new).orElseThrow(() -> {
                List<String> words = Told.ladder(like).stream().map(Word::vi).toList();
                return new IllegalArgumentException(Told.noSuch("word of " + limit, text, words));
            });
        }
        Ratio number = Told.number(text)
                .orElseThrow(() -> new IllegalArgumentException("the value (" + text + ") of the limit (" + limit
                        + ") is not a number\nWrite for example 3 or 95,5 or 2/3 or 1000; no mark between thousands."));
        return new Value.OfNumber(number);
    }

    /** A word of the ordered list that the limit is of; {@code null} for a number. A row without a value is as its fellows are. */
    private @Nullable Word wordOf(Limit row) {
        List<Limit> fellows = new ArrayList<>(List.of(row));
        known.stream().filter(other -> other.id().equals(row.id())).forEach(fellows::add);
        for (Limit other : fellows) {
            if (other.value() instanceof Value.OfWord ofWord) {
                return ofWord.word();
            }
        }
        return null;
    }
}
