package org.khen.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Word;

/** One of several records, told apart by the property {@code type}. */
record UnionShape(List<RecordShape> records) implements Shape {

    @Override
    public @Nullable Object read(Located at, Place place, Problems problems) {
        if (!(at instanceof Located.Fields fields)) {
            return Expected.tell(Expected.OBJECT, at, place, problems);
        }
        List<NamedWord> words = records.stream()
                .map(record -> new NamedWord(record.parts().type()))
                .toList();
        for (Located.Field field : fields.fields()) {
            if (field.name().equals(DossierForm.TYPE) && !(field.value() instanceof Located.Nothing)) {
                return readAs(field.value(), words, fields, place, problems);
            }
        }
        problems.add(
                DossierProblemCode.MISSING_PROPERTY,
                place.down(DossierForm.TYPE),
                at,
                new Say("Thiếu \"type\", là thông tin bắt buộc.", "\"type\" is missing, which must be given."),
                new Say("Hãy ghi thêm \"type\": " + codes(words) + ".", "Add \"type\": " + codes(words) + "."));
        return null;
    }

    private static String codes(List<NamedWord> words) {
        return String.join(
                " | ", words.stream().map(word -> "\"" + word.code() + "\"").toList());
    }

    private @Nullable Object readAs(
            Located type, List<NamedWord> words, Located.Fields fields, Place place, Problems problems) {
        Place typePlace = place.down(DossierForm.TYPE);
        if (!(type instanceof Located.Text written)) {
            return Expected.tell(Expected.TEXT, type, typePlace, problems);
        }
        Word word = Words.read(type, written.value(), words, null, typePlace, problems);
        return word == null ? null : records.get(words.indexOf(word)).read(fields, place, problems);
    }

    @Override
    public void write(JsonGenerator out, Object value) throws IOException {
        for (RecordShape record : records) {
            if (record.parts().type().isInstance(value)) {
                record.write(out, value);
            }
        }
    }

    @Override
    public ObjectNode schema(SchemaParts parts) {
        ObjectNode union = parts.object();
        ArrayNode choices = union.putArray("oneOf");
        records.forEach(record -> choices.add(record.schema(parts)));
        return union;
    }
}
