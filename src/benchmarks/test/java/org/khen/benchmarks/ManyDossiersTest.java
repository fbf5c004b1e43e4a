package org.khen.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khen.EvaluationResult;
import org.khen.facts.Nomination;

/** A stream of dossiers is decided in as much memory as this module's tests are given, however many come. */
class ManyDossiersTest {

    private static final int DOSSIERS = Boolean.getBoolean("khen.proof") ? 1_000_000 : 20_000;
    private static final long SEED = 47;
    private static final long MEGABYTE = 1 << 20;

    @Test
    void a_million_dossiers_pass_within_256_megabytes() {
        assertThat(Runtime.getRuntime().maxMemory()).isLessThanOrEqualTo(256 * MEGABYTE);
        RandomCandidates candidates = new RandomCandidates(SEED);
        int[] decided = {0};
        try (Stream<EvaluationResult> results = KhenVariant.engine()
                .evaluateAll(Stream.<Nomination>generate(candidates::next).limit(DOSSIERS))) {
            results.forEach(result -> {
                // Not AssertJ, whose own bookkeeping a million times would be what is measured.
                if (!(result instanceof EvaluationResult.Decided)
                        || !result.id().equals("d-" + decided[0])) {
                    throw new AssertionError("seed " + SEED + ", dossier " + decided[0] + ": " + result);
                }
                decided[0]++;
            });
        }
        assertThat(decided[0]).isEqualTo(DOSSIERS);
    }
}
