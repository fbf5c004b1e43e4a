package org.khen.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Ratio;

/** A number held exactly: a JSON number if its decimals end, otherwise the fraction as a text ({@code "5/33"}). */
record RatioShape() implements Shape {

    // No exponents and no endless digits: a short text must not become a number that fills the memory.
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,40}(\\.\\d{1,40})?");
    static final String FRACTION_PATTERN = "^-?[0-9]{1,40}/[1-9][0-9]{0,39}$";
    private static final Pattern FRACTION = Pattern.compile(FRACTION_PATTERN);

    @Override
    public @Nullable Object read(Located at, Place place, Problems problems) {
        if (at instanceof Located.Digits number
                && DECIMAL.matcher(number.value()).matches()) {
            return Ratio.parse(number.value());
        }
        if (at instanceof Located.Text fraction
                && FRACTION.matcher(fraction.value()).matches()) {
            return Ratio.parse(fraction.value());
        }
        if (at instanceof Located.Digits) {
            problems.add(
                    DossierProblemCode.NUMBER_OUT_OF_RANGE,
                    place,
                    at,
                    new Say(
                            "Số phải viết đầy đủ chữ số, nhiều nhất 40 chữ số mỗi phần, không viết dạng lũy thừa.",
                            "The number must be written in full, with at most 40 digits in each part and no exponent."),
                    new Say(
                            "Hãy ghi số như 95.5, hoặc phân số như \"5/33\".",
                            "Write 95.5, or a fraction as \"5/33\"."));
            return null;
        }
        return Expected.tell(Expected.NUMBER, at, place, problems);
    }

    @Override
    public void write(JsonGenerator out, Object value) throws IOException {
        String number = value.toString();
        if (number.indexOf('/') < 0) {
            out.writeNumber(number);
        } else {
            out.writeString(number);
        }
    }

    @Override
    public ObjectNode schema(SchemaParts parts) {
        return parts.reference("Ratio", () -> {
            ObjectNode ratio = parts.object();
            ratio.putArray("oneOf")
                    .add(parts.ofType("number"))
                    .add(parts.ofType("string").put("pattern", FRACTION_PATTERN));
            return ratio;
        });
    }
}
