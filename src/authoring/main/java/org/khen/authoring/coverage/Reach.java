package org.khen.authoring.coverage;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khen.Verdict;
import org.khen.facts.PlaceAttribute;
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

/** Which verdicts on criteria any dossier can bring about, and why not the others. */
final class Reach {

    static final Text TEXT_NOT_SEEN = new Text(
            "mọi căn cứ của tiêu chí đều chưa xem được nguyên văn", "nobody has seen the text of any of its sources");

    private static final Text NO_PLACE_LIST = new Text(
            "chưa bộ quy định nào có danh mục địa bàn mà quy tắc hỏi",
            "no pack has the list of places that the rule asks for");
    private static final Text NOT_SET =
            new Text("phụ thuộc mức chờ địa phương quy định", "it depends on a limit that the locality has yet to set");
    private static final Text NOT_CONFIRMED = new Text(
            "phụ thuộc lựa chọn của địa phương chưa xác nhận", "it depends on a local choice that is not confirmed");
    private static final Text LIMIT_NOT_SEEN = new Text(
            "phụ thuộc mức mà căn cứ chưa xem được nguyên văn", "it depends on a limit whose text nobody has seen");

    private static final Pattern PLACE_ATTRIBUTE = Pattern.compile("PlaceAttribute\\.(\\w+)");

    private static final Pattern LIMIT = Pattern.compile("\\.(satisfies\\w*)\\(\"([^\"]+)\"\\)$");

    private final Map<String, Source> sources;
    private final Map<String, String> rules = new HashMap<>();
    private final Set<PlaceAttribute> listed = EnumSet.noneOf(PlaceAttribute.class);
    private final List<Limit> limits;
    private final Map<String, Criterion> criteria = new HashMap<>();

    Reach(Collection<RulePack> packs, Map<String, Source> sources) {
        this.sources = sources;
        for (RulePack pack : packs) {
            pack.places().forEach(place -> {
                if (place.attribute() != null) {
                    listed.add(place.attribute());
                }
            });
            pack.topics().forEach(topic -> {
                topic.rules().forEach(rule -> rules.put(rule.criterion(), rule.text()));
                topic.criteria().forEach(criterion -> criteria.put(criterion.id(), criterion));
            });
        }
        limits = packs.stream()
                .flatMap(pack -> pack.topics().stream())
                .flatMap(topic -> topic.limits().stream())
                .toList();
    }

    /** The criterion of that code in the topmost pack that has it; {@code null} if none has. */
    @Nullable
    Criterion criterion(String id) {
        return criteria.get(id);
    }

    /** The verdicts that a case can prove. */
    Set<Verdict> verdicts(Criterion criterion) {
        if (whyOnlyOpen(criterion) != null) {
            return EnumSet.of(Verdict.UNKNOWN);
        }
        return criterion.judgedBy() == JudgedBy.MEASURED
                ? EnumSet.of(Verdict.MET, Verdict.NOT_MET, Verdict.UNKNOWN)
                : EnumSet.of(Verdict.MET, Verdict.NOT_MET, Verdict.REFERRED);
    }

    /**
     * Why nothing can be found of it but that it is open; {@code null} if more can. What rests on a number that no law or
     * decision holds settles nothing, unless it settles nothing anyhow; nor does what rests on a list of places that no pack has.
     */
    @Nullable
    Text whyOnlyOpen(Criterion criterion) {
        if (textNotSeen(criterion)) {
            return TEXT_NOT_SEEN;
        }
        if (criterion.judgedBy() != JudgedBy.MEASURED) {
            return null;
        }
        String rule = rules.getOrDefault(criterion.id(), "");
        if (asksForPlacesThatNoListHas(rule)) {
            return NO_PLACE_LIST;
        }
        boolean gates = criterion.kind() != CriterionKind.PRIORITY && criterion.kind() != CriterionKind.PROCEDURE;
        for (Limit limit : limits) {
            if (limit.role() != LimitRole.LIMIT || !criterion.id().equals(limit.criterion())) {
                continue;
            }
            if (limit.status() == LimitStatus.AWAITING_LOCAL
                    && !rule.contains("satisfiesWhereSet(\"" + limit.id() + "\")")) {
                return NOT_SET;
            }
            if (gates && limit.status() == LimitStatus.LOCAL_UNCONFIRMED) {
                return NOT_CONFIRMED;
            }
            if (everySourceUnseen(limit.id())) {
                return LIMIT_NOT_SEEN;
            }
        }
        return null;
    }

    /**
     * Why a test inside a rule can never hold, or never fail; {@code null} if it can.
     *
     * @param test the text of the test
     */
    @Nullable
    Text whyNever(String test, boolean holds) {
        if (asksForPlacesThatNoListHas(test)) {
            return NO_PLACE_LIST;
        }
        Matcher asked = LIMIT.matcher(test);
        if (!asked.find()) {
            return null;
        }
        String id = asked.group(2);
        List<Limit> rows =
                limits.stream().filter(limit -> limit.id().equals(id)).toList();
        if (!rows.isEmpty() && rows.stream().allMatch(row -> row.status() == LimitStatus.AWAITING_LOCAL)) {
            // Where it is not set, such a test holds of everybody.
            return asked.group(1).equals("satisfiesWhereSet") && holds ? null : NOT_SET;
        }
        return !rows.isEmpty() && everySourceUnseen(id) ? LIMIT_NOT_SEEN : null;
    }

    boolean textNotSeen(Criterion criterion) {
        return criterion.sources().stream().allMatch(id -> {
            Source source = sources.get(id);
            return source != null && source.coverage() == Coverage.NOT_SEEN;
        });
    }

    private boolean asksForPlacesThatNoListHas(String rule) {
        Set<String> asked = PLACE_ATTRIBUTE
                .matcher(rule)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        return !asked.isEmpty() && listed.stream().map(Enum::name).noneMatch(asked::contains);
    }

    /** A number of a text that nobody has seen on any day: it is told, and decides nothing. */
    private boolean everySourceUnseen(String limit) {
        return limits.stream()
                .filter(row -> row.id().equals(limit))
                .map(row -> sources.get(row.source()))
                .allMatch(source -> source != null && source.textNotSeen());
    }
}
