package org.khen.report.round;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.khen.EvaluationResult;
import org.khen.RoundDecision;
import org.khen.RoundResult;
import org.khen.RoundStatus;
import org.khen.facts.ReviewRound;
import org.khen.facts.RoundEntry;
import org.khen.facts.RoundUnit;
import org.khen.pack.Text;

/** A round and what becomes of it, put together once for all papers. Immutable, and safe to share between threads. */
public final class RoundBook {

    private final ReviewRound round;
    private final RoundDecision decision;
    private final Map<String, RoundEntry> entries = new HashMap<>();
    private final Map<String, RoundUnit> units = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Text> awards = new HashMap<>();
    private final Map<String, List<Line>> byUnit = new HashMap<>();
    private final List<Line> lines;

    private RoundBook(ReviewRound round, RoundDecision decision) {
        this.round = round;
        this.decision = decision;
        round.entries().forEach(entry -> entries.put(entry.id(), entry));
        round.units().forEach(unit -> units.put(unit.id(), unit));
        List<Line> all = new ArrayList<>();
        for (RoundResult result : decision.results()) {
            all.add(new Line(entry(result.id()), result, unitName(result.unit())));
        }
        all.sort(Comparator.comparing((Line line) -> line.authority().vi())
                .thenComparing(line -> line.award().vi())
                .thenComparing(Line::kind)
                .thenComparing(Line.BY_UNIT));
        lines = List.copyOf(all);
        for (int i = 0; i < lines.size(); i++) {
            places.put(lines.get(i).id(), i);
            awards.putIfAbsent(lines.get(i).decision().award(), lines.get(i).award());
            String unit = lines.get(i).result().unit();
            if (unit != null) {
                byUnit.computeIfAbsent(unit, code -> new ArrayList<>()).add(lines.get(i));
            }
        }
    }

    /**
     * Puts them together.
     *
     * @throws IllegalArgumentException if the decision is of another round
     */
    public static RoundBook of(ReviewRound round, RoundDecision decision) {
        return new RoundBook(round, decision);
    }

    private RoundEntry entry(String dossier) {
        RoundEntry entry = entries.get(dossier);
        if (entry == null) {
            throw new IllegalArgumentException("The round does not hold a nomination that was decided (dossier = " + dossier
                    + ")\nGive the round that the decision is of.");
        }
        return entry;
    }

    /** The round. */
    public ReviewRound round() {
        return round;
    }

    /** What becomes of it. */
    public RoundDecision decision() {
        return decision;
    }

    /** All nominations that were decided: by authority, award, kind of candidate, unit, the place the unit gives, and code. */
    public List<Line> lines() {
        return lines;
    }

    /** Those that came out so, in the same order. */
    public List<Line> lines(RoundStatus status) {
        return lines.stream().filter(line -> line.result().status() == status).toList();
    }

    /** Those that a unit submitted, in the same order. */
    public List<Line> linesOf(String unit) {
        return List.copyOf(byUnit.getOrDefault(unit, List.of()));
    }

    /** One of them; {@code null} if it was not decided. */
    public @Nullable Line line(String dossier) {
        Integer place = places.get(dossier);
        return place == null ? null : lines.get(place);
    }

    /** The place of a dossier among all, from 0; -1 if it was not decided. */
    public int place(String dossier) {
        return places.getOrDefault(dossier, -1);
    }

    /** The name of a unit, its code if it has none; {@code null} for {@code null}. */
    public @Nullable String unitName(@Nullable String unit) {
        if (unit == null) {
            return null;
        }
        RoundUnit known = units.get(unit);
        String name = known == null ? null : known.name();
        return name == null || name.isBlank() ? unit : name;
    }

    /** The codes of the units that submit, and of those that are listed, in order. */
    public List<String> unitCodes() {
        Set<String> codes = new TreeSet<>(units.keySet());
        lines.stream().map(line -> line.result().unit()).filter(Objects::nonNull).forEach(codes::add);
        return List.copyOf(codes);
    }

    /** The name of an award by its code, as some nomination bears it; the code if none does. */
    public Text award(String award) {
        return awards.getOrDefault(award, new Text(award, award));
    }

    /** Those that could not be decided. */
    public List<EvaluationResult.Failed> failed() {
        return decision.failed();
    }

    /** The name of the round, its code if it has none. */
    public String name() {
        String name = decision.name();
        return name == null || name.isBlank() ? decision.id() : name;
    }
}
