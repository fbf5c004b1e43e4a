package org.khen.authoring.mutation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khen.pack.CellRef;
import org.khen.pack.RouteRow;
import org.khen.pack.Spend;
import org.khen.pack.Text;

/** Routes that ask for less, or for every alternative; ledgers that lack a row. */
final class RouteMutants {

    private RouteMutants() {}

    static List<Attempt> of(PackUnderTrial trial) {
        List<Attempt> attempts = new ArrayList<>();
        RowCodes codes = new RowCodes();
        Map<String, List<RouteRow>> alternatives = new LinkedHashMap<>();
        Set<CellRef> lines = new HashSet<>();
        for (RouteRow row : trial.pack().routes()) {
            // One line of the table may be a row for each of several kinds of candidates.
            if (lines.add(row.at())) {
                attempts.add(dropped(row, trial, codes));
            }
            if (row.group() != null) {
                alternatives
                        .computeIfAbsent(
                                String.join(
                                        "/",
                                        row.award(),
                                        row.route(),
                                        row.group(),
                                        row.subject().name(),
                                        "" + row.who(),
                                        "" + row.reading(),
                                        "" + row.inForce()),
                                none -> new ArrayList<>())
                        .add(row);
            }
        }
        alternatives.values().stream()
                .filter(rows -> rows.size() > 1)
                .forEach(rows -> attempts.add(allAsked(rows, trial, codes)));
        for (Spend row : trial.pack().spends()) {
            attempts.add(withoutSpend(row, trial, codes));
        }
        return attempts;
    }

    private static Attempt dropped(RouteRow row, PackUnderTrial trial, RowCodes codes) {
        Mutant mutant = new Mutant(
                codes.of(RowCodes.of(row), "-"),
                MutationKind.ROUTE,
                trial.pack().id(),
                row.at(),
                new Text(
                        "khen thưởng \"" + row.award() + "\", trường hợp " + row.route() + " không còn yêu cầu \""
                                + row.asks() + "\"",
                        "the award \"" + row.award() + "\" no longer asks for \"" + row.asks() + "\" by route "
                                + row.route()),
                Advices.expecting(row.asks()));
        return new Attempt(
                mutant,
                PackUnderTrial.about(row),
                unchanged -> unchanged.withTables(
                        trial.edit().routes(each -> each.at().equals(row.at()) ? null : each)));
    }

    private static Attempt allAsked(List<RouteRow> rows, PackUnderTrial trial, RowCodes codes) {
        RouteRow first = rows.get(0);
        Mutant mutant = new Mutant(
                codes.of(first.award() + "/" + first.route() + "/" + first.group(), "all"),
                MutationKind.ALTERNATIVES,
                trial.pack().id(),
                first.at(),
                new Text(
                        "khen thưởng \"" + first.award() + "\" đòi đủ mọi phương án của nhóm thay thế " + first.group(),
                        "the award \"" + first.award() + "\" asks for all alternatives of group " + first.group()),
                new Text(
                        "Thêm một tình huống đủ điều kiện mà chỉ đạt một phương án.",
                        "Add an eligible case that meets one alternative only."));
        return new Attempt(
                mutant,
                PackUnderTrial.about(first),
                unchanged ->
                        unchanged.withTables(trial.edit().routes(each -> rows.contains(each) ? each.alone() : each)));
    }

    private static Attempt withoutSpend(Spend row, PackUnderTrial trial, RowCodes codes) {
        Text proof = Text.of(row.proof());
        Text use = Text.of(row.noLongerFor());
        Mutant mutant = new Mutant(
                codes.of("spends/" + row.award() + "/" + row.proof() + "/" + row.noLongerFor(), "-"),
                MutationKind.ROW,
                trial.pack().id(),
                row.at(),
                new Text(
                        proof.vi() + " đã tính cho \"" + row.award() + "\" vẫn được tính cho " + use.vi(),
                        proof.en() + " spent on \"" + row.award() + "\" still counts for " + use.en()),
                new Text(
                        "Thêm một tình huống bị từ chối vì đã tính cho lần khen thưởng trước.",
                        "Add a case that is refused because an earlier award has used it up."));
        return new Attempt(
                mutant,
                proved -> true,
                unchanged -> unchanged.withTables(trial.edit().withoutSpend(row)));
    }
}
