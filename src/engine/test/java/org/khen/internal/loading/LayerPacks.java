package org.khen.internal.loading;

import java.nio.file.Path;
import java.util.List;
import org.khen.PackLocation;
import org.khen.RulePacks;
import org.khen.pack.Language;

/** The county, the village that builds on it, the hamlet that builds on the village. */
record LayerPacks(Path folder, ToyPack county, ToyPack village, ToyPack hamlet) {

    static final String LIMITS = "garden/limits.csv";
    static final String CRITERIA = "garden/criteria.csv";
    static final String RULES = "garden/rules.drl";

    static LayerPacks copiedTo(Path parent) {
        return new LayerPacks(
                parent,
                ToyPack.copied("county", parent.resolve("county")),
                ToyPack.copied("village", parent.resolve("village")),
                ToyPack.copied("hamlet", parent.resolve("hamlet")));
    }

    /** Lets the village replace something more. */
    ToyPack villageAlso(String name) {
        return village.replace("pack.csv", "Ghi đè;\"", "Ghi đè;\"" + name + "; ");
    }

    /** A pack beside the village, like the hamlet. */
    ToyPack town() {
        return ToyPack.copied("hamlet", folder.resolve("town"))
                .replace("pack.csv", "Mã;hamlet", "Mã;town")
                .replace("pack.csv", "Dựa trên;village", "Dựa trên;county")
                .replace("sources.csv", "hamlet-1", "town-1")
                .replace(LIMITS, "hamlet-1", "town-1")
                .replace(LIMITS, "hamlet-1", "town-1");
    }

    List<String> messages() {
        return RulePacks.check(List.of(PackLocation.folder(folder))).problems().stream()
                .map(problem -> problem.code() + " " + problem.in(Language.VIETNAMESE))
                .toList();
    }

    static String limit(String codes, String who, String value) {
        return codes + ";mức quy định;;" + who + ";" + value + ";01/01/2012;;village-1;;;;";
    }

    static String adjustment(String id, String value) {
        return id + ";county.service;điều chỉnh;county.months;;;" + value + ";tháng;01/01/2012;;village-1;;;;";
    }

    static String source(String id, String type, String confidence) {
        return id + ";" + type + ";06/2012/KH-LA;Làng;;1;;;01/01/2012;;Mức khác;đã có tiêu chí;;" + confidence + ";";
    }

    static String used(String limit) {
        return "initiatives(Level.BASE).satisfies(\"" + limit + "\")";
    }

    static String blossom(String subjects) {
        return "Blossoms at the show;tiêu chuẩn;" + subjects + ";";
    }

    String hamletBreeds() {
        return hamlet.text(LIMITS)
                        .lines()
                        .filter(line -> line.startsWith("county.breeds"))
                        .findFirst()
                        .orElseThrow()
                + "\n";
    }
}
