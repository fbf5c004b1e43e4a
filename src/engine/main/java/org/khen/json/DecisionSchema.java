package org.khen.json;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The JSON Schema (draft 2020-12) of a decision. Thread-safe. */
public final class DecisionSchema {

    /** Where the schema of the current version lies on the class path. */
    public static final String RESOURCE = "/META-INF/khen/schema/decision-1.schema.json";

    private DecisionSchema() {}

    /** The text of the schema of the current version. */
    public static String current() {
        return DossierSchema.stored(RESOURCE);
    }

    /** The schema made anew from the records; the stored one must equal it. */
    static String generated() {
        SchemaParts parts = new SchemaParts();
        ObjectNode schema = parts.object();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:khen:schema:decision:" + DecisionForm.CURRENT);
        schema.put("title", "Kết quả rà soát");
        schema.put("description", "What Khen finds of one nomination. It is advice: the authority decides.");
        schema.put("$ref", DecisionForm.DECISION.schema(parts).get("$ref").asText());
        schema.set("$defs", parts.definitions());
        return DossierSchema.text(schema);
    }
}
