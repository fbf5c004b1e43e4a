package org.khen.internal.loading;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khen.internal.combinations.Days;
import org.khen.internal.csv.Column;
import org.khen.internal.language.ParsedRule;
import org.khen.internal.language.Reference;
import org.khen.internal.problems.ProblemCode;
import org.khen.pack.CellRef;
import org.khen.pack.Criterion;
import org.khen.pack.CriterionKind;
import org.khen.pack.Limit;
import org.khen.pack.LimitRole;
import org.khen.pack.LimitStatus;
import org.khen.pack.RouteRow;
import org.khen.pack.Source;
import org.khen.pack.SourceType;
import org.khen.pack.Table;
import org.khen.pack.Text;
import org.khen.pack.Validity;

/**
 * Only law refuses: what can make a nomination ineligible must rest on a normative instrument, or on a local choice that a
 * decision confirms. A plan, an answer, the press or an unconfirmed choice may stand beside the law, never in its place.
 */
final class OnlyLawRefuses {

    private final PackSet packs;
    private final RowProblems problems;

    OnlyLawRefuses(PackSet packs, RowProblems problems) {
        this.packs = packs;
        this.problems = problems;
    }

    void check() {
        for (Placed<Criterion> row : packs.allCriteria()) {
            if (refuses(row.item())) {
                criterion(row);
            }
        }
        for (Placed<Table> table : packs.allTables()) {
            table.item().rows().forEach(row -> tableRow(table.pack(), row));
        }
        for (Placed<RouteRow> row : packs.allRoutes()) {
            Placed<Criterion> asked = packs.criterionOf(row.pack(), row.item().asks());
            if (row.item().asksAward() != null || (asked != null && refuses(asked.item()))) {
                route(row, asked);
            }
        }
    }

    /** Whatever asks a table may refuse by it. */
    private void tableRow(ReadPack pack, Table.Row row) {
        Source source = packs.source(row.source());
        if (source != null && !isLaw(source)) {
            add(pack, row.at(), TableFile.SOURCE, List.of(source));
        }
    }

    private static boolean refuses(Criterion criterion) {
        return criterion.kind() == CriterionKind.REQUIREMENT || criterion.kind() == CriterionKind.BAR;
    }

    private void criterion(Placed<Criterion> row) {
        Criterion criterion = row.item();
        List<Source> sources = criterion.sources().stream()
                .map(packs::source)
                .filter(Objects::nonNull)
                .toList();
        if (sources.size() < criterion.sources().size()) {
            return; // told as unknown
        }
        List<Placed<Limit>> limits = limitsOf(criterion);
        boolean confirmed = isConfirmedLocalChoice(row);
        List<Validity> lawful = sources.stream()
                .filter(source -> isLaw(source) || (confirmed && source.type() == SourceType.LOCAL_CHOICE))
                .map(Source::inForce)
                .toList();
        List<Validity> all = sources.stream().map(Source::inForce).toList();
        boolean timesAreRight = Days.firstGap(criterion.inForce(), all).isEmpty();
        if (lawful.isEmpty()
                || (timesAreRight && Days.firstGap(criterion.inForce(), lawful).isPresent())) {
            add(row.pack(), criterion.at(), CriteriaTable.SOURCES, sources);
        }
        for (Placed<Limit> limit : limits) {
            Source source = packs.source(limit.item().source());
            if (source != null
                    && limit.item().status() == LimitStatus.BY_TEXT
                    && !isLaw(source)
                    && !standsBesideLaw(limit.item(), source)) {
                add(limit.pack(), limit.item().at(), LimitsTable.SOURCE, List.of(source));
            }
        }
    }

    /** A second reading may rest on an answer: where it differs from that of the law, the outcome stays open. */
    private boolean standsBesideLaw(Limit limit, Source answer) {
        return answer.type() == SourceType.OFFICIAL_ANSWER
                && limit.reading() != null
                && packs.limit(limit.id()).stream()
                        .map(Placed::item)
                        .filter(other ->
                                other.reading() != null && !other.reading().equals(limit.reading()))
                        .map(other -> packs.source(other.source()))
                        .anyMatch(source -> source != null && isLaw(source));
    }

    private void route(Placed<RouteRow> row, @Nullable Placed<Criterion> asked) {
        Source source = packs.source(row.item().source());
        if (source == null || isLaw(source)) {
            return;
        }
        boolean confirmed = source.type() == SourceType.LOCAL_CHOICE && asked != null && isConfirmedLocalChoice(asked);
        if (!confirmed) {
            add(row.pack(), row.item().at(), RoutesTable.SOURCE, List.of(source));
        }
    }

    /** Whether every limit of the criterion, packs above it left out, is a local choice that a decision confirms. */
    private boolean isConfirmedLocalChoice(Placed<Criterion> criterion) {
        List<Limit> own = limitsOf(criterion.item()).stream()
                .filter(limit -> !packs.isBelow(criterion.pack(), limit.pack()))
                .map(Placed::item)
                .filter(limit -> limit.role() == LimitRole.LIMIT)
                .toList();
        return !own.isEmpty()
                && own.stream()
                        .allMatch(
                                limit -> limit.status() == LimitStatus.LOCAL_CONFIRMED && limit.confirmedBy() != null);
    }

    /** The rows that name the criterion, those its rule uses, and what adjusts them. */
    private List<Placed<Limit>> limitsOf(Criterion criterion) {
        Set<String> used = new HashSet<>();
        for (Placed<ParsedRule> rule : packs.allRules()) {
            if (rule.item().name().equals(criterion.id())) {
                rule.item().references().stream()
                        .filter(reference -> reference.kind() != Reference.Kind.AWARD)
                        .forEach(reference -> used.add(reference.code()));
            }
        }
        return packs.allLimits().stream()
                .filter(row -> criterion.id().equals(row.item().criterion())
                        || used.contains(row.item().id())
                        || (row.item().adjusts() != null
                                && (used.contains(row.item().adjusts())
                                        || used.stream()
                                                .anyMatch(code ->
                                                        row.item().adjusts().startsWith(code + ".")))))
                .toList();
    }

    private static boolean isLaw(Source source) {
        return source.type() == SourceType.NORMATIVE;
    }

    private void add(ReadPack pack, CellRef at, Column column, List<Source> sources) {
        String ids = String.join("; ", sources.stream().map(Source::id).toList());
        String vi = String.join(
                ", ",
                sources.stream().map(source -> source.type().vi()).distinct().toList());
        String en = String.join(
                ", ",
                sources.stream().map(source -> source.type().en()).distinct().toList());
        problems.add(
                ProblemCode.ONLY_LAW_REFUSES,
                pack,
                at,
                column,
                new Text(
                        "\"" + ids + "\" (" + vi
                                + ") không đủ làm căn cứ cho nội dung có thể làm hồ sơ không đủ điều kiện.",
                        "\"" + ids + "\" (" + en + ") is not enough for something that can refuse a nomination."),
                new Text(
                        "Hãy dẫn văn bản quy phạm pháp luật hoặc lựa chọn của địa phương đã xác nhận; nếu không có, hãy đổi loại thành \"diện chú trọng\".",
                        "Cite a normative instrument or a confirmed local choice; if there is none, make it a priority."));
    }
}
