package org.khen.report.input;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.khen.pack.Award;

/** The awards of the packs by code and by name. Without packs every code passes. */
final class AwardNames {

    private static final Pattern CODE = Pattern.compile("\\p{L}[\\p{L}\\p{N}._-]{0,80}");

    private static final int MOST_SUGGESTIONS = 1_000;

    private final Map<String, Optional<String>> suggestions = new HashMap<>();
    private final Map<String, String> titles = new TreeMap<>();
    private final Map<String, Set<String>> byName = new HashMap<>();

    AwardNames(Collection<Award> awards) {
        for (Award award : awards) {
            // Rows of one award over time: the name that stands last is the one in the drop-down.
            titles.put(award.id(), award.title().vi());
            for (String name :
                    List.of(award.id(), award.title().vi(), award.title().en())) {
                byName.computeIfAbsent(Spelling.key(name), key -> new TreeSet<>())
                        .add(award.id());
            }
        }
    }

    /** Code and name of each award with a dash between, in the order of codes. */
    List<String> choices() {
        return titles.keySet().stream().map(this::choice).toList();
    }

    String choice(String code) {
        String title = titles.get(code);
        return title == null ? code : code + " – " + title;
    }

    /** The codes that the text may mean; empty if it means none. */
    Set<String> meantBy(String text) {
        Set<String> found = byName.get(Spelling.key(text));
        if (found != null) {
            return found;
        }
        int dash = Spelling.key(text).indexOf(" - ");
        String code = dash < 0 ? text : text.substring(0, dash).strip();
        if (titles.isEmpty()) {
            return CODE.matcher(code).matches() ? Set.of(code) : Set.of();
        }
        return titles.containsKey(code) ? Set.of(code) : Set.of();
    }

    /** The nearest code or name. What many cells hold is looked for once. */
    Optional<String> nearest(String text) {
        if (suggestions.size() >= MOST_SUGGESTIONS) {
            return Optional.empty();
        }
        return suggestions.computeIfAbsent(text, this::lookFor);
    }

    private Optional<String> lookFor(String text) {
        Map<String, String> names = new LinkedHashMap<>();
        titles.forEach((code, title) -> {
            names.put(code, code);
            names.put(title, title);
        });
        return Spelling.nearest(text, names.keySet());
    }

    boolean knowsNone() {
        return titles.isEmpty();
    }

    static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }
}
