package org.khen.internal.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khen.pack.AppliesTo;
import org.khen.pack.Limit;
import org.khen.pack.LimitStatus;

/**
 * Rows of limits by the pack they stand in: a row of a pack that builds on others wins over theirs.
 *
 * @param layers the rows of each pack that has some, those of the topmost pack first
 */
record LayeredRows(List<Layer> layers) {

    static final LayeredRows NONE = new LayeredRows(List.of());

    /**
     * The rows of one pack.
     *
     * @param height the place of the pack in the order of packs: that of a pack lies above those it builds on
     */
    record Layer(int height, List<Limit> rows) {

        private Layer bySpecificity() {
            return new Layer(
                    height,
                    rows.stream()
                            .sorted(Comparator.comparingInt(
                                    (Limit row) -> -row.appliesTo().size()))
                            .toList());
        }
    }

    Stream<Limit> all() {
        return layers.stream().flatMap(layer -> layer.rows().stream());
    }

    boolean isEmpty() {
        return layers.isEmpty();
    }

    LayeredRows inForce(LocalDate day) {
        return only(row -> row.inForce().holds(day));
    }

    /** The rows of one reading; a row without a letter belongs to all. */
    LayeredRows read(@Nullable String letter) {
        return only(row -> row.reading() == null || row.reading().equals(letter));
    }

    /** Adds the letters of all readings. */
    void addLetters(Set<String> letters) {
        for (Layer layer : layers) {
            for (Limit row : layer.rows()) {
                if (row.reading() != null) {
                    letters.add(row.reading());
                }
            }
        }
    }

    /** A row for another award can never apply, and thousands of them need not be looked at for every dossier. */
    LayeredRows forAward(String award) {
        return only(row -> row.appliesTo().stream()
                .noneMatch(condition -> condition.aspect() == AppliesTo.Aspect.AWARD
                        && !condition.value().equals(award)));
    }

    /** Of each pack the most specific row first, otherwise in the same order. */
    LayeredRows bySpecificity() {
        return new LayeredRows(layers.stream().map(Layer::bySpecificity).toList());
    }

    private LayeredRows only(Predicate<Limit> wanted) {
        List<Layer> living = new ArrayList<>(layers.size());
        for (Layer layer : layers) {
            List<Limit> rows = new ArrayList<>(layer.rows().size());
            for (Limit row : layer.rows()) {
                if (wanted.test(row)) {
                    rows.add(row);
                }
            }
            if (!rows.isEmpty()) {
                living.add(new Layer(layer.height(), rows));
            }
        }
        return living.isEmpty() ? NONE : new LayeredRows(living);
    }

    /** What lies below the layer of a row. */
    LayeredRows below(Limit row) {
        for (int i = 0; i < layers.size(); i++) {
            if (layers.get(i).rows().contains(row)) {
                return i + 1 == layers.size() ? NONE : new LayeredRows(layers.subList(i + 1, layers.size()));
            }
        }
        return NONE;
    }

    /** The height of the layer of a row. */
    int heightOf(Limit row) {
        return layers.stream()
                .filter(layer -> layer.rows().contains(row))
                .mapToInt(Layer::height)
                .findFirst()
                .orElse(0);
    }

    /** The height of the lowest layer, where the general rule stands. */
    int lowest() {
        return layers.isEmpty() ? 0 : layers.get(layers.size() - 1).height();
    }

    /** Without what stands in packs above that height. */
    LayeredRows notAbove(int height) {
        List<Layer> kept =
                layers.stream().filter(layer -> layer.height() <= height).toList();
        return kept.size() == layers.size() ? this : new LayeredRows(kept);
    }

    /** Without what packs above that height choose and no decision confirms. */
    LayeredRows confirmedAbove(int height) {
        return layers.isEmpty() || layers.get(0).height() <= height
                ? this
                : new LayeredRows(layers.stream()
                        .map(layer -> layer.height() <= height
                                ? layer
                                : new Layer(
                                        layer.height(),
                                        layer.rows().stream()
                                                .filter(row -> row.status() != LimitStatus.LOCAL_UNCONFIRMED)
                                                .toList()))
                        .filter(layer -> !layer.rows().isEmpty())
                        .toList());
    }

    /** Apart by code, in the order of their rows; of each code those of a pack with the most specific first. */
    Collection<LayeredRows> byCode() {
        Map<String, List<Layer>> codes = new LinkedHashMap<>();
        for (Layer layer : layers) {
            Map<String, List<Limit>> ofLayer = new LinkedHashMap<>();
            for (Limit row : layer.rows()) {
                ofLayer.computeIfAbsent(row.id(), none -> new ArrayList<>()).add(row);
            }
            ofLayer.forEach((code, rows) ->
                    codes.computeIfAbsent(code, none -> new ArrayList<>()).add(new Layer(layer.height(), rows)));
        }
        return codes.values().stream()
                .map(layered -> new LayeredRows(layered).bySpecificity())
                .toList();
    }
}
