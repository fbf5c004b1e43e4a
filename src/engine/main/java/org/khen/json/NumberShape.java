package org.khen.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A whole number between two others. */
record NumberShape(int least, int greatest) implements Shape {

    /** Longer than any number that is read, short enough to be looked at. */
    private static final int LONGEST = 11;

    @Override
    public @Nullable Object read(Located at, Place place, Problems problems) {
        if (!(at instanceof Located.Digits written)) {
            return Expected.tell(Expected.NUMBER, at, place, problems);
        }
        Integer number = whole(written.value());
        if (number != null && number >= least && number <= greatest) {
            return number;
        }
        problems.add(
                DossierProblemCode.NUMBER_OUT_OF_RANGE,
                place,
                at.line(),
                at.column(),
                written.value(),
                new Say(
                        "Số này phải là số nguyên từ " + least + " đến " + greatest + ".",
                        "The number must be whole, from " + least + " to " + greatest + "."),
                new Say("Hãy kiểm tra lại số liệu; chưa rõ thì bỏ đi.", "Check it; leave it out if it is not known."));
        return null;
    }

    private static @Nullable Integer whole(String written) {
        try {
            return written.length() > LONGEST ? null : Integer.valueOf(written);
        } catch (NumberFormatException notWhole) {
            return null;
        }
    }

    @Override
    public void write(JsonGenerator out, Object value) throws IOException {
        out.writeNumber((Integer) value);
    }

    @Override
    public ObjectNode schema(SchemaParts parts) {
        return parts.ofType("integer").put("minimum", least).put("maximum", greatest);
    }
}
