package org.khen.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Word;

/** Words of a closed list that hold or do not, as an object whose properties are their codes; what is not known is absent. */
record WordFlagsShape(Class<?> type) implements Shape {

    private static final FlagShape FLAG = new FlagShape();

    private List<Word> words() {
        return Arrays.stream(type.getEnumConstants()).map(Word.class::cast).toList();
    }

    @Override
    public @Nullable Object read(Located at, Place place, Problems problems) {
        if (!(at instanceof Located.Fields fields)) {
            return Expected.tell(Expected.OBJECT, at, place, problems);
        }
        Map<Word, Object> flags = new LinkedHashMap<>();
        for (Located.Field field : fields.fields()) {
            Place there = place.down(field.name());
            Word word = Words.read(field.value(), field.name(), words(), null, there, problems);
            Object flag = word == null ? null : FLAG.read(field.value(), there, problems);
            if (word != null && flag != null) {
                flags.put(word, flag);
            }
        }
        return flags;
    }

    @Override
    public void write(JsonGenerator out, Object value) throws IOException {
        out.writeStartObject();
        for (Word word : words()) {
            if (((Map<?, ?>) value).get(word) instanceof Boolean flag) {
                out.writeBooleanField(word.code(), flag);
            }
        }
        out.writeEndObject();
    }

    @Override
    public ObjectNode schema(SchemaParts parts) {
        ObjectNode flags = parts.ofType("object");
        ObjectNode properties = flags.putObject("properties");
        words().forEach(word -> properties.set(
                word.code(), FLAG.schema(parts).put("title", word.vi()).put("description", word.en())));
        return flags.put("additionalProperties", false);
    }
}
