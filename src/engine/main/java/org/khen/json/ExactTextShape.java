package org.khen.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A text that Khen wrote, as it stands. */
record ExactTextShape() implements Shape {

    @Override
    public @Nullable Object read(Located at, Place place, Problems problems) {
        return at instanceof Located.Text text ? text.value() : Expected.tell(Expected.TEXT, at, place, problems);
    }

    @Override
    public void write(JsonGenerator out, Object value) throws IOException {
        out.writeString((String) value);
    }

    @Override
    public ObjectNode schema(SchemaParts parts) {
        return parts.ofType("string");
    }
}
