package org.khen.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A day, written as year-month-day. */
record DateShape() implements Shape {

    static final String PATTERN = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern VIETNAMESE = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

    @Override
    public @Nullable Object read(Located at, Place place, Problems problems) {
        if (!(at instanceof Located.Text written)) {
            return Expected.tell(Expected.TEXT, at, place, problems);
        }
        String text = CleanText.of(written.value());
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            LocalDate day = day(iso.group(1), iso.group(2), iso.group(3));
            return day != null ? day : tell(at, text, place, problems, noSuchDay());
        }
        Matcher vietnamese = VIETNAMESE.matcher(text);
        if (vietnamese.matches()) {
            LocalDate day = day(vietnamese.group(3), vietnamese.group(2), vietnamese.group(1));
            return tell(at, text, place, problems, day == null ? noSuchDay() : writeIso(day));
        }
        return tell(at, text, place, problems, writeIso(LocalDate.of(2014, 12, 31)));
    }

    private static Say writeIso(LocalDate day) {
        return new Say("Hãy ghi năm-tháng-ngày: " + day + ".", "Write year-month-day: " + day + ".");
    }

    private static Say noSuchDay() {
        return new Say(
                "Không có ngày này trong lịch, hoặc năm ngoài khoảng " + DossierLimits.FIRST_YEAR + " - "
                        + DossierLimits.LAST_YEAR + "; hãy kiểm tra lại.",
                "There is no such day, or its year is not from " + DossierLimits.FIRST_YEAR + " to "
                        + DossierLimits.LAST_YEAR + "; check it.");
    }

    private static @Nullable Object tell(Located at, String text, Place place, Problems problems, Say advice) {
        problems.add(
                DossierProblemCode.BAD_DATE,
                place,
                at.line(),
                at.column(),
                text,
                new Say("Ngày không đọc được.", "The date cannot be read."),
                advice);
        return null;
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return isYear(date.getYear()) ? date : null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    static boolean isYear(int year) {
        return year >= DossierLimits.FIRST_YEAR && year <= DossierLimits.LAST_YEAR;
    }

    @Override
    public void write(JsonGenerator out, Object value) throws IOException {
        out.writeString(value.toString());
    }

    @Override
    public ObjectNode schema(SchemaParts parts) {
        return parts.ofType("string").put("format", "date").put("pattern", PATTERN);
    }
}
