package org.khen.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Word;

/**
 * A sealed type of two records: one without components, which is written as a word, and one with a single component, which
 * is written as that component. For example a date, or the word {@code running}.
 */
record EitherShape(RecordParts wordRecord, RecordParts valueRecord, Shape value) implements Shape {

    @Override
    public @Nullable Object read(Located at, Place place, Problems problems) {
        if (at instanceof Located.Text written) {
            List<Word> words = List.of(new NamedWord(wordRecord.type()));
            if (Words.find(written.value(), words) != null) {
                return wordRecord.make();
            }
            String text = CleanText.of(written.value());
            if (text.isEmpty() || !Character.isDigit(text.charAt(0))) {
                Words.read(at, text, words, kindOfValue(), place, problems);
                return null;
            }
        }
        Object read = value.read(at, place, problems);
        return read == null ? null : valueRecord.make(read);
    }

    private Say kindOfValue() {
        return value instanceof PeriodShape
                ? new Say("khoảng thời gian như \"2014\"", "a period like \"2014\"")
                : new Say("ngày như \"2014-12-31\"", "a date like \"2014-12-31\"");
    }

    @Override
    public void write(JsonGenerator out, Object either) throws IOException {
        if (wordRecord.type().isInstance(either)) {
            out.writeString(new NamedWord(wordRecord.type()).code());
        } else {
            Object component = valueRecord.value(either, 0);
            if (component != null) {
                value.write(out, component);
            }
        }
    }

    @Override
    public ObjectNode schema(SchemaParts parts) {
        NamedWord word = new NamedWord(wordRecord.type());
        ObjectNode either = parts.object();
        either.putArray("anyOf")
                .add(parts.object().put("const", word.code()).put("title", word.vi()))
                .add(value.schema(parts));
        return either;
    }
}
