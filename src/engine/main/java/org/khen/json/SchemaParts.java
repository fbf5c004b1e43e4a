package org.khen.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The definitions of a schema while it is made; each is made once and referred to. */
final class SchemaParts {

    private final Map<String, ObjectNode> definitions = new TreeMap<>();

    ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    ObjectNode ofType(String type) {
        return object().put("type", type);
    }

    /** A reference to the definition of that name, made now if it is the first. */
    ObjectNode reference(String name, Supplier<ObjectNode> definition) {
        if (!definitions.containsKey(name)) {
            definitions.put(name, object());
            definitions.put(name, definition.get());
        }
        return object().put("$ref", "#/$defs/" + name);
    }

    ObjectNode definitions() {
        ObjectNode all = object();
        definitions.forEach(all::set);
        return all;
    }
}
