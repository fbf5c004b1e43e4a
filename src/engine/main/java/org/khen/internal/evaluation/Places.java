package org.khen.internal.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.khen.Citation;
import org.khen.OpenReason;
import org.khen.PlaceFinding;
import org.khen.Verdict;
import org.khen.facts.Period;
import org.khen.facts.PlaceAttribute;
import org.khen.pack.Place;
import org.khen.pack.Source;
import org.khen.pack.SourceType;

/** The places that packs list, with their attributes through time. Immutable. */
final class Places {

    private static final Comparator<LocalDate> NONE_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());

    private final Map<String, List<Place>> byCode = new HashMap<>();
    private final Set<PlaceAttribute> listed = EnumSet.noneOf(PlaceAttribute.class);
    /** Days on which some row begins, or has just ended: between two of them nothing changes. */
    private final NavigableSet<LocalDate> changes = new TreeSet<>();

    private final Clauses clauses;

    Places(List<Place> rows, Clauses clauses) {
        this.clauses = clauses;
        for (Place row : rows) {
            byCode.computeIfAbsent(row.code(), none -> new ArrayList<>()).add(row);
            if (row.attribute() != null) {
                listed.add(row.attribute());
            }
            LocalDate from = row.inForce().from();
            LocalDate to = row.inForce().to();
            if (from != null) {
                changes.add(from);
            }
            if (to != null) {
                changes.add(to.plusDays(1));
            }
        }
    }

    /** Whether any row speaks of such places at all. */
    boolean list(PlaceAttribute attribute) {
        return listed.contains(attribute);
    }

    /** Whether a place had the attribute on a day of the period: no, only if it certainly had it on none. */
    Answer during(String code, PlaceAttribute attribute, Period period) {
        Answer answer = on(code, attribute, period.from());
        for (LocalDate day : changes.subSet(period.from(), false, period.to(), true)) {
            Answer next = on(code, attribute, day);
            if (next.truth().compareTo(answer.truth()) > 0) {
                answer = next;
            }
        }
        return answer;
    }

    private Answer on(String written, PlaceAttribute attribute, LocalDate day) {
        List<Place> way = upwards(successor(written, day), day);
        if (way.isEmpty()) {
            return notCovered(written, null, attribute);
        }
        String name = way.get(0).name();
        Place closing = null;
        for (Place unit : way) {
            for (Place row : inForce(unit.code(), day)) {
                if (row.attribute() != attribute) {
                    continue;
                }
                if (!row.closesList()) {
                    String named = unit.code().equals(way.get(0).code()) ? name : name + ", " + row.name();
                    return found(written, named, attribute, row);
                }
                closing = closing == null ? row : closing;
            }
        }
        return closing == null ? notCovered(written, name, attribute) : found(written, name, attribute, closing);
    }

    private Answer found(String written, String name, PlaceAttribute attribute, Place row) {
        Source source = clauses.source(row.source());
        Citation citation = clauses.citation(row.source());
        if (source.textNotSeen()) {
            return Answer.unknown(
                    OpenReason.LAW_TEXT_NOT_SEEN,
                    new PlaceFinding(written, name, attribute, Verdict.UNKNOWN, null, citation));
        }
        boolean has = !row.closesList();
        // What a pack gathered itself is not law: it informs, and settles no requirement.
        Ternary lawAlone = source.type() == SourceType.LOCAL_CHOICE ? Ternary.UNKNOWN : Ternary.of(has);
        LocalDate since = has ? row.inForce().from() : null;
        Verdict verdict = has ? Verdict.MET : Verdict.NOT_MET;
        return Answer.known(has, lawAlone, new PlaceFinding(written, name, attribute, verdict, since, citation));
    }

    private static Answer notCovered(String code, @Nullable String name, PlaceAttribute attribute) {
        return Answer.unknown(
                OpenReason.LOCAL_TEXT_MISSING, new PlaceFinding(code, name, attribute, Verdict.UNKNOWN, null, null));
    }

    /** The unit that stands in the place of an older one on that day, if a dossier still names the older one. */
    private String successor(String code, LocalDate day) {
        Set<String> seen = new HashSet<>();
        String current = code;
        while (seen.add(current) && inForce(current, day).isEmpty()) {
            String next = byCode.getOrDefault(current, List.of()).stream()
                    .filter(row -> row.replacedBy() != null
                            && row.inForce().to() != null
                            && row.inForce().to().isBefore(day))
                    .max(Comparator.comparing((Place row) -> row.inForce().to(), NONE_FIRST))
                    .map(Place::replacedBy)
                    .orElse(null);
            if (next == null) {
                break;
            }
            current = next;
        }
        return current;
    }

    /** The unit and those it is part of on that day, each by one of its rows. */
    private List<Place> upwards(String code, LocalDate day) {
        List<Place> way = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String current = code;
        while (current != null && seen.add(current)) {
            List<Place> rows = inForce(current, day);
            if (rows.isEmpty()) {
                break;
            }
            way.add(rows.get(0));
            current = rows.stream()
                    .map(Place::partOf)
                    .filter(part -> part != null)
                    .findFirst()
                    .orElse(null);
        }
        return way;
    }

    private List<Place> inForce(String code, LocalDate day) {
        return byCode.getOrDefault(code, List.of()).stream()
                .filter(row -> row.inForce().holds(day))
                .toList();
    }
}
