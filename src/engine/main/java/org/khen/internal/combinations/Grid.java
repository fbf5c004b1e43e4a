package org.khen.internal.combinations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khen.internal.problems.Dates;
import org.khen.pack.Text;
import org.khen.pack.Validity;

/** Days and words by which dossiers are told apart, and boxes of them in words. Immutable and safe to share between threads. */
public final class Grid {

    /** The axis of days; those of words follow. */
    public static final int DAYS = 0;

    private final DayAxis days;
    private final List<WordAxis> axes;

    Grid(DayAxis days, List<WordAxis> axes) {
        this.days = days;
        this.axes = List.copyOf(axes);
    }

    /**
     * A box.
     *
     * @param inForce days that begin and end at cuts
     * @param cells for each axis of words, by its place among them, its cells
     */
    Box box(Validity inForce, IntFunction<BitSet> cells) {
        List<BitSet> all = new ArrayList<>();
        all.add(days.within(inForce));
        for (int axis = 0; axis < axes.size(); axis++) {
            all.add(cells.apply(axis));
        }
        return Box.of(all);
    }

    /** A box in words: {@code nam; nhóm chức vụ "…" hoặc "…"; từ 01/01/2015}. */
    public Text said(Box box) {
        List<Text> parts = new ArrayList<>();
        for (int i = 0; i < axes.size(); i++) {
            BitSet cells = box.on(i + 1);
            if (!cells.equals(axes.get(i).all())) {
                parts.add(axes.get(i).said(cells));
            }
        }
        if (parts.isEmpty()) {
            parts.add(new Text("mọi trường hợp", "everybody"));
        }
        List<Text> spans = days.spans(box.on(DAYS)).stream().map(Dates::span).toList();
        parts.add(new Text(joined(spans, Text::vi, ", "), joined(spans, Text::en, ", ")));
        return new Text(joined(parts, Text::vi, "; "), joined(parts, Text::en, "; "));
    }

    /** A dossier of the box: {@code nam, nhóm chức vụ "…", đề nghị ngày 20/08/2014}. */
    public Text example(Box box) {
        List<Text> parts = new ArrayList<>();
        for (int i = 0; i < axes.size(); i++) {
            BitSet first = new BitSet();
            first.set(box.on(i + 1).nextSetBit(0));
            parts.add(axes.get(i).said(first));
        }
        parts.add(proposed(days.example(box.on(DAYS))));
        return new Text(joined(parts, Text::vi, ", "), joined(parts, Text::en, ", "));
    }

    private static Text proposed(@Nullable LocalDate day) {
        return day == null
                ? new Text("đề nghị ngày bất kỳ", "proposed on any day")
                : new Text("đề nghị ngày " + Dates.vi(day), "proposed on " + Dates.en(day));
    }

    private static String joined(List<Text> parts, Function<Text, String> language, String by) {
        return parts.stream().map(language).collect(Collectors.joining(by));
    }
}
