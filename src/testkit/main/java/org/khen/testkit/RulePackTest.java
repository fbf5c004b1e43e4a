package org.khen.testkit;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.khen.EligibilityEngine;
import org.khen.PackLocation;
import org.khen.PackProof;
import org.khen.PackReport;
import org.khen.RulePacks;
import org.khen.pack.RulePack;

/**
 * Proves the rule pack in the folder that the system property {@code khen.pack} names: that it loads, that each of its cases
 * comes out as expected, and that its cases prove every criterion and every number.
 *
 * <p>The packs it builds on are taken from the class path.
 */
public final class RulePackTest {

    /** For JUnit. */
    public RulePackTest() {}

    @TestFactory
    Stream<DynamicNode> the_pack_proves_itself() {
        return of(folder());
    }

    static Stream<DynamicNode> of(Path folder) {
        PackReport report = RulePacks.check(List.of(PackLocation.folder(folder)));
        Stream<DynamicNode> valid = Stream.of(PackTests.valid(folder, report.problems()));
        RulePacks packs = report.packs();
        if (packs == null) {
            return valid;
        }
        // The folder has the name of the pack: packs on the class path are found by it.
        String id = String.valueOf(folder.getFileName());
        RulePack pack = packs.packs().stream()
                .filter(loaded -> loaded.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no pack (" + id + ") in folder (" + folder + ")"));
        EligibilityEngine engine;
        try {
            engine = EligibilityEngine.of(packs);
        } catch (RuntimeException failure) {
            // Told as a failure beside the problems of the pack, which may well explain it.
            return Stream.concat(valid, Stream.of(dynamicTest("bộ quy định chạy được", () -> {
                throw failure;
            })));
        }
        PackProof proof = PackProof.of(engine, id);
        return Stream.concat(valid, new PackTests(folder, packs, pack, proof).all());
    }

    private static Path folder() {
        String folder = System.getProperty("khen.pack");
        if (folder == null) {
            throw new IllegalStateException(
                    "system property (khen.pack) is not set\nSet it to the folder of a rule pack.");
        }
        return Path.of(folder).toAbsolutePath().normalize();
    }
}
