package org.khen.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A record, as an object whose properties are its components.
 *
 * @param parts the record
 * @param heads the properties before the components
 * @param slots one for each component, in order
 * @param derived what is written after the components and follows from them
 */
record RecordShape(RecordParts parts, List<Head> heads, List<Slot> slots, List<Derived> derived) implements Shape {

    /**
     * A property of the form that no component holds.
     *
     * @param name its name
     * @param value the only value it may have, a text or a number
     * @param written whether it is written
     * @param required whether it must be given
     */
    record Head(String name, Object value, boolean written, boolean required) {}

    /**
     * A component.
     *
     * @param required whether it must be given
     * @param whenAbsent its value if it is not given
     */
    record Slot(
            String name,
            Shape shape,
            Note note,
            boolean required,
            @Nullable Object whenAbsent) {}

    /**
     * A property that follows from the components: written for those who cannot work it out, not read back.
     *
     * @param value makes it from the whole record
     */
    record Derived(String name, Shape shape, Function<Object, Object> value) {}

    @Override
    public @Nullable Object read(Located at, Place place, Problems problems) {
        if (!(at instanceof Located.Fields fields)) {
            return Expected.tell(Expected.OBJECT, at, place, problems);
        }
        List<String> names = new ArrayList<>();
        slots.forEach(slot -> names.add(slot.name));
        heads.forEach(head -> names.add(head.name));
        derived.forEach(property -> names.add(property.name));
        Properties properties = Properties.of(fields, parts.type(), names, place, problems);
        @Nullable Object[] values = new @Nullable Object[slots.size()];
        boolean complete = true;
        for (int i = 0; i < values.length; i++) {
            Slot slot = slots.get(i);
            Object value = slot.required
                    ? properties.required(slot.name, slot.shape)
                    : properties.optional(slot.name, slot.shape);
            values[i] = value == null ? slot.whenAbsent : value;
            complete &= value != null || !slot.required;
        }
        return complete && Agreement.holds(parts.type(), values, fields, place, problems) ? parts.make(values) : null;
    }

    /** Whether a component has that name. */
    boolean holds(String name) {
        return slots.stream().anyMatch(slot -> slot.name.equals(name));
    }

    /** The items of a list that a component holds; {@code null} if no component of that name holds one. */
    @Nullable
    Shape itemOf(String list) {
        for (Slot slot : slots) {
            if (slot.name.equals(list) && slot.shape instanceof ListShape items) {
                return items.item();
            }
        }
        return null;
    }

    /** The same record with those lists in place of its own. */
    Object with(Map<String, List<Object>> lists, Object record) {
        @Nullable Object[] values = new @Nullable Object[slots.size()];
        for (int i = 0; i < values.length; i++) {
            List<Object> items = lists.get(slots.get(i).name);
            values[i] = items == null ? parts.value(record, i) : items;
        }
        return parts.make(values);
    }

    @Override
    public void write(JsonGenerator out, Object value) throws IOException {
        out.writeStartObject();
        for (Head head : heads) {
            if (head.written) {
                out.writeObjectField(head.name, head.value);
            }
        }
        for (int i = 0; i < slots.size(); i++) {
            Object component = parts.value(value, i);
            if (component != null && !component.equals(slots.get(i).whenAbsent)) {
                out.writeFieldName(slots.get(i).name);
                slots.get(i).shape.write(out, component);
            }
        }
        for (Derived property : derived) {
            out.writeFieldName(property.name);
            property.shape.write(out, property.value.apply(value));
        }
        out.writeEndObject();
    }

    @Override
    public ObjectNode schema(SchemaParts schema) {
        return schema.reference(parts.type().getSimpleName(), () -> definition(schema));
    }

    private ObjectNode definition(SchemaParts schema) {
        Note note = Notes.of(Shapes.nameOf(parts.type()));
        ObjectNode record = schema.object().put("title", note.vi()).put("description", note.en());
        record.put("type", "object");
        ObjectNode properties = record.putObject("properties");
        ArrayNode required = schema.object().arrayNode();
        for (Head head : heads) {
            ArrayNode values = properties.putObject(head.name).putArray("enum").addPOJO(head.value);
            if (head.required) {
                required.add(head.name);
            } else {
                values.addNull();
            }
        }
        for (Slot slot : slots) {
            properties.set(slot.name, named(slot.note, slot.shape, slot.required, schema));
            if (slot.required) {
                required.add(slot.name);
            }
        }
        for (Derived property : derived) {
            Note named = Notes.of(parts.type().getSimpleName() + "." + property.name);
            properties.set(property.name, named(named, property.shape, false, schema));
        }
        record.set("required", required);
        return record.put("additionalProperties", false);
    }

    /** The schema of a property; one that may be absent may be {@code null} as well. */
    static ObjectNode named(Note note, Shape shape, boolean required, SchemaParts schema) {
        ObjectNode property = schema.object().put("title", note.vi()).put("description", note.en());
        if (note.personal()) {
            property.put("x-khen-personal", true);
        }
        if (required) {
            shape.schema(schema).properties().forEach(keyword -> property.set(keyword.getKey(), keyword.getValue()));
            // The words of a list say more than the name of the property.
            property.put("title", note.vi());
        } else {
            property.putArray("anyOf").add(shape.schema(schema)).add(schema.ofType("null"));
        }
        return property;
    }
}
