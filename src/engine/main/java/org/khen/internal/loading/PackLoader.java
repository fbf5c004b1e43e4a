package org.khen.internal.loading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khen.PackLocation;
import org.khen.internal.problems.Problems;
import org.khen.pack.PackProblem;
import org.khen.pack.RulePack;

/** From places to packs: finds, reads, validates and orders them. */
public final class PackLoader {

    private PackLoader() {}

    /**
     * What came of loading.
     *
     * @param problems all problems, warnings included
     * @param packs the packs in order; empty if there are errors
     * @param columns the number of each column by pack, file and English heading
     */
    public record Loaded(
            List<PackProblem> problems,
            Optional<List<RulePack>> packs,
            Map<String, Map<String, Map<String, Integer>>> columns) {}

    /** Where all packs of the class path are. */
    public static List<PackLocation> everythingOnClassPath() {
        return new ClassPathPacks(loader())
                .ids().stream().map(PackLocation::classPath).toList();
    }

    /** Loads packs and what they build on. */
    public static Loaded load(List<PackLocation> locations) {
        Problems problems = new Problems();
        List<ReadPack> packs = new PackFinder(new ClassPathPacks(loader()), problems).find(locations);
        List<ReadPack> ordered = new PackOrder(packs, problems).ordered();
        PackValidation.validate(new PackSet(ordered), problems);
        return new Loaded(
                problems.all(),
                problems.hasErrors()
                        ? Optional.empty()
                        : Optional.of(ordered.stream().map(ReadPack::pack).toList()),
                columns(ordered));
    }

    private static Map<String, Map<String, Map<String, Integer>>> columns(List<ReadPack> packs) {
        Map<String, Map<String, Map<String, Integer>>> byPack = new HashMap<>();
        for (ReadPack pack : packs) {
            Map<String, Map<String, Integer>> byFile = new HashMap<>();
            pack.columns().forEach((file, numbers) -> {
                Map<String, Integer> byHeading = new HashMap<>();
                numbers.forEach((column, number) -> byHeading.put(column.en(), number));
                byFile.put(file, byHeading);
            });
            byPack.put(pack.id(), byFile);
        }
        return byPack;
    }

    private static ClassLoader loader() {
        ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
        if (ofThread != null) {
            return ofThread;
        }
        ClassLoader own = PackLoader.class.getClassLoader();
        return own == null ? ClassLoader.getSystemClassLoader() : own;
    }
}
