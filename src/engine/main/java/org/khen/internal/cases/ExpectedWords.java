package org.khen.internal.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khen.Outcome;
import org.khen.Verdict;
import org.khen.facts.Word;
import org.khen.internal.problems.Advice;
import org.khen.internal.problems.ProblemCode;
import org.khen.pack.Case;
import org.khen.pack.CellRef;
import org.khen.pack.Criterion;
import org.khen.pack.CriterionKind;
import org.khen.pack.PackProblem;
import org.khen.pack.Text;

/** Reads and writes the words by which a case says what it expects. */
public final class ExpectedWords {

    private static final Text PRESENT = new Text("thuộc", "present");
    private static final Text ABSENT = new Text("không thuộc", "not present");

    private static final Pattern HEADING = Pattern.compile("(?iu)(?:mong đợi|expect)\\s*:\\s*(\\S+)");

    private ExpectedWords() {}

    /** Whether somebody "falls under" a criterion of this kind rather than meeting it. */
    public static boolean isOfPresence(CriterionKind kind) {
        return kind == CriterionKind.BAR || kind == CriterionKind.SUSPENDS || kind == CriterionKind.PRIORITY;
    }

    /** The outcome so called; {@code null} if none is. */
    public static @Nullable Outcome outcome(String text) {
        return called(Outcome.values(), text);
    }

    /** The verdict so called on a criterion of this kind; {@code null} if none is. */
    public static @Nullable Verdict verdict(String text, CriterionKind kind) {
        if (isOfPresence(kind) && isCalled(PRESENT, text)) {
            return Verdict.MET;
        }
        if (isOfPresence(kind) && isCalled(ABSENT, text)) {
            return Verdict.NOT_MET;
        }
        return called(Verdict.values(), text);
    }

    /** The verdict as cases of a criterion of this kind write it. */
    public static Text wording(Verdict verdict, CriterionKind kind) {
        if (isOfPresence(kind) && verdict == Verdict.MET) {
            return PRESENT;
        }
        if (isOfPresence(kind) && verdict == Verdict.NOT_MET) {
            return ABSENT;
        }
        return wording(verdict);
    }

    /** The word in small letters, as it stands within a sentence; "Hội đồng" keeps its capital. */
    public static Text wording(Word word) {
        return new Text(word == Verdict.REFERRED ? word.vi() : CellText.normal(word.vi()), CellText.normal(word.en()));
    }

    /** The criterion of a heading that expects a verdict; {@code null} if the heading is of another kind. */
    public static @Nullable String criterion(String heading) {
        Matcher expected = HEADING.matcher(heading);
        return expected.matches() ? expected.group(1) : null;
    }

    /**
     * What is wrong with the expectations of a case: words, and codes of criteria, which are told at the heading.
     *
     * @param pack the code of the pack the case stands in
     * @param situation the case
     * @param outcome the cell of the expected outcome
     * @param ifUnamended the cell of that expected if new law not seen left everything as it was
     * @param columns what its codes mean
     */
    public static List<PackProblem> problems(
            String pack, Case situation, CellRef outcome, CellRef ifUnamended, CaseColumns columns) {
        List<PackProblem> problems = new ArrayList<>();
        String expected = situation.expectedOutcome();
        if (expected != null && outcome(expected) == null) {
            problems.add(notAWord(pack, outcome, new Text("kết quả", "outcome"), expected, words(Outcome.values())));
        }
        String before = situation.expectedIfUnamended();
        if (before != null && outcome(before) == null) {
            problems.add(notAWord(
                    pack, ifUnamended, new Text("nếu không sửa đổi", "if unamended"), before, words(Outcome.values())));
        }
        Map<String, String> headings = headings(situation);
        new TreeMap<>(headings).forEach((id, heading) -> {
            if (columns.criterion(id) == null) {
                problems.add(
                        columns.unknownCriterion(pack, situation.headings().getOrDefault(heading, situation.at()), id));
            }
        });
        situation.expectedVerdicts().forEach((id, text) -> {
            Criterion criterion = columns.criterion(id);
            if (criterion != null && verdict(text, criterion.kind()) == null) {
                List<String> words = words(Verdict.values());
                if (isOfPresence(criterion.kind())) {
                    words.add(PRESENT.vi());
                    words.add(ABSENT.vi());
                }
                CellRef cell = situation.cell(headings.getOrDefault(id, ""));
                problems.add(notAWord(pack, cell, new Text(id, id), text, words));
            }
        });
        return problems;
    }

    /** The headings that expect a verdict, by the code of the criterion. */
    private static Map<String, String> headings(Case situation) {
        Map<String, String> headings = new HashMap<>();
        situation.expectedVerdicts().keySet().forEach(id -> headings.put(id, ""));
        situation.headings().keySet().forEach(heading -> {
            String id = criterion(heading);
            if (id != null) {
                headings.put(id, heading);
            }
        });
        return headings;
    }

    private static PackProblem notAWord(String pack, CellRef cell, Text column, String text, List<String> words) {
        String all = String.join(" | ", words);
        return ProblemCode.CASE_EXPECTED_WORD.at(
                pack,
                cell,
                new Text(
                        "\"" + text + "\" không phải nội dung của cột \"Mong đợi: " + column.vi() + "\".",
                        "\"" + text + "\" is not a word of the column \"expect: " + column.en() + "\"."),
                Advice.nearest(text, words, new Text("Hãy viết: " + all + ".", "Write: " + all + ".")));
    }

    private static List<String> words(Word[] words) {
        List<String> wordings = new ArrayList<>();
        for (Word word : words) {
            wordings.add(wording(word).vi());
        }
        return wordings;
    }

    private static <W extends Word> @Nullable W called(W[] words, String text) {
        for (W word : words) {
            if (CellText.isCalled(word, text)) {
                return word;
            }
        }
        return null;
    }

    private static boolean isCalled(Text words, String text) {
        return CellText.normal(text).equals(words.vi()) || CellText.normal(text).equals(words.en());
    }
}
