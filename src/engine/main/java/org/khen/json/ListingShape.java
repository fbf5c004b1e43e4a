package org.khen.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Listing;
import org.khen.facts.Period;

/**
 * A {@link Listing}. Its items must be given even if there are none: a span that is complete without a list would say that
 * there was nothing, which nobody should say by leaving something out.
 */
record ListingShape(String itemName, Shape item) implements Shape {

    private static final PeriodShape PERIOD = new PeriodShape();

    @Override
    public @Nullable Object read(Located at, Place place, Problems problems) {
        if (at instanceof Located.Many) {
            problems.add(
                    DossierProblemCode.WRONG_TYPE,
                    place,
                    at,
                    new Say(
                            "Danh sách phải nói rõ đã liệt kê đủ cho khoảng thời gian nào.",
                            "The list must say for which span it is complete."),
                    new Say(
                            "Hãy ghi {\"completeFor\": \"2014\", \"items\": [ ]}; chưa chắc đủ thì bỏ \"completeFor\".",
                            "Write {\"completeFor\": \"2014\", \"items\": [ ]}; leave out \"completeFor\" if unsure."));
            return null;
        }
        if (!(at instanceof Located.Fields fields)) {
            return Expected.tell(Expected.OBJECT, at, place, problems);
        }
        Properties properties = Properties.of(fields, Listing.class, List.of("completeFor", "items"), place, problems);
        Period completeFor = (Period) properties.optional("completeFor", PERIOD);
        List<?> items = (List<?>) properties.required("items", new ListShape(item, false));
        return items == null ? null : new Listing<Object>(completeFor, List.copyOf(items));
    }

    @Override
    public void write(JsonGenerator out, Object value) throws IOException {
        Listing<?> listing = (Listing<?>) value;
        out.writeStartObject();
        if (listing.completeFor() != null) {
            out.writeFieldName("completeFor");
            PERIOD.write(out, listing.completeFor());
        }
        out.writeFieldName("items");
        new ListShape(item, false).write(out, listing.items());
        out.writeEndObject();
    }

    @Override
    public ObjectNode schema(SchemaParts parts) {
        return parts.reference("ListOf" + itemName, () -> {
            ObjectNode listing = parts.ofType("object");
            ObjectNode properties = listing.putObject("properties");
            properties.set("completeFor", RecordShape.named(Notes.of("Listing.completeFor"), PERIOD, false, parts));
            properties.set(
                    "items", RecordShape.named(Notes.of("Listing.items"), new ListShape(item, false), true, parts));
            listing.putArray("required").add("items");
            return listing.put("additionalProperties", false);
        });
    }
}
