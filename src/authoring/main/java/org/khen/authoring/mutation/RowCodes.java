package org.khen.authoring.mutation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khen.pack.Limit;
import org.khen.pack.RouteRow;
import org.khen.pack.Validity;

/** Names rows by what they say, so that a code outlives the rows above it. */
final class RowCodes {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final Set<String> taken = new HashSet<>();

    /** A code of that name and change; a number follows if another row has it already. */
    String of(String row, String change) {
        String code = row + " " + change;
        for (int next = 2; !taken.add(code); next++) {
            code = row + "#" + next + " " + change;
        }
        return code;
    }

    static String of(Limit row) {
        StringBuilder name = new StringBuilder(row.id());
        row.appliesTo()
                .forEach(condition -> name.append('[').append(condition.value()).append(']'));
        if (row.reading() != null) {
            name.append('/').append(row.reading());
        }
        return name.append(since(row.inForce())).toString();
    }

    static String of(RouteRow row) {
        StringBuilder name = new StringBuilder(row.award() + "/" + row.asks() + "/" + row.route());
        if (row.reading() != null) {
            name.append('/').append(row.reading());
        }
        return name.append(since(row.inForce())).toString();
    }

    private static String since(Validity days) {
        return days.from() == null ? "" : "@" + day(days.from());
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }
}
