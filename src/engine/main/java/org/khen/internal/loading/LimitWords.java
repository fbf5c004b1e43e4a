package org.khen.internal.loading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.khen.facts.AwardGround;
import org.khen.facts.AwardYear;
import org.khen.facts.ClockStart;
import org.khen.facts.CountedPosts;
import org.khen.facts.CountedTo;
import org.khen.facts.CountedYears;
import org.khen.facts.DisciplineClock;
import org.khen.facts.DisciplineForm;
import org.khen.facts.Level;
import org.khen.facts.Rating;
import org.khen.facts.RunReach;
import org.khen.facts.Scope;
import org.khen.facts.TrainingResult;
import org.khen.facts.Word;
import org.khen.internal.words.Spelling;

/**
 * The words that a limit or parameter may have for a value.
 *
 * <p>A word that only one vocabulary has is written plainly: {@code khiển trách}. One that several have is written with the
 * name of its vocabulary before it: {@code phạm vi: xã}, {@code scope: commune} or {@code Scope.COMMUNE}.
 */
final class LimitWords {

    private static final Map<String, Set<Word>> BY_NAME = new LinkedHashMap<>();
    private static final Map<Word, String> FULL_NAMES = new LinkedHashMap<>();

    static {
        add("xếp loại", "rating", Rating.values());
        add("kỷ luật", "discipline", DisciplineForm.values());
        add("kết quả", "result", TrainingResult.values());
        add("cấp", "level", Level.values());
        add("phạm vi", "scope", Scope.values());
        add("loại hình", "ground", AwardGround.values());
        add("tính đến", "counted to", CountedTo.values());
        add("tính cho", "counted for", CountedYears.values());
        add("tính chức vụ", "counted posts", CountedPosts.values());
        add("năm tính", "year counted", AwardYear.values());
        add("chuỗi năm", "run", RunReach.values());
        add("mốc tính", "clock", ClockStart.values());
        add("mốc kỷ luật", "discipline clock", DisciplineClock.values());
    }

    private LimitWords() {}

    private static void add(String vi, String en, Word[] words) {
        for (Word word : words) {
            FULL_NAMES.put(word, vi + ": " + word.vi());
            for (String name : List.of(word.vi(), word.en(), word.code())) {
                add(name, word);
                add(vi + ": " + name, word);
                add(en + ": " + name, word);
            }
            add(word.getClass().getSimpleName() + "." + word.name(), word);
        }
    }

    private static void add(String name, Word word) {
        BY_NAME.computeIfAbsent(key(name), key -> new LinkedHashSet<>()).add(word);
    }

    /** All words of that name: one if it is clear. */
    static List<Word> find(String name) {
        return new ArrayList<>(BY_NAME.getOrDefault(key(name), Set.of()));
    }

    /** The name that is clear. */
    static String fullName(Word word) {
        return FULL_NAMES.getOrDefault(word, word.vi());
    }

    static Set<String> names() {
        Set<String> names = new TreeSet<>();
        FULL_NAMES.keySet().forEach(word -> names.add(word.vi()));
        return names;
    }

    private static String key(String name) {
        return Spelling.key(name).replaceAll("\\s*:\\s*", ": ");
    }
}
