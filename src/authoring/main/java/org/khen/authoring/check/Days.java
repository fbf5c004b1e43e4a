package org.khen.authoring.check;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khen.pack.Text;
import org.khen.pack.Validity;

/** Days of rows, and days in words. */
final class Days {

    private static final DateTimeFormatter VIETNAMESE = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private Days() {}

    static Text text(LocalDate day) {
        return new Text(VIETNAMESE.format(day), day.toString());
    }

    /** The days in both spans; {@code null} if there are none. */
    static @Nullable Validity common(Validity one, Validity other) {
        return one.overlaps(other)
                ? new Validity(later(one.from(), other.from()), earlier(one.to(), other.to()))
                : null;
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }
}
