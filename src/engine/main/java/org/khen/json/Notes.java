package org.khen.json;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The notes of {@code dossier-properties.txt} and {@code decision-properties.txt}, by name of record and component. */
final class Notes {

    private static final Pattern COLUMN = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern ITEM = Pattern.compile("\\s*,\\s*");
    private static final Map<String, Note> BY_NAME = load();

    private Notes() {}

    static Note of(String name) {
        return Objects.requireNonNull(BY_NAME.get(name), () -> "no note on " + name);
    }

    static Iterable<String> names() {
        return BY_NAME.keySet();
    }

    private static Map<String, Note> load() {
        Map<String, Note> notes = new TreeMap<>();
        load("dossier-properties.txt", notes);
        load("decision-properties.txt", notes);
        return notes;
    }

    private static void load(String file, Map<String, Note> notes) {
        try (InputStream in = Objects.requireNonNull(Notes.class.getResourceAsStream(file));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        List<String> columns = Arrays.asList(COLUMN.split(line.strip(), -1));
                        notes.put(columns.get(0), note(columns));
                    });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Note note(List<String> columns) {
        List<String> alsoWritten = items(columns, 3);
        int least = Integer.MIN_VALUE;
        int greatest = Integer.MAX_VALUE;
        @Nullable String wordLeftOut = null;
        List<String> further = items(columns, 4);
        for (String item : further) {
            int dots = item.indexOf("..");
            if (dots > 0) {
                least = Integer.parseInt(item.substring(0, dots));
                greatest = Integer.parseInt(item.substring(dots + 2));
            } else if (item.startsWith("not:")) {
                wordLeftOut = item.substring("not:".length());
            }
        }
        return new Note(
                columns.get(1),
                columns.get(2),
                alsoWritten,
                further.contains("personal"),
                further.contains("code"),
                further.contains("added"),
                least,
                greatest,
                wordLeftOut);
    }

    private static List<String> items(List<String> columns, int position) {
        if (columns.size() <= position || columns.get(position).isEmpty()) {
            return List.of();
        }
        return List.of(ITEM.split(columns.get(position), -1));
    }
}
