package org.khen.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Fact;

/** A fact, by the path at which a dossier holds it ({@code candidate.years.rating}). */
record FactShape() implements Shape {

    private static final Map<String, Fact> BY_PATH =
            Arrays.stream(Fact.values()).collect(Collectors.toUnmodifiableMap(Fact::path, Function.identity()));

    @Override
    public @Nullable Object read(Located at, Place place, Problems problems) {
        if (!(at instanceof Located.Text written)) {
            return Expected.tell(Expected.TEXT, at, place, problems);
        }
        Fact fact = BY_PATH.get(written.value());
        if (fact == null) {
            problems.add(
                    DossierProblemCode.UNKNOWN_WORD,
                    place,
                    at.line(),
                    at.column(),
                    written.value(),
                    new Say("Không có thông tin nào ở đường dẫn này.", "There is no fact at this path."),
                    new Say("Hãy xem lược đồ của kết quả.", "See the schema of decisions."));
        }
        return fact;
    }

    @Override
    public void write(JsonGenerator out, Object value) throws IOException {
        out.writeString(((Fact) value).path());
    }

    @Override
    public ObjectNode schema(SchemaParts parts) {
        return parts.reference("Fact", () -> {
            ObjectNode list = parts.object();
            ArrayNode paths = list.putArray("enum");
            for (Fact fact : Fact.values()) {
                paths.add(fact.path());
            }
            return list;
        });
    }
}
