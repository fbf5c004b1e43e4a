package org.khen.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khen.CapUse;
import org.khen.RoundDecision;
import org.khen.RoundResult;
import org.khen.RoundStatus;
import org.khen.facts.ReviewRound;
import org.khen.json.RoundReader;
import org.khen.json.RoundWriter;
import org.khen.pack.Language;
import org.khen.pack.RoundScope;
import org.khen.report.RoundPapers;

/** A round of 20,000 passes in as much memory as this module's tests are given, and in it happens what makes a review dear. */
class LargeRoundTest {

    private static final long SEED = 53;
    private static final int NOMINATIONS = 20_000;
    private static final long MEGABYTE = 1 << 20;

    @Test
    void a_round_of_20_000_becomes_papers_within_256_megabytes(@TempDir Path folder) throws IOException {
        assertThat(Runtime.getRuntime().maxMemory()).isLessThanOrEqualTo(256 * MEGABYTE);
        Path file = folder.resolve("round.json");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            RoundWriter.compact().write(LargeRound.of(SEED, NOMINATIONS), out);
        }

        ReviewRound round;
        try (InputStream in = Files.newInputStream(file)) {
            round = new RoundReader().read(in).round();
        }
        assertThat(round).isNotNull();
        RoundDecision decision = LargeRound.engine().review(round);
        RoundPapers papers = RoundPapers.of(round, decision, Language.VIETNAMESE);
        try (Writer council = Files.newBufferedWriter(folder.resolve("council.html"));
                OutputStream list = new BufferedOutputStream(Files.newOutputStream(folder.resolve("list.xlsx")))) {
            papers.council(council);
            papers.workbook(list);
        }

        assertThat(Files.size(folder.resolve("council.html"))).isGreaterThan(MEGABYTE);
        assertThat(Files.size(folder.resolve("list.xlsx"))).isGreaterThan(MEGABYTE);
        everythingHappens(decision);
    }

    private static void everythingHappens(RoundDecision round) {
        assertThat(round.results()).hasSize(NOMINATIONS);
        assertThat(round.failed()).isEmpty();
        assertThat(round.results().stream().map(RoundResult::status).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.of(
                        RoundStatus.SELECTED,
                        RoundStatus.COUNCIL_CHOOSES,
                        RoundStatus.ELIGIBLE_NOT_SELECTED,
                        RoundStatus.UNDETERMINED,
                        RoundStatus.NOT_ELIGIBLE));
        assertThat(round.caps().stream()
                        .filter(CapUse::binds)
                        .map(CapUse::scope)
                        .collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(RoundScope.class));
        for (CapUse cap : round.caps()) {
            assertThat(cap.selected()).as(cap.rule()).isLessThanOrEqualTo(cap.leastPlaces());
        }
    }
}
