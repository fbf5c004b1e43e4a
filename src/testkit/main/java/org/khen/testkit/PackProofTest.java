package org.khen.testkit;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.ArrayList;
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
 * <p>If the system properties {@code khen.minCoverage} and {@code khen.minMutation} are set, the cases have to prove that much in
 * per cent; what no case notices the pack then has to explain in {@code unnoticed.csv}.
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
            EligibilityEngine engine = EligibilityEngine.of(packs);
            PackTests tests = of(files, report, engine);
            PackThresholds thresholds = PackThresholds.of(engine, files.id(), tests.coverage());
            return Stream.concat(tests.all(), held(thresholds));
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

    /** How much the cases have to prove, if the build says so. */
    private static Stream<DynamicNode> held(PackThresholds thresholds) {
        List<DynamicNode> tests = new ArrayList<>();
        Integer coverage = Integer.getInteger("khen.minCoverage");
        if (coverage != null) {
            tests.add(dynamicTest("độ bao phủ từ " + coverage + " %", () -> thresholds.coverageAtLeast(coverage)));
        }
        Integer mutation = Integer.getInteger("khen.minMutation");
        if (mutation != null) {
            tests.add(dynamicTest(
                    "làm thử sai: phát hiện từ " + mutation + " %, phần còn lại có lý do",
                    () -> thresholds.mutationAtLeast(mutation).survivorsAreExplained()));
        }
        return tests.stream();
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
