package org.khen.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Word;

/** A word of a closed list. It is written as its code; its Vietnamese wording is read as well. */
final class WordShape implements Shape {

    private final String name;
    private final List<Word> words;
    private final boolean whole;

    /** @param leftOut the code of a word that may not stand here; {@code null} if all may */
    WordShape(Class<?> type, @Nullable String leftOut) {
        name = type.getSimpleName();
        words = Arrays.stream(type.getEnumConstants())
                .map(Word.class::cast)
                .filter(word -> !word.code().equals(leftOut))
                .toList();
        whole = leftOut == null;
    }

    @Override
    public @Nullable Object read(Located at, Place place, Problems problems) {
        if (!(at instanceof Located.Text written)) {
            return Expected.tell(Expected.TEXT, at, place, problems);
        }
        return Words.read(at, written.value(), words, null, place, problems);
    }

    @Override
    public void write(JsonGenerator out, Object value) throws IOException {
        out.writeString(((Word) value).code());
    }

    @Override
    public ObjectNode schema(SchemaParts parts) {
        return whole ? parts.reference(name, () -> list(parts)) : list(parts);
    }

    private ObjectNode list(SchemaParts parts) {
        ObjectNode list = parts.object();
        list.put(
                "description",
                words.stream().map(word -> word.code() + ": " + word.vi()).collect(Collectors.joining("; ")));
        ArrayNode codes = list.putArray("enum");
        words.forEach(word -> codes.add(word.code()));
        return list;
    }
}
