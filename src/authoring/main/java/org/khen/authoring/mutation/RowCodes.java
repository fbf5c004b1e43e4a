package org.khen.authoring.mutation;

import java.util.HashSet;
import java.util.Set;
import org.khen.internal.problems.Dates;
import org.khen.pack.Limit;
import org.khen.pack.RouteRow;
import org.khen.pack.Validity;

/** Names rows by what they say, so that a code outlives the rows above it. */
final class RowCodes {

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
        return days.from() == null ? "" : "@" + Dates.vi(days.from());
    }
}
