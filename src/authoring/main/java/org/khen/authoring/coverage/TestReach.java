package org.khen.authoring.coverage;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khen.Verdict;
import org.khen.facts.PlaceAttribute;
import org.khen.internal.language.Argument;
import org.khen.internal.language.Call;
import org.khen.internal.language.Condition;
import org.khen.pack.Limit;
import org.khen.pack.LimitStatus;
import org.khen.pack.RulePack;
import org.khen.pack.Source;
import org.khen.pack.Text;

/** What a condition can come to on any dossier: met, not met, or open, where the packs leave something open. */
final class TestReach {

    private static final Text NO_PLACE_LIST = new Text(
            "chưa bộ quy định nào có danh mục địa bàn mà quy tắc hỏi",
            "no pack has the list of places that the rule asks for");
    private static final Text NOT_SET =
            new Text("phụ thuộc mức chờ địa phương quy định", "it depends on a limit that the locality has yet to set");
    private static final Text NOT_CONFIRMED = new Text(
            "phụ thuộc lựa chọn của địa phương chưa xác nhận", "it depends on a local choice that is not confirmed");
    private static final Text LIMIT_NOT_SEEN = new Text(
            "phụ thuộc mức mà căn cứ chưa xem được nguyên văn", "it depends on a limit whose text nobody has seen");

    private static final String WHERE_SET = "satisfiesWhereSet";

    private final Map<String, Source> sources;
    private final Set<PlaceAttribute> listed = EnumSet.noneOf(PlaceAttribute.class);
    private final List<Limit> limits;

    TestReach(Collection<RulePack> packs, Map<String, Source> sources) {
        this.sources = sources;
        packs.forEach(pack -> pack.places().forEach(place -> {
            if (place.attribute() != null) {
                listed.add(place.attribute());
            }
        }));
        limits = packs.stream()
                .flatMap(pack -> pack.topics().stream())
                .flatMap(topic -> topic.limits().stream())
                .toList();
    }

    /**
     * What a condition can come to, with every test by itself.
     *
     * @param gates whether it decides on a nomination, so that a choice nobody has confirmed leaves it open
     */
    Set<Verdict> of(Condition condition, boolean gates) {
        if (condition instanceof Condition.Test test) {
            return why(test, gates) == null
                    ? EnumSet.of(Verdict.MET, Verdict.NOT_MET, Verdict.UNKNOWN)
                    : holdsWhereNotSet(test) ? EnumSet.of(Verdict.MET) : EnumSet.of(Verdict.UNKNOWN);
        }
        boolean all = condition instanceof Condition.And;
        List<Condition> parts = condition instanceof Condition.And and
                ? and.all()
                : condition instanceof Condition.Or or ? or.any() : List.of();
        Set<Verdict> reached = EnumSet.noneOf(Verdict.class);
        for (Condition part : parts) {
            Set<Verdict> next = of(part, gates);
            reached = reached.isEmpty() ? next : joined(reached, next, all ? Verdict.NOT_MET : Verdict.MET);
        }
        return reached;
    }

    /** Every pair of answers: the one that settles wins, and what is open stays open before the other. */
    private static Set<Verdict> joined(Set<Verdict> one, Set<Verdict> other, Verdict settles) {
        Set<Verdict> joined = EnumSet.noneOf(Verdict.class);
        for (Verdict a : one) {
            for (Verdict b : other) {
                if (a == settles || b == settles) {
                    joined.add(settles);
                } else {
                    joined.add(a == Verdict.UNKNOWN ? a : b);
                }
            }
        }
        return joined;
    }

    /** Why a test can never hold, or never fail; {@code null} if it can. */
    @Nullable
    Text whyNever(Condition.Test test, boolean holds, boolean gates) {
        return of(test, gates).contains(holds ? Verdict.MET : Verdict.NOT_MET) ? null : why(test, gates);
    }

    /** Why a test cannot come to everything; {@code null} if it can. */
    @Nullable
    Text why(Condition.Test test, boolean gates) {
        if (asksForPlacesThatNoListHas(test.call())) {
            return NO_PLACE_LIST;
        }
        String id = limit(test.call());
        List<Limit> rows = limits.stream().filter(row -> row.id().equals(id)).toList();
        if (rows.isEmpty()) {
            return null;
        }
        if (rows.stream().allMatch(row -> row.status() == LimitStatus.AWAITING_LOCAL)) {
            return NOT_SET;
        }
        if (gates && rows.stream().allMatch(row -> row.status() == LimitStatus.LOCAL_UNCONFIRMED)) {
            return NOT_CONFIRMED;
        }
        // A number of a text that nobody has seen on any day: it is told, and decides nothing.
        return rows.stream().allMatch(this::textNotSeen) ? LIMIT_NOT_SEEN : null;
    }

    private boolean textNotSeen(Limit limit) {
        Source source = sources.get(limit.source());
        return source != null && source.textNotSeen();
    }

    private boolean holdsWhereNotSet(Condition.Test test) {
        return test.call().word().name().equals(WHERE_SET) && NOT_SET.equals(why(test, false));
    }

    private boolean asksForPlacesThatNoListHas(Call call) {
        Set<PlaceAttribute> asked = call.arguments().stream()
                .filter(Argument.Word.class::isInstance)
                .map(argument -> ((Argument.Word) argument).constant())
                .filter(PlaceAttribute.class::isInstance)
                .map(PlaceAttribute.class::cast)
                .collect(Collectors.toSet());
        return !asked.isEmpty() && asked.stream().noneMatch(listed::contains);
    }

    private static @Nullable String limit(Call call) {
        return call.word().name().startsWith("satisfies")
                ? call.arguments().stream()
                        .filter(Argument.Code.class::isInstance)
                        .map(argument -> ((Argument.Code) argument).code())
                        .findFirst()
                        .orElse(null)
                : null;
    }
}
