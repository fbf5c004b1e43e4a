package org.khen.internal.loading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.khen.internal.csv.Column;
import org.khen.internal.problems.ProblemCode;
import org.khen.pack.Place;
import org.khen.pack.Text;

/** Holds the places of packs against each other. */
final class PlaceChecks {

    private final PackSet packs;
    private final RowProblems problems;
    private final Set<String> codes = new TreeSet<>();

    PlaceChecks(PackSet packs, RowProblems problems) {
        this.packs = packs;
        this.problems = problems;
        packs.packs().forEach(pack -> codes.addAll(pack.unsound(PlacesTable.FORMAT)));
        packs.allPlaces().forEach(row -> codes.add(row.item().code()));
    }

    void check() {
        for (Placed<Place> row : packs.allPlaces()) {
            known(row, PlacesTable.PART_OF, row.item().partOf());
            known(row, PlacesTable.REPLACED_BY, row.item().replacedBy());
        }
        Map<List<?>, List<Placed<Place>>> alike = new HashMap<>();
        for (Placed<Place> row : packs.allPlaces()) {
            List<Placed<Place>> earlier = alike.computeIfAbsent(about(row.item()), none -> new ArrayList<>());
            earlier.stream()
                    .filter(other -> other.item().inForce().overlaps(row.item().inForce()))
                    .findFirst()
                    .ifPresent(other -> overlap(row, other));
            earlier.add(row);
        }
    }

    /** What a row speaks of. */
    private static List<?> about(Place place) {
        return Arrays.asList(place.code(), place.attribute(), place.closesList());
    }

    private void overlap(Placed<Place> row, Placed<Place> earlier) {
        Place place = row.item();
        Text where =
                RowProblems.place(row.pack(), earlier.pack(), earlier.item().at());
        Text what = place.attribute() == null ? new Text("", "") : quoted(Text.of(place.attribute()));
        problems.add(
                ProblemCode.PLACE_OVERLAP,
                row.pack(),
                place.at(),
                PlacesTable.FROM,
                new Text(
                        ("Địa bàn \"" + place.code() + "\" có hai dòng " + what.vi()).strip()
                                + " cùng hiệu lực; dòng kia tại " + where.vi() + ".",
                        "The place \"" + place.code() + "\" has two rows "
                                + (what.en().isEmpty() ? "" : what.en() + " ")
                                + "in force at once; the other is at "
                                + where.en() + "."),
                new Text(
                        "Hãy điền \"Đến hết ngày\" cho dòng trước, hoặc xóa một dòng.",
                        "Give the earlier row its last day, or delete one."));
    }

    private static Text quoted(Text attribute) {
        return new Text("\"" + attribute.vi() + "\"", "\"" + attribute.en() + "\"");
    }

    private void known(Placed<Place> row, Column column, @Nullable String code) {
        if (code == null || codes.contains(code) || !packs.isComplete(PlacesTable.FORMAT)) {
            return;
        }
        problems.add(
                ProblemCode.UNKNOWN_PLACE,
                row.pack(),
                row.item().at(),
                column,
                new Text("Không có địa bàn \"" + code + "\".", "There is no place \"" + code + "\"."),
                // The nearest code may well be that of a place far away: none is proposed.
                new Text("Hãy thêm vào places.csv, hoặc sửa mã.", "Add it to places.csv, or mend the code."));
    }
}
