package org.khen.internal.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.khen.Citation;
import org.khen.Decision;
import org.khen.Finding;
import org.khen.Outcome;
import org.khen.Timeline;
import org.khen.TimelineInterval;
import org.khen.TimelinePart;
import org.khen.facts.Period;
import org.khen.pack.Language;
import org.khen.pack.Text;

/** The time line of a dossier as a table: days, outcome, and why it changed. */
public final class TimelinePage {

    private static final DateTimeFormatter IN_TABLES = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private static final int WIDTH = 100;
    private static final int NAMED = 3;

    private final Timeline timeline;
    private final Language language;
    private final boolean full;
    private final int[] widths;
    private final StringBuilder text = new StringBuilder();

    private TimelinePage(Timeline timeline, Language language, boolean full) {
        this.timeline = timeline;
        this.language = language;
        this.full = full;
        int outcomes = 0;
        for (Outcome outcome : Outcome.values()) {
            outcomes = Math.max(outcomes, Text.of(outcome).in(language).length());
        }
        widths = new int[] {full ? 12 : 10, 12, outcomes};
    }

    /**
     * The page, ending with a line break.
     *
     * @param full whether days are told on which only the reasons change
     */
    public static String of(Timeline timeline, Language language, boolean full) {
        return new TimelinePage(timeline, language, full).write();
    }

    private String write() {
        Text title = timeline.title();
        line(say("Hồ sơ ", "Dossier ") + timeline.id() + " – "
                + (title == null ? timeline.award() : title.in(language)));
        line(say("Kết quả nếu đề nghị vào ngày khác, từ ngày ", "The outcome if proposed on another day, from ")
                + Dates.text(timeline.from(), language)
                + say(" đến hết ngày ", " to ")
                + Dates.text(timeline.to(), language)
                + ":");
        assumption();
        line("");
        row(
                say("Từ ngày", "From"),
                say("Đến hết ngày", "To"),
                say("Kết quả", "Outcome"),
                List.of(say("Vì sao", "Why")));
        for (TimelineInterval interval : timeline.intervals()) {
            interval(interval);
        }
        line("");
        notes();
        Foot.lines(timeline.packs(), language).forEach(this::line);
        return text.toString();
    }

    /** What is assumed of texts that nobody has seen. */
    private void assumption() {
        List<Citation> assumed = timeline.intervals().stream()
                .flatMap(interval -> interval.parts().stream())
                .flatMap(part -> part.decision().assumedUnamended().stream())
                .distinct()
                .toList();
        if (!assumed.isEmpty()) {
            line(new NewLawText(language).assumption(assumed).strip());
        }
    }

    private void interval(TimelineInterval interval) {
        List<TimelinePart> parts = interval.parts();
        List<String> why = why(parts.get(0));
        if (!full && parts.size() > 1) {
            why.add(say(
                    "Lý do còn thay đổi " + times(parts.size() - 1) + " trong thời gian này.",
                    "The reasons change " + times(parts.size() - 1) + " more within these days."));
        }
        TimelinePart first = parts.get(0);
        row(
                date(interval.from()),
                date(full ? first.to() : interval.to()),
                Text.of(interval.outcome()).in(language),
                why);
        if (full) {
            parts.stream()
                    .skip(1)
                    .forEach(part ->
                            row("  " + date(part.from()), date(part.to()), say("(như trên)", "(the same)"), why(part)));
        }
    }

    private String times(int number) {
        if (language == Language.VIETNAMESE) {
            return (number < 10 ? "0" : "") + number + " lần";
        }
        return number == 1 ? "once" : number + " times";
    }

    /** What changed, and then what it comes to. */
    private List<String> why(TimelinePart part) {
        List<String> why = new ArrayList<>(CauseText.lines(part, language));
        String state = state(part.decision());
        if (!state.isEmpty()) {
            why.add(state);
        }
        return why;
    }

    private String state(Decision decision) {
        String words = switch (decision.outcome()) {
            case ELIGIBLE -> {
                String route = decision.route();
                yield route == null || route.equals("*") ? "" : say("Trường hợp xét: ", "Route: ") + route;
            }
            case NOT_ELIGIBLE ->
                listed(
                        say("Vướng: ", "Stopped by: "),
                        decision.stoppedBy().stream().map(this::named).toList());
            case UNDETERMINED ->
                listed(
                        "",
                        decision.openBecause().stream()
                                .map(reason -> Text.of(reason).in(language))
                                .toList());
            case NO_RULE_IN_FORCE -> "";
        };
        return words.isEmpty() ? "" : words + ".";
    }

    private String named(Finding finding) {
        return finding.title().in(language);
    }

    private static String listed(String head, List<String> words) {
        return words.isEmpty()
                ? ""
                : words.stream()
                        .distinct()
                        .limit(NAMED)
                        .collect(Collectors.joining("; ", head, words.size() > NAMED ? "; …" : ""));
    }

    private void notes() {
        LocalDate proposed = timeline.proposedOn();
        TimelineInterval own = proposed == null ? null : timeline.on(proposed);
        if (proposed != null && own != null) {
            line(say("Ngày đề nghị ghi trong hồ sơ: ", "Day of proposal in the dossier: ")
                    + Dates.text(proposed, language) + " ("
                    + Text.of(own.outcome()).in(language) + ").");
        }
        line(say(
                "Thông tin trong hồ sơ giữ nguyên, chỉ ngày đề nghị thay đổi.",
                "The facts of the dossier stay as they are; only the day of the proposal moves."));
        Period merit = timeline.meritPeriod();
        if (merit != null && timeline.from().isBefore(merit.from())) {
            wrapped(say(
                    "Chú ý: thời gian lập thành tích bắt đầu từ ngày " + Dates.text(merit.from(), language)
                            + "; đề nghị trước ngày đó là mâu thuẫn, kết quả của những ngày ấy chỉ để đối chiếu quy định.",
                    "Note: the merit period begins on " + Dates.text(merit.from(), language)
                            + "; to be proposed before is a contradiction, and the outcome only compares the rules."));
        }
    }

    private void row(String from, String to, String outcome, List<String> why) {
        String[] cells = {from, to, outcome};
        StringBuilder head = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            head.append(cells[i]).append(" ".repeat(widths[i] - cells[i].length() + 2));
        }
        List<String> lines = new ArrayList<>();
        why.forEach(words -> lines.addAll(Wrapping.lines(words, WIDTH - head.length())));
        line(head + (lines.isEmpty() ? "" : lines.get(0)));
        lines.stream().skip(1).forEach(words -> line(" ".repeat(head.length()) + words));
    }

    private void wrapped(String words) {
        Wrapping.lines(words, WIDTH).forEach(this::line);
    }

    private String date(LocalDate day) {
        return language == Language.VIETNAMESE ? IN_TABLES.format(day) : day.toString();
    }

    private void line(String words) {
        text.append(words.stripTrailing()).append('\n');
    }

    private String say(String vi, String en) {
        return language == Language.VIETNAMESE ? vi : en;
    }
}
