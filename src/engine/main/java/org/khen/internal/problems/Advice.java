package org.khen.internal.problems;

import java.util.Collection;
import java.util.stream.Collectors;
import org.khen.internal.words.Nearest;
import org.khen.pack.Text;

/** Advice that many tables give alike. */
public final class Advice {

    private static final int NAMES_LISTED = 8;

    private Advice() {}

    /** Proposes a word. */
    public static Text didYouMean(String word) {
        return new Text("Ý bạn là \"" + word + "\"?", "Did you mean \"" + word + "\"?");
    }

    /** Proposes the nearest word; if none is near, says something else. */
    public static Text nearest(String written, Collection<String> words, Text otherwise) {
        return Nearest.to(written, words).map(Advice::didYouMean).orElse(otherwise);
    }

    /** Proposes the nearest word; if none is near, lists those there are. */
    public static Text nearestOrList(String written, Collection<String> words) {
        String some = words.stream().sorted().limit(NAMES_LISTED).collect(Collectors.joining("; "))
                + (words.size() > NAMES_LISTED ? "; …" : "");
        Text list = words.isEmpty()
                ? new Text("Các bộ quy định chưa có mục nào như vậy.", "The packs have none so far.")
                : new Text("Hãy dùng một trong số: " + some + ".", "Use one of: " + some + ".");
        return nearest(written, words, list);
    }
}
