package org.khen.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The JSON Schema (draft 2020-12) of one dossier, or of one review round, in its canonical form. It is stricter than {@link DossierReader} in one
 * thing: it knows words by their codes only. Thread-safe.
 */
public final class DossierSchema {

    /** Where the schema of the current version lies on the class path. */
    public static final String RESOURCE = "/META-INF/khen/schema/dossier-1.schema.json";

    /** Where the schema of a review round lies on the class path. */
    public static final String ROUND_RESOURCE = "/META-INF/khen/schema/review-round-1.schema.json";

    private DossierSchema() {}

    /** The text of the schema of a review round, in the current version. */
    public static String ofRounds() {
        return stored(ROUND_RESOURCE);
    }

    /** The text of the schema of the current version. */
    public static String current() {
        return stored(RESOURCE);
    }

    static String stored(String resource) {
        try (InputStream in = Objects.requireNonNull(DossierSchema.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The schema made anew from the records; the stored one must equal it. */
    static String generated() {
        SchemaParts parts = new SchemaParts();
        ObjectNode schema = parts.object();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:khen:schema:dossier:" + DossierForm.CURRENT);
        schema.put("title", "Hồ sơ đề nghị khen thưởng, hồ sơ đăng ký phong trào và điển hình");
        schema.put("description", "One dossier. What is not known is left out or null.");
        ArrayNode kinds = schema.putArray("oneOf");
        kinds.add(DossierForm.NOMINATION.schema(parts));
        kinds.add(DossierForm.REGISTRATION.schema(parts));
        schema.set("$defs", parts.definitions());
        return text(schema);
    }

    /** That of review rounds made anew. */
    static String generatedOfRounds() {
        SchemaParts parts = new SchemaParts();
        ObjectNode schema = parts.object();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:khen:schema:review-round:" + DossierForm.CURRENT);
        schema.put("title", "Đợt xét");
        schema.put("description", "Nominations that a council judges together. What is not known is left out or null.");
        schema.put("$ref", RoundForm.ROUND.schema(parts).get("$ref").asText());
        schema.set("$defs", parts.definitions());
        return text(schema);
    }

    static String text(ObjectNode schema) {
        try {
            return new ObjectMapper().writer(DossierWriter.lines()).writeValueAsString(schema) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
