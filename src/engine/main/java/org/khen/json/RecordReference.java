package org.khen.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A record that holds its own kind, looked up once all are made.
 *
 * @param made the records by type
 */
record RecordReference(Class<?> type, Map<Class<?>, RecordShape> made) implements Shape {

    private RecordShape shape() {
        return Objects.requireNonNull(made.get(type), type::getSimpleName);
    }

    @Override
    public @Nullable Object read(Located at, Place place, Problems problems) {
        return shape().read(at, place, problems);
    }

    @Override
    public void write(JsonGenerator out, Object value) throws IOException {
        shape().write(out, value);
    }

    @Override
    public ObjectNode schema(SchemaParts parts) {
        return shape().schema(parts);
    }

    /** By the type alone: the records lead back here. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RecordReference reference && reference.type == type;
    }

    @Override
    public int hashCode() {
        return type.hashCode();
    }

    @Override
    public String toString() {
        return "RecordReference[" + type.getSimpleName() + "]";
    }
}
