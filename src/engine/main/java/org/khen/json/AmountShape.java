package org.khen.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A whole amount of money, in Vietnamese dong: more than an {@code int} holds, and no more than any reader of JSON keeps exactly. */
record AmountShape() implements Shape {

    static final long GREATEST = 999_999_999_999_999L;

    private static final Pattern WHOLE = Pattern.compile("\\d{1,15}");

    @Override
    public @Nullable Object read(Located at, Place place, Problems problems) {
        if (!(at instanceof Located.Digits written)) {
            return Expected.tell(Expected.NUMBER, at, place, problems);
        }
        if (WHOLE.matcher(written.value()).matches()) {
            return Long.valueOf(written.value());
        }
        problems.add(
                DossierProblemCode.NUMBER_OUT_OF_RANGE,
                place,
                at.line(),
                at.column(),
                written.value(),
                new Say(
                        "Số tiền phải là số nguyên từ 0 đến " + GREATEST + " đồng.",
                        "The amount must be whole, from 0 to " + GREATEST + " dong."),
                new Say("Hãy kiểm tra lại số liệu; chưa rõ thì bỏ đi.", "Check it; leave it out if it is not known."));
        return null;
    }

    @Override
    public void write(JsonGenerator out, Object value) throws IOException {
        out.writeNumber((Long) value);
    }

    @Override
    public ObjectNode schema(SchemaParts parts) {
        return parts.ofType("integer").put("minimum", 0).put("maximum", GREATEST);
    }
}
