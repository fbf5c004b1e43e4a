package org.khen.report.round;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khen.RegistrationDecision;
import org.khen.RoundStatus;

/**
 * What a unit registered, proposed and has on the draft list.
 *
 * @param unit the name of the unit
 * @param movements how many movements it registered; {@code null} if no registration is known
 * @param exemplars how many exemplars it registered; {@code null} if no registration is known
 * @param proposed how many it proposes
 * @param eligible how many of them meet the conditions
 * @param listed how many are on the draft list
 * @param open how many cannot be concluded yet
 * @param groups by group
 * @param sudden the sudden cases
 */
public record UnitYear(
        String unit,
        @Nullable Integer movements,
        @Nullable Integer exemplars,
        int proposed,
        int eligible,
        int listed,
        int open,
        List<GroupShare> groups,
        List<SuddenCase> sudden) {

    /** Copies the lists. */
    public UnitYear {
        groups = List.copyOf(groups);
        sudden = List.copyOf(sudden);
    }

    /** Of the unit with that code. */
    public static UnitYear of(RoundBook book, String unit) {
        List<Line> lines = book.linesOf(unit);
        String name = book.unitName(unit);
        List<RegistrationDecision> registered = registered(book, unit);
        return new UnitYear(
                name == null ? unit : name,
                registered.isEmpty()
                        ? null
                        : registered.stream()
                                .mapToInt(registration -> registration.movements().size())
                                .sum(),
                registered.isEmpty()
                        ? null
                        : registered.stream()
                                .mapToInt(registration -> registration.exemplars().size())
                                .sum(),
                lines.size(),
                count(lines, RoundStatus.SELECTED)
                        + count(lines, RoundStatus.COUNCIL_CHOOSES)
                        + count(lines, RoundStatus.PLACES_UNKNOWN)
                        + count(lines, RoundStatus.ELIGIBLE_NOT_SELECTED),
                count(lines, RoundStatus.SELECTED),
                count(lines, RoundStatus.UNDETERMINED),
                GroupShare.of(lines),
                SuddenCase.of(lines));
    }

    /** What the unit registered: registrations name it by its name, some by its code. */
    public static List<RegistrationDecision> registered(RoundBook book, String unit) {
        return book.decision().registrations().stream()
                .filter(registration -> registration.unit().equals(unit)
                        || registration.unit().equals(book.unitName(unit)))
                .toList();
    }

    private static int count(List<Line> lines, RoundStatus status) {
        return (int) lines.stream()
                .filter(line -> line.result().status() == status)
                .count();
    }
}
