package org.khen.authoring.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.khen.authoring.check.CheckedPacks.Placed;
import org.khen.internal.language.Argument;
import org.khen.internal.language.Call;
import org.khen.pack.Limit;

/**
 * What a rule measures, as far as that can be compared between rules: the words and what they are given. A parameter counts by
 * its values on a day and not by its code.
 */
final class Measure {

    private Measure() {}

    /** Equal for calls that measure the same on that day. */
    static List<Object> on(LocalDate day, Call call, CheckedPacks packs) {
        List<Object> said = new ArrayList<>();
        for (Call part = call; part != null; part = part.askedOf()) {
            said.add(part.word().method());
            for (Argument argument : part.arguments()) {
                said.add(
                        argument instanceof Argument.ParameterCode parameter
                                ? values(packs.limit(parameter.code()), day)
                                : argument);
            }
        }
        return said;
    }

    private static List<String> values(List<Placed<Limit>> rows, LocalDate day) {
        return rows.stream()
                .map(Placed::item)
                .filter(row -> row.inForce().holds(day))
                .map(row -> row.appliesTo() + "=" + Objects.toString(row.value()))
                .sorted()
                .toList();
    }
}
