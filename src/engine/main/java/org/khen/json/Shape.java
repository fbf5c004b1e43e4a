package org.khen.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The JSON form of one type of value: read, written and described in one place. Immutable. */
interface Shape {

    /** The value; {@code null} after telling what is wrong. Never called for JSON's {@code null}. */
    @Nullable
    Object read(Located at, Place place, Problems problems);

    /** Writes a value of this shape. */
    void write(JsonGenerator out, Object value) throws IOException;

    /** Its JSON Schema; what is used in several places goes into the definitions. */
    ObjectNode schema(SchemaParts parts);
}
