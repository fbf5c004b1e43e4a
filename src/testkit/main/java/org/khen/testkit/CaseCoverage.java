package org.khen.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khen.CaseResult;
import org.khen.Comparison;
import org.khen.Finding;
import org.khen.PackProof;
import org.khen.Verdict;
import org.khen.facts.PlaceAttribute;
import org.khen.facts.Ratio;
import org.khen.pack.Coverage;
import org.khen.pack.Criterion;
import org.khen.pack.CriterionKind;
import org.khen.pack.JudgedBy;
import org.khen.pack.Limit;
import org.khen.pack.LimitRole;
import org.khen.pack.LimitStatus;
import org.khen.pack.RulePack;
import org.khen.pack.Source;
import org.khen.pack.Text;
import org.khen.pack.Unit;
import org.khen.pack.Value;

/** What the cases of a pack leave unproved: verdicts of criteria, and values next to limits. */
final class CaseCoverage {

    /** Shares and amounts have no next value: any value beyond will do. */
    private static final Set<Unit> WITHOUT_STEPS = EnumSet.of(Unit.PERCENT, Unit.DONG);

    private static final Pattern PLACE_ATTRIBUTE = Pattern.compile("PlaceAttribute\\.(\\w+)");

    private static final Map<Verdict, Text> CASES = new EnumMap<>(Map.of(
            Verdict.MET, new Text("đạt (thuộc)", "met (present)"),
            Verdict.NOT_MET, new Text("không đạt (không thuộc)", "not met (not present)"),
            Verdict.UNKNOWN, new Text("chưa rõ", "unknown"),
            Verdict.REFERRED, new Text("Hội đồng xem xét (chưa có xác nhận)", "referred (nobody attests it)")));

    private final Map<String, Source> sources = new HashMap<>();
    private final Map<String, Set<Verdict>> proved = new HashMap<>();
    private final Map<String, List<Comparison>> compared = new HashMap<>();
    private final Map<String, String> rules = new HashMap<>();
    private final Set<PlaceAttribute> listed = EnumSet.noneOf(PlaceAttribute.class);
    private final List<Limit> limits;

    CaseCoverage(Collection<RulePack> packs, RulePack pack, PackProof proof) {
        packs.forEach(other -> sources.putAll(other.sources()));
        packs.forEach(other -> other.places().forEach(place -> {
            if (place.attribute() != null) {
                listed.add(place.attribute());
            }
        }));
        pack.topics().forEach(topic -> topic.rules().forEach(rule -> rules.put(rule.criterion(), rule.text())));
        limits =
                pack.topics().stream().flatMap(topic -> topic.limits().stream()).toList();
        proof.results().forEach(this::learn);
    }

    private void learn(CaseResult result) {
        for (Finding finding : result.findings()) {
            // A case proves a verdict only if it expects it, and finds it.
            if (result.passed() && result.situation().expectedVerdicts().containsKey(finding.criterion())) {
                proved.computeIfAbsent(finding.criterion(), id -> EnumSet.noneOf(Verdict.class))
                        .add(finding.verdict());
            }
            finding.comparisons()
                    .forEach(comparison -> compared.computeIfAbsent(comparison.limit(), id -> new ArrayList<>())
                            .add(comparison));
        }
    }

    /** The verdicts that no case proves of a criterion. */
    List<Text> unprovedOf(Criterion criterion) {
        return needed(criterion).stream()
                .filter(verdict ->
                        !proved.getOrDefault(criterion.id(), Set.of()).contains(verdict))
                .map(CaseCoverage::missing)
                .toList();
    }

    private static Text missing(Verdict verdict) {
        Text words = CASES.getOrDefault(verdict, Text.of(verdict));
        return new Text(
                "thiếu tình huống mong đợi \"" + words.vi() + "\"",
                "no case that expects \"" + words.en() + "\" and passes");
    }

    private Set<Verdict> needed(Criterion criterion) {
        if (textNotSeen(criterion)) {
            return EnumSet.of(Verdict.UNKNOWN);
        }
        if (criterion.judgedBy() != JudgedBy.MEASURED) {
            return EnumSet.of(Verdict.MET, Verdict.NOT_MET, Verdict.REFERRED);
        }
        return leftOpen(criterion)
                ? EnumSet.of(Verdict.UNKNOWN)
                : EnumSet.of(Verdict.MET, Verdict.NOT_MET, Verdict.UNKNOWN);
    }

    private boolean textNotSeen(Criterion criterion) {
        return criterion.sources().stream().allMatch(id -> {
            Source source = sources.get(id);
            return source != null && source.coverage() == Coverage.NOT_SEEN;
        });
    }

    /**
     * What rests on a number that no law or decision holds settles nothing, unless it settles nothing anyhow; nor does what rests
     * on a list of places that no pack has.
     */
    private boolean leftOpen(Criterion criterion) {
        String rule = rules.getOrDefault(criterion.id(), "");
        Set<String> asked = PLACE_ATTRIBUTE
                .matcher(rule)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        if (!asked.isEmpty() && listed.stream().map(Enum::name).noneMatch(asked::contains)) {
            return true;
        }
        boolean gates = criterion.kind() != CriterionKind.PRIORITY && criterion.kind() != CriterionKind.PROCEDURE;
        return limitsOf(criterion)
                .anyMatch(limit -> (limit.status() == LimitStatus.AWAITING_LOCAL
                                && !rule.contains("satisfiesWhereSet(\"" + limit.id() + "\")"))
                        || (gates && limit.status() == LimitStatus.LOCAL_UNCONFIRMED)
                        || everySourceUnseen(limit.id()));
    }

    /** A number of a text that nobody has seen on any day: it is told, and decides nothing. */
    private boolean everySourceUnseen(String limit) {
        return limits.stream()
                .filter(row -> row.id().equals(limit))
                .map(row -> sources.get(row.source()))
                .allMatch(source -> source != null && source.textNotSeen());
    }

    private Stream<Limit> limitsOf(Criterion criterion) {
        return limits.stream()
                .filter(limit ->
                        limit.role() == LimitRole.LIMIT && criterion.id().equals(limit.criterion()));
    }

    /** Whether values around it have to be proved: a number that a measure is held against. */
    static boolean isNumberLimit(Limit limit) {
        return limit.role() == LimitRole.LIMIT && limit.value() instanceof Value.OfNumber;
    }

    /** The values beside and at a limit that no case measures. */
    List<Text> unprovedOf(Limit limit) {
        if (!(limit.value() instanceof Value.OfNumber number)) {
            return List.of();
        }
        Ratio required = number.ratio();
        Set<Ratio> measured = measured(limit, number);
        List<Text> missing = new ArrayList<>();
        Ratio below = required.minus(Ratio.of(1));
        boolean steps = !WITHOUT_STEPS.contains(limit.measuredIn());
        // Nothing that is counted lies below zero.
        boolean canBeBelow = required.signum() > 0;
        if (canBeBelow && measured.stream().noneMatch(v -> steps ? v.equals(below) : v.compareTo(required) < 0)) {
            missing.add(value("thấp hơn một bước", "one step below", steps ? below.toString() : "< " + required));
        }
        if (!measured.contains(required)) {
            missing.add(value("đúng bằng mức", "at the limit", required.toString()));
        }
        Ratio above = required.plus(Ratio.of(1));
        if (measured.stream().noneMatch(v -> steps ? v.equals(above) : v.compareTo(required) > 0)) {
            missing.add(value("cao hơn một bước", "one step above", steps ? above.toString() : "> " + required));
        }
        return missing;
    }

    /** Values that are known for certain, where this row of the limit was the one applied. */
    private Set<Ratio> measured(Limit limit, Value.OfNumber required) {
        Set<Ratio> values = new TreeSet<>();
        for (Comparison comparison : compared.getOrDefault(limit.id(), List.of())) {
            if (required.equals(comparison.required())
                    && comparison.citation().source().equals(limit.source())
                    && comparison.low().equals(comparison.high())
                    && comparison.low() instanceof Value.OfNumber measured) {
                values.add(measured.ratio());
            }
        }
        return values;
    }

    private static Text value(String vi, String en, String value) {
        return new Text(
                "thiếu tình huống có giá trị " + vi + " (" + value.replace('.', ',') + ")",
                "no case measures a value " + en + " (" + value + ")");
    }
}
