package org.khen.authoring.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.khen.pack.RouteRow;
import org.khen.pack.Text;

/** Which criteria of a route certainly fail along with another one of it, so that it never refuses there alone. */
final class Companions {

    private final ProvedPack proved;
    private final Implications implications;

    Companions(ProvedPack proved, Implications implications) {
        this.proved = proved;
        this.implications = implications;
    }

    /** Days that stand for all days of the pack on which the award is asked for: between them no claim begins or ceases. */
    Set<LocalDate> days(RouteRow row) {
        Set<LocalDate> days = new TreeSet<>(RouteDays.of(proved, row.award(), row.subject()));
        implications.days().stream().filter(proved.pack().inForce()::holds).forEach(days::add);
        return days;
    }

    /**
     * The criteria each of which keeps the route refused whenever the row refuses; of alternatives, all that have to fail, in one
     * text.
     */
    List<List<String>> of(RouteRow row, RouteReach.Route route, LocalDate day) {
        List<List<String>> companions = new ArrayList<>();
        for (RouteRow other : route.rows()) {
            List<RouteRow> together = route.rows().stream()
                    .filter(any -> other.group() == null
                            ? any.group() == null && any.asks().equals(other.asks())
                            : other.group().equals(any.group()))
                    .toList();
            List<String> codes =
                    together.stream().map(RouteRow::asks).distinct().toList();
            if (!companions.contains(codes) && together.stream().allMatch(any -> failsWith(row, any, day))) {
                companions.add(codes);
            }
        }
        return companions;
    }

    /** Whether the other row, too, refuses everybody whom the row refuses. */
    private boolean failsWith(RouteRow row, RouteRow other, LocalDate day) {
        boolean forAllOfThem =
                other.who().isEmpty() || (!row.who().isEmpty() && other.who().containsAll(row.who()));
        return forAllOfThem
                && other.asksAward() == null
                && !proved.textNotSeen(other.source())
                && implications.failsWith(row.asks(), other.asks(), row.subject(), day);
    }

    /**
     * Why a criterion never refuses alone.
     *
     * @param found what {@link #of} found wherever it could have refused alone, each not empty
     */
    static Text why(List<List<List<String>>> found) {
        Set<List<String>> named = new LinkedHashSet<>();
        found.get(0).stream()
                .filter(codes -> found.stream().allMatch(any -> any.contains(codes)))
                .findFirst()
                .ifPresentOrElse(named::add, () -> found.forEach(any -> named.add(any.get(0))));
        return named.size() == 1
                ? new Text(
                        "hồ sơ không đạt tiêu chí này thì cũng không đạt tiêu chí " + joined(named, " và ", "")
                                + ", nên không bao giờ chỉ vì riêng nó",
                        "who does not meet it does not meet " + joined(named, " and ", "")
                                + " either, so that it never is the only cause")
                : new Text(
                        "ở mỗi trường hợp xét, hồ sơ không đạt tiêu chí này thì cũng không đạt một tiêu chí khác ("
                                + joined(named, " và ", "; ") + "), nên không bao giờ chỉ vì riêng nó",
                        "on each route who does not meet it does not meet another one (" + joined(named, " and ", "; ")
                                + ") either, so that it never is the only cause");
    }

    private static String joined(Set<List<String>> named, String and, String or) {
        return named.stream().map(codes -> String.join(and, codes)).collect(Collectors.joining(or));
    }
}
