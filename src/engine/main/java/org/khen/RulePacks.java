package org.khen;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.khen.internal.loading.PackLoader;
import org.khen.pack.CellRef;
import org.khen.pack.InvalidRulePackException;
import org.khen.pack.RulePack;

/**
 * The packs an engine works with, read and found valid together. Immutable and safe to share between threads.
 *
 * <p>The packs that others build on are looked for on the class path when they are not among those asked for. On the class
 * path packs are found by the context class loader of the thread, or by that of this library if there is none.
 *
 * <p>A pack may build on others: it adds to them, and replaces what it names under {@code overrides} on the days of its own
 * rows. It may tighten a limit and set what they leave open, or have from a text that nobody has seen; packs of which one would
 * loosen another do not load.
 */
public final class RulePacks {

    private final List<RulePack> packs;
    private final Map<String, Map<String, Map<String, Integer>>> columns;

    /** Takes the number of each column by pack, file and English heading along. */
    private RulePacks(List<RulePack> packs, Map<String, Map<String, Map<String, Integer>>> columns) {
        this.packs = List.copyOf(packs);
        this.columns = columns;
    }

    /**
     * Every pack on the class path.
     *
     * @throws InvalidRulePackException if there is none, or one has errors
     */
    public static RulePacks onClassPath() {
        return orThrow(check(PackLoader.everythingOnClassPath()));
    }

    /**
     * Packs on the class path, and what they build on.
     *
     * @param ids their codes
     * @throws InvalidRulePackException if one is not found or has errors
     */
    public static RulePacks onClassPath(String... ids) {
        return from(Arrays.stream(ids).map(PackLocation::classPath).toList());
    }

    /**
     * Packs in folders, and what they build on.
     *
     * @param folders folders with a {@code pack.csv}, or folders of such folders
     * @throws InvalidRulePackException if one holds no pack, or a pack has errors
     */
    public static RulePacks inFolders(Path... folders) {
        return from(Arrays.stream(folders).map(PackLocation::folder).toList());
    }

    /**
     * Packs from several places, and what they build on.
     *
     * @param locations where they are
     * @throws InvalidRulePackException if one is not found or has errors
     */
    public static RulePacks from(List<PackLocation> locations) {
        return orThrow(check(locations));
    }

    /**
     * Reads and validates packs and tells all that is wrong with them, without throwing.
     *
     * @param locations where they are
     */
    public static PackReport check(List<PackLocation> locations) {
        PackLoader.Loaded loaded = PackLoader.load(locations);
        return new PackReport(
                loaded.problems(),
                loaded.packs()
                        .map(packs -> new RulePacks(packs, loaded.columns()))
                        .orElse(null));
    }

    /** The packs, those that others build on first, otherwise by code. */
    public List<RulePack> packs() {
        return packs;
    }

    /**
     * The cell of a row under a heading, to point at what a report is about. Columns may stand in any order.
     *
     * @param packId the code of the pack
     * @param row where a row of one of its tables stands
     * @param heading the English heading, for example {@code value}
     * @return the cell; the row itself if its table has no such column
     */
    public CellRef cell(String packId, CellRef row, String heading) {
        Integer column = columns.getOrDefault(packId, Map.of())
                .getOrDefault(row.file(), Map.of())
                .get(heading);
        return column == null ? row : new CellRef(row.file(), row.line(), column);
    }

    /**
     * The packs with something in their tables changed, for tests and to try what a change would do. They are not validated
     * again: what the change breaks shows only in decisions.
     *
     * @param change gets every pack and returns it, or another of the same code
     */
    public RulePacks changed(UnaryOperator<RulePack> change) {
        return new RulePacks(packs.stream().map(change).toList(), columns);
    }

    /** Whether these packs have the same rules as others, in the same topics. */
    boolean hasRulesOf(RulePacks others) {
        return rules().equals(others.rules());
    }

    private List<Object> rules() {
        List<Object> rules = new ArrayList<>();
        for (RulePack pack : packs) {
            rules.add(pack.id());
            pack.topics().forEach(topic -> rules.addAll(topic.rules()));
        }
        return rules;
    }

    /**
     * The packs by which the cases of a pack are decided: all of them, or only the pack and what it builds on if a pack above it
     * overrides what it says or asks more for its awards.
     *
     * @param packId the code of the pack
     * @throws IllegalArgumentException if the pack is not among them
     */
    public RulePacks decidingCasesOf(String packId) {
        pack(packId);
        return isChangedAbove(packId) ? upTo(packId) : this;
    }

    /**
     * The pack of that code.
     *
     * @throws IllegalArgumentException if it is not among them
     */
    public RulePack pack(String packId) {
        return packs.stream()
                .filter(pack -> pack.id().equals(packId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no pack (" + packId + ") among "
                        + packs.stream().map(RulePack::id).toList()));
    }

    /** The pack and those it builds on. */
    private RulePacks upTo(String packId) {
        Set<String> kept = bases(packId);
        kept.add(packId);
        return new RulePacks(
                packs.stream().filter(pack -> kept.contains(pack.id())).toList(), columns);
    }

    /** Whether a pack that builds on that one overrides something, or asks something for an award that is not its own. */
    private boolean isChangedAbove(String packId) {
        return packs.stream()
                .filter(pack -> bases(pack.id()).contains(packId))
                .anyMatch(pack -> !pack.overrides().isEmpty() || asksForAwardsBelow(pack));
    }

    private boolean asksForAwardsBelow(RulePack pack) {
        Set<String> below = bases(pack.id());
        return packs.stream()
                .filter(base -> below.contains(base.id()))
                .flatMap(base -> base.awards().stream())
                .anyMatch(award ->
                        pack.routes().stream().anyMatch(row -> row.award().equals(award.id())));
    }

    /** The codes of the packs that a pack builds on, directly or by way of others. */
    private Set<String> bases(String packId) {
        Set<String> bases = new HashSet<>();
        // Those that others build on come first, so that from behind all are found in one round.
        for (int i = packs.size() - 1; i >= 0; i--) {
            RulePack pack = packs.get(i);
            if (pack.id().equals(packId) || bases.contains(pack.id())) {
                bases.addAll(pack.buildsOn());
            }
        }
        return bases;
    }

    static RulePacks of(List<RulePack> packs) {
        return new RulePacks(packs, Map.of());
    }

    private static RulePacks orThrow(PackReport report) {
        RulePacks packs = report.packs();
        if (packs == null) {
            throw new InvalidRulePackException(report.problems());
        }
        return packs;
    }
}
