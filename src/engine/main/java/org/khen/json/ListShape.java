package org.khen.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A list; as a set, each of its items stands in it once, and it is written in the order of the vocabulary. */
record ListShape(Shape item, boolean isSet) implements Shape {

    @Override
    public @Nullable Object read(Located at, Place place, Problems problems) {
        if (!(at instanceof Located.Many many)) {
            return Expected.tell(Expected.LIST, at, place, problems);
        }
        Collection<Object> items = isSet ? new LinkedHashSet<>() : new ArrayList<>();
        int position = 0;
        for (Located element : many.items()) {
            Place there = place.down(position++);
            Object read = element instanceof Located.Nothing
                    ? tellNothing(element, there, problems)
                    : item.read(element, there, problems);
            if (read != null && !items.add(read)) {
                tellTwice(element, there, problems);
            }
        }
        return items;
    }

    private static @Nullable Object tellNothing(Located at, Place place, Problems problems) {
        problems.add(
                DossierProblemCode.WRONG_TYPE,
                place,
                at,
                new Say("Trong danh sách không thể có null.", "A list cannot hold null."),
                new Say("Hãy bỏ mục này.", "Remove the item."));
        return null;
    }

    private static void tellTwice(Located at, Place place, Problems problems) {
        problems.add(
                DossierProblemCode.DUPLICATE_ITEM,
                place,
                at,
                new Say("Mục này đã có trong danh sách.", "The list holds this item already."),
                new Say("Hãy bỏ bớt một.", "Remove one of them."));
    }

    @Override
    public void write(JsonGenerator out, Object value) throws IOException {
        Collection<?> items = (Collection<?>) value;
        out.writeStartArray();
        for (Object element : isSet ? new TreeSet<Object>(items) : items) {
            item.write(out, element);
        }
        out.writeEndArray();
    }

    @Override
    public ObjectNode schema(SchemaParts parts) {
        ObjectNode list = parts.ofType("array");
        list.set("items", item.schema(parts));
        return isSet ? list.put("uniqueItems", true) : list;
    }
}
