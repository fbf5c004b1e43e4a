package org.khen.testkit;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.khen.EligibilityEngine;
import org.khen.PackProof;
import org.khen.PackReport;
import org.khen.RulePacks;
import org.khen.pack.RulePack;

/**
 * Proves the rule pack in the folder that the system property {@code khen.pack} names: that it loads, that each of its cases
 * comes out as expected, and that its cases prove every criterion and every number.
 *
 * <p>For projects with no Java of their own: their build names this class. The packs it builds on are taken from the class path.
 */
public final class PackProofTest {

    /** For JUnit. */
    public PackProofTest() {}

    @TestFactory
    Stream<DynamicNode> the_pack_proves_itself() {
        return of(folder());
    }

    static Stream<DynamicNode> of(Path folder) {
        PackFiles files = PackFiles.of(folder);
        PackReport report = RulePacks.check(List.of(files.location()));
        RulePacks packs = report.packs();
        if (packs == null) {
            return Stream.of(PackTests.valid(files, report.problems()));
        }
        try {
            return of(files, report, EligibilityEngine.of(packs)).all();
        } catch (RuntimeException failure) {
            // Told as a failure beside the problems of the pack, which may well explain it.
            return Stream.of(PackTests.valid(files, report.problems()), dynamicTest("bộ quy định chạy được", () -> {
                throw failure;
            }));
        }
    }

    /** The tests of a pack that loads and runs. */
    static PackTests of(PackFiles files, PackReport report, EligibilityEngine engine) {
        RulePack pack = engine.packs().packs().stream()
                .filter(loaded -> loaded.id().equals(files.id()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no pack (" + files.id() + ") in (" + files.location()
                        + ")\nThe folder has the name of the pack."));
        return new PackTests(files, report.problems(), engine.packs(), pack, PackProof.of(engine, files.id()));
    }

    private static Path folder() {
        String folder = System.getProperty("khen.pack");
        if (folder == null) {
            throw new IllegalStateException(
                    "system property (khen.pack) is not set\nSet it to the folder of a rule pack.");
        }
        return Path.of(folder);
    }
}
