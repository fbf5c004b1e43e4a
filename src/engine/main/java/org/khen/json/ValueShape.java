package org.khen.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
import org.khen.facts.Ratio;
import org.khen.facts.RunReach;
import org.khen.facts.Scope;
import org.khen.facts.TrainingResult;
import org.khen.facts.Word;
import org.khen.pack.Value;

/** A number, or a word with the list it is of ({@code "scope:commune"}): some words are in several lists. */
record ValueShape() implements Shape {

    private static final RatioShape NUMBER = new RatioShape();
    private static final Map<String, Word> WORDS = words(
            Rating.values(),
            Level.values(),
            Scope.values(),
            TrainingResult.values(),
            DisciplineForm.values(),
            CountedTo.values(),
            AwardYear.values(),
            CountedYears.values(),
            CountedPosts.values(),
            RunReach.values(),
            ClockStart.values(),
            DisciplineClock.values(),
            AwardGround.values());

    private static Map<String, Word> words(Word[]... lists) {
        Map<String, Word> words = new LinkedHashMap<>();
        for (Word[] list : lists) {
            List.of(list).forEach(word -> words.put(name(word), word));
        }
        return words;
    }

    private static String name(Word word) {
        return new NamedWord(word.getClass()).code() + ":" + word.code();
    }

    @Override
    public @Nullable Object read(Located at, Place place, Problems problems) {
        Word word = at instanceof Located.Text text ? WORDS.get(text.value()) : null;
        if (word != null) {
            return new Value.OfWord(word);
        }
        Object number = NUMBER.read(at, place, problems);
        return number == null ? null : new Value.OfNumber((Ratio) number);
    }

    @Override
    public void write(JsonGenerator out, Object value) throws IOException {
        if (value instanceof Value.OfNumber number) {
            NUMBER.write(out, number.ratio());
        } else {
            String name = name(((Value.OfWord) value).word());
            if (!WORDS.containsKey(name)) {
                throw new IllegalArgumentException("a value of a list that cannot be read back (value = " + name + ")");
            }
            out.writeString(name);
        }
    }

    @Override
    public ObjectNode schema(SchemaParts parts) {
        return parts.reference("Value", () -> {
            ObjectNode value = parts.object();
            ArrayNode words = parts.object().arrayNode();
            WORDS.keySet().forEach(words::add);
            value.putArray("anyOf").add(NUMBER.schema(parts)).add(parts.object().set("enum", words));
            return value;
        });
    }
}
