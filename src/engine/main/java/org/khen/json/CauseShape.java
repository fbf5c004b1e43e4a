package org.khen.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.khen.EvaluationException;

/** Why something could not be decided: its message, and nothing else of the exception. */
record CauseShape() implements Shape {

    @Override
    public @Nullable Object read(Located at, Place place, Problems problems) {
        return at instanceof Located.Text text
                ? new EvaluationException(text.value())
                : Expected.tell(Expected.TEXT, at, place, problems);
    }

    @Override
    public void write(JsonGenerator out, Object value) throws IOException {
        String message = ((EvaluationException) value).getMessage();
        out.writeString(message == null ? "" : message);
    }

    @Override
    public ObjectNode schema(SchemaParts parts) {
        return parts.ofType("string");
    }
}
