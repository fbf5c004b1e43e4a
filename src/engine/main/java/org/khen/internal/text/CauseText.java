package org.khen.internal.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khen.Citation;
import org.khen.Comparison;
import org.khen.DossierChange;
import org.khen.Finding;
import org.khen.FindingChange;
import org.khen.LawChange;
import org.khen.TimelinePart;
import org.khen.Verdict;
import org.khen.facts.Contradiction;
import org.khen.pack.CriterionKind;
import org.khen.pack.Language;
import org.khen.pack.Text;

/** What made the difference on a day: the clauses that changed, and the criteria with the values that moved. */
public final class CauseText {

    /** More instruments, clauses of one, or criteria than these drown the first, which decide. */
    private static final int NAMED = 2;

    private final Language language;
    private final Comparisons comparisons;

    private CauseText(Language language) {
        this.language = language;
        this.comparisons = new Comparisons(language);
    }

    /** All of it in a row; empty where nothing changed. */
    public static String of(TimelinePart part, Language language) {
        return String.join(" ", lines(part, language));
    }

    /** What the law changed and then what the dossier's clocks did, each criterion in a sentence of its own. */
    static List<String> lines(TimelinePart part, Language language) {
        CauseText words = new CauseText(language);
        List<String> lines = new ArrayList<>();
        LawChange law = part.byLaw();
        DossierChange dossier = part.byDossier();
        if (law != null) {
            words.law(law, lines);
        }
        if (dossier != null) {
            words.dossier(dossier, lines);
        }
        return lines;
    }

    /** What the law changed, each criterion in a sentence of its own. */
    static List<String> lines(LawChange law, Language language) {
        List<String> lines = new ArrayList<>();
        new CauseText(language).law(law, lines);
        return lines;
    }

    private void law(LawChange law, List<String> lines) {
        lines.add(say("Quy định: ", "Law: ") + law(law) + ".");
        findings(law.findings().stream().filter(CauseText::isNews).toList(), lines);
    }

    private String law(LawChange law) {
        String begins = clauses(law.begins());
        String ends = clauses(law.ends());
        if (begins.isEmpty() && ends.isEmpty()) {
            return say("mức hoặc danh mục quy định thay đổi", "a limit or list changes");
        }
        if (ends.isEmpty()) {
            return say("áp dụng ", "now applies ") + begins;
        }
        return begins.isEmpty()
                ? say("không còn áp dụng ", "applies no longer: ") + ends
                : begins + say(" thay ", " in place of ") + ends;
    }

    /** What comes along with other clauses is told by them, unless it stands in the way. */
    private static boolean isNews(FindingChange change) {
        Finding was = change.before();
        Finding is = change.after();
        return (was != null && is != null) || isInTheWay(was) || isInTheWay(is);
    }

    private static boolean isInTheWay(@Nullable Finding finding) {
        return finding != null && (finding.stops() || finding.verdict() == Verdict.UNKNOWN);
    }

    private void dossier(DossierChange dossier, List<String> lines) {
        String head = say("Hồ sơ: ", "Dossier: ");
        List<String> told = new ArrayList<>();
        dossier.appeared().forEach(said -> told.add(say("mâu thuẫn: ", "contradiction: ") + words(said) + "."));
        dossier.resolved()
                .forEach(
                        said -> told.add(say("không còn mâu thuẫn: ", "no longer contradicted: ") + words(said) + "."));
        findings(dossier.findings(), told);
        if (told.isEmpty()) {
            told.add(say("thông tin cần bổ sung thay đổi.", "other facts are missing."));
        }
        lines.add(head + told.get(0));
        lines.addAll(told.subList(1, told.size()));
    }

    private String words(Contradiction contradiction) {
        return language == Language.VIETNAMESE ? contradiction.vi() : contradiction.en();
    }

    private String clauses(List<Citation> clauses) {
        Map<String, List<Citation>> byInstrument = new LinkedHashMap<>();
        clauses.forEach(clause -> byInstrument
                .computeIfAbsent(clause.number(), none -> new ArrayList<>())
                .add(clause));
        List<Citation> first = byInstrument.values().stream()
                .limit(NAMED)
                .flatMap(some -> some.stream().limit(NAMED))
                .toList();
        return Citations.joined(first, none -> "", language) + (first.size() < clauses.size() ? "…" : "");
    }

    private void findings(List<FindingChange> changes, List<String> lines) {
        changes.stream().limit(NAMED).forEach(change -> lines.add(change(change) + "."));
        if (changes.size() > NAMED) {
            int others = changes.size() - NAMED;
            lines.add(say("Và " + others + " tiêu chí khác.", "And of " + others + " more."));
        }
    }

    private String change(FindingChange change) {
        Finding was = change.before();
        Finding is = change.after();
        String from = label(was);
        String to = label(is);
        boolean alike = from.equals(to);
        return change.title().in(language) + " (" + change.criterion() + "): "
                + (alike ? to + reasons(is) : from + " → " + to)
                + (was == null || is == null ? "" : values(was, is));
    }

    private String label(@Nullable Finding finding) {
        if (finding == null) {
            return say("không xét đến", "not asked");
        }
        boolean requirement = finding.kind() == CriterionKind.REQUIREMENT;
        return switch (finding.verdict()) {
            case MET -> requirement ? say("đạt", "met") : say("thuộc trường hợp này", "present");
            case NOT_MET -> requirement ? say("không đạt", "not met") : say("không thuộc", "not present");
            case UNKNOWN, REFERRED, NOT_APPLICABLE ->
                lower(Text.of(finding.verdict()).in(language));
        };
    }

    private static String lower(String words) {
        return words.startsWith("Hội đồng")
                ? words
                : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    private String reasons(@Nullable Finding finding) {
        if (finding == null || finding.openBecause().isEmpty()) {
            return "";
        }
        return finding.openBecause().stream()
                .map(reason -> Text.of(reason).in(language))
                .collect(Collectors.joining("; ", " (", ")"));
    }

    /** The value that moved, or the limit; of several one that came out otherwise. */
    private String values(Finding was, Finding is) {
        Moved told = null;
        for (Comparison now : is.comparisons()) {
            for (Comparison then : was.comparisons()) {
                Moved moved = new Moved(words(then, was), words(now, is));
                boolean same = now.limit().equals(then.limit()) && Objects.equals(now.reading(), then.reading());
                if (same && !moved.was.equals(moved.is)) {
                    if (now.verdict() != then.verdict()) {
                        return moved.text();
                    }
                    told = told == null ? moved : told;
                }
            }
        }
        return told == null ? "" : told.text();
    }

    private Held words(Comparison comparison, Finding finding) {
        return new Held(comparisons.measured(comparison), comparisons.required(comparison, finding));
    }

    /** A value and what is demanded of it, in words. */
    private record Held(String value, String limit) {}

    /** The same on two days. */
    private record Moved(Held was, Held is) {

        String text() {
            return ", " + turned(was.value, is.value) + " (" + turned(was.limit, is.limit) + ")";
        }

        private static String turned(String was, String is) {
            return was.equals(is) ? is : was + " → " + is;
        }
    }

    private String say(String vi, String en) {
        return language == Language.VIETNAMESE ? vi : en;
    }
}
