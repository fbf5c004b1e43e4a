package org.khen.authoring.coverage;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khen.facts.PlaceAttribute;
import org.khen.internal.language.Argument;
import org.khen.internal.language.Condition;
import org.khen.pack.Place;
import org.khen.pack.RulePack;
import org.khen.pack.Text;

/**
 * Whether a test for places is hidden by another of the same group of which one suffices: where all places of the one kind lie in
 * places of the other, on all their days, nobody works at the one without working at the other.
 */
final class PlacesWithin {

    static final Text HIDDEN = new Text(
            "mọi địa bàn có đặc điểm này đều nằm trong địa bàn có đặc điểm nêu ở điều kiện thay thế",
            "every such place lies in a place of the kind that the condition beside it asks for");

    private static final String WORKS_AT = "worksAt";

    private final List<Place> places;

    PlacesWithin(List<RulePack> packs) {
        places = packs.stream().flatMap(pack -> pack.places().stream()).toList();
    }

    /** Whether the test can never hold alone among the others of its group. */
    boolean isHidden(Condition.Test test, List<Condition.Test> others) {
        Optional<PlaceAttribute> asked = attribute(test);
        Set<PlaceAttribute> beside = new HashSet<>();
        others.forEach(other -> attribute(other).ifPresent(beside::add));
        if (asked.isEmpty() || beside.isEmpty()) {
            return false;
        }
        // A row that says how complete a list is makes no place of that kind.
        List<Place> rows = places.stream()
                .filter(place -> place.attribute() == asked.get() && !place.closesList())
                .toList();
        return !rows.isEmpty() && rows.stream().allMatch(row -> liesWithin(row.code(), row, beside, new HashSet<>()));
    }

    private boolean liesWithin(String code, Place row, Set<PlaceAttribute> attributes, Set<String> seen) {
        if (!seen.add(code)) {
            return false;
        }
        List<Place> there =
                places.stream().filter(place -> place.code().equals(code)).toList();
        return there.stream()
                        .anyMatch(place -> attributes.contains(place.attribute())
                                && !place.closesList()
                                && place.inForce().encloses(row.inForce()))
                || there.stream()
                        .filter(place -> place.inForce().encloses(row.inForce()))
                        .map(Place::partOf)
                        .anyMatch(upper -> upper != null && liesWithin(upper, row, attributes, seen));
    }

    private static Optional<PlaceAttribute> attribute(Condition.Test test) {
        return test.call().word().name().equals(WORKS_AT)
                ? test.call().arguments().stream()
                        .filter(Argument.Word.class::isInstance)
                        .map(argument -> ((Argument.Word) argument).constant())
                        .filter(PlaceAttribute.class::isInstance)
                        .map(PlaceAttribute.class::cast)
                        .findFirst()
                : Optional.empty();
    }
}
