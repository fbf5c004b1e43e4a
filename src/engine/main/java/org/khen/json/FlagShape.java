package org.khen.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** True or false. */
record FlagShape() implements Shape {

    @Override
    public @Nullable Object read(Located at, Place place, Problems problems) {
        return at instanceof Located.Flag flag ? flag.value() : Expected.tell(Expected.FLAG, at, place, problems);
    }

    @Override
    public void write(JsonGenerator out, Object value) throws IOException {
        out.writeBoolean((Boolean) value);
    }

    @Override
    public ObjectNode schema(SchemaParts parts) {
        return parts.ofType("boolean");
    }
}
