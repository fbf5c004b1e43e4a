package org.khen.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Period;

/** A period: {@code "2014"}, {@code "2013-2014"} for a school year, or an object with a first and a last day. */
record PeriodShape() implements Shape {

    private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:\\s*[-–]\\s*(\\d{4}))?");

    @Override
    public @Nullable Object read(Located at, Place place, Problems problems) {
        if (at instanceof Located.Text written) {
            return fromText(at, CleanText.of(written.value()), place, problems);
        } else if (at instanceof Located.Fields fields) {
            return fromDays(fields, place, problems);
        } else if (at instanceof Located.Digits digits) {
            return tell(at, digits.value(), place, problems, inQuotes(digits.value()));
        }
        return Expected.tell(Expected.TEXT, at, place, problems);
    }

    private static @Nullable Object fromText(Located at, String text, Place place, Problems problems) {
        Matcher years = YEARS.matcher(text);
        if (!years.matches()) {
            return tell(at, text, place, problems, anyForm());
        }
        int first = Integer.parseInt(years.group(1));
        int last = years.group(2) == null ? first : Integer.parseInt(years.group(2));
        if (!DateShape.isYear(first) || !DateShape.isYear(last) || last < first) {
            return tell(at, text, place, problems, anyForm());
        }
        if (years.group(2) == null) {
            return Period.year(first);
        }
        if (last == first + 1) {
            return Period.schoolYear(first);
        }
        return tell(at, text, place, problems, bothDays(Period.years(first, last)));
    }

    private static @Nullable Object fromDays(Located.Fields fields, Place place, Problems problems) {
        Properties properties = Properties.of(fields, Period.class, List.of("from", "to"), place, problems);
        DateShape date = new DateShape();
        LocalDate from = (LocalDate) properties.required("from", date);
        LocalDate to = (LocalDate) properties.required("to", date);
        if (from == null || to == null) {
            return null;
        }
        if (to.isBefore(from)) {
            Say advice = new Say("Ngày cuối phải từ ngày đầu trở đi.", "The last day must not be before the first.");
            return tell(fields, from + " – " + to, place, problems, advice);
        }
        return new Period(from, to);
    }

    private static @Nullable Object tell(Located at, String text, Place place, Problems problems, Say advice) {
        problems.add(
                DossierProblemCode.BAD_PERIOD,
                place,
                at.line(),
                at.column(),
                text,
                new Say("Khoảng thời gian không đọc được.", "The period cannot be read."),
                advice);
        return null;
    }

    private static Say inQuotes(String year) {
        String quoted = "\"" + CleanText.shortened(year, 10) + "\"";
        return new Say(
                "Hãy đặt năm trong dấu nháy kép: " + quoted + ".", "Put the year in double quotes: " + quoted + ".");
    }

    private static Say bothDays(Period period) {
        String form = "{\"from\": \"" + period.from() + "\", \"to\": \"" + period.to() + "\"}";
        return new Say(
                "Đây không phải một năm học. Nếu là nhiều năm thì ghi " + form + ".",
                "This is no school year. For several years write " + form + ".");
    }

    private static Say anyForm() {
        return new Say(
                "Hãy ghi \"2014\", \"2013-2014\" (năm học) hoặc {\"from\": \"2014-03-01\", \"to\": \"2014-06-30\"}.",
                "Write \"2014\", \"2013-2014\" (a school year) or {\"from\": \"2014-03-01\", \"to\": \"2014-06-30\"}.");
    }

    @Override
    public void write(JsonGenerator out, Object value) throws IOException {
        Period period = (Period) value;
        if (period.isYear() || period.isSchoolYear()) {
            out.writeString(period.toString());
        } else {
            out.writeStartObject();
            out.writeStringField("from", period.from().toString());
            out.writeStringField("to", period.to().toString());
            out.writeEndObject();
        }
    }

    @Override
    public ObjectNode schema(SchemaParts parts) {
        return parts.reference("Period", () -> {
            ObjectNode days = parts.ofType("object");
            ObjectNode properties = days.putObject("properties");
            for (String end : List.of("from", "to")) {
                Note note = Notes.of("Period." + end);
                ObjectNode day = new DateShape().schema(parts);
                properties.set(end, day.put("title", note.vi()).put("description", note.en()));
            }
            days.putArray("required").add("from").add("to");
            days.put("additionalProperties", false);
            Note note = Notes.of("Period");
            ObjectNode period = parts.object().put("title", note.vi()).put("description", note.en());
            ArrayNode forms = period.putArray("anyOf");
            forms.add(parts.ofType("string").put("pattern", "^[0-9]{4}(-[0-9]{4})?$"));
            forms.add(days);
            return period;
        });
    }
}
