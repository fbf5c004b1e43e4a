package org.khen.json;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The JSON Schema (draft 2020-12) of a decision. Thread-safe. */
public final class DecisionSchema {

    /** Where the schema of the current version lies on the class path. */
    public static final String RESOURCE = "/META-INF/khen/schema/decision-1.schema.json";

    /** Where the schema of what is found of a registration lies on the class path. */
    public static final String REGISTRATION_RESOURCE = "/META-INF/khen/schema/registration-decision-1.schema.json";

    /** Where the schema of a time line lies on the class path. */
    public static final String TIMELINE_RESOURCE = "/META-INF/khen/schema/timeline-1.schema.json";

    /** Where the schema of what is found of a review round lies on the class path. */
    public static final String ROUND_RESOURCE = "/META-INF/khen/schema/round-decision-1.schema.json";

    private DecisionSchema() {}

    /** The text of the schema of what is found of a review round, in the current version. */
    public static String ofRounds() {
        return DossierSchema.stored(ROUND_RESOURCE);
    }

    /** The text of the schema of a time line, in the current version. */
    public static String ofTimelines() {
        return DossierSchema.stored(TIMELINE_RESOURCE);
    }

    /** The text of the schema of what is found of a registration, in the current version. */
    public static String ofRegistrations() {
        return DossierSchema.stored(REGISTRATION_RESOURCE);
    }

    /** The text of the schema of the current version. */
    public static String current() {
        return DossierSchema.stored(RESOURCE);
    }

    /** The schema made anew from the records; the stored one must equal it. */
    static String generated() {
        return generated(
                "decision",
                "Kết quả rà soát",
                "What Khen finds of one nomination. It is advice: the authority decides.",
                DecisionForm.DECISION);
    }

    /** That of registrations made anew. */
    static String generatedOfRegistrations() {
        return generated(
                "registration-decision",
                "Kết quả rà soát đăng ký phong trào và điển hình",
                "What Khen finds of the registration of one unit. It is advice.",
                DecisionForm.REGISTRATION);
    }

    /** That of time lines made anew. */
    static String generatedOfTimelines() {
        return generated(
                "timeline",
                "Dòng thời gian của hồ sơ",
                "The outcome of one dossier if it were proposed on other days. It is advice.",
                DecisionForm.TIMELINE);
    }

    /** That of review rounds made anew. */
    static String generatedOfRounds() {
        return generated(
                "round-decision",
                "Kết quả rà soát đợt xét",
                "What Khen finds of one review round. It is a draft: the council is bound by none of it.",
                DecisionForm.ROUND);
    }

    private static String generated(String name, String title, String description, RecordShape form) {
        SchemaParts parts = new SchemaParts();
        ObjectNode schema = parts.object();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:khen:schema:" + name + ":" + DecisionForm.CURRENT);
        schema.put("title", title);
        schema.put("description", description);
        schema.put("$ref", form.schema(parts).get("$ref").asText());
        schema.set("$defs", parts.definitions());
        return DossierSchema.text(schema);
    }
}
