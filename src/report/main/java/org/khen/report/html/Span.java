package org.khen.report.html;

import java.util.ArrayList;
import java.util.List;
import org.khen.report.round.Say;
import org.khen.report.round.SuddenCase;

/**
 * How many sudden cases took so many days. The spans are for reading; no rule stands behind them.
 *
 * @param label how many days
 * @param count how many cases, from 0
 * @param width its part of all, from 0 to 100
 */
public record Span(String label, int count, double width) {

    private static final int[] UP_TO = {15, 30, 60, 90};

    static List<Span> of(List<SuddenCase> cases, Say say) {
        List<Span> spans = new ArrayList<>();
        long after = Long.MIN_VALUE;
        for (int days : UP_TO) {
            String label = after == Long.MIN_VALUE
                    ? say.of("Không quá " + days + " ngày", "At most " + days + " days")
                    : (after + 1) + "–" + days + say.of(" ngày", " days");
            spans.add(span(label, cases, after, days));
            after = days;
        }
        spans.add(
                span(say.of("Trên " + after + " ngày", "More than " + after + " days"), cases, after, Long.MAX_VALUE));
        return List.copyOf(spans);
    }

    private static Span span(String label, List<SuddenCase> cases, long after, long upTo) {
        int count = (int) cases.stream()
                .filter(one -> one.days() > after && one.days() <= upTo)
                .count();
        return new Span(label, count, cases.isEmpty() ? 0 : Math.round(1000.0 * count / cases.size()) / 10.0);
    }
}
