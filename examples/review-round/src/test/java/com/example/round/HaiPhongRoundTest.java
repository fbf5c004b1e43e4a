package com.example.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khen.CapUse;
import org.khen.EligibilityEngine;
import org.khen.RoundDecision;
import org.khen.RoundResult;
import org.khen.RoundStatus;
import org.khen.RulePacks;
import org.khen.facts.ReviewRound;
import org.khen.pack.Award;
import org.khen.report.input.ReadRoundTables;
import org.khen.report.input.RoundInput;
import org.khen.report.input.RoundWorkbookWriter;

class HaiPhongRoundTest {

    private static final Path WORKBOOK = Path.of("../round-hai-phong-2015.xlsx");

    private static RulePacks packs;
    private static EligibilityEngine engine;
    private static RoundDecision decision;

    @BeforeAll
    static void review() {
        packs = RulePacks.onClassPath("law-2003", "hai-phong-6963");
        engine = EligibilityEngine.of(packs);
        decision = engine.review(HaiPhongRound.make());
    }

    private static List<Award> awards() {
        return packs.packs().stream().flatMap(pack -> pack.awards().stream()).toList();
    }

    private static List<String> lines(RoundDecision round) {
        return round.results().stream().map(HaiPhongRoundTest::line).toList();
    }

    private static String line(RoundResult result) {
        return result.id() + " " + result.status() + " " + result.cap() + " " + result.groups();
    }

    @Test
    void the_workbook_beside_the_examples_is_the_made_up_round() throws IOException {
        ReviewRound made = HaiPhongRound.make();
        if (Boolean.getBoolean("khen.writeRound")) {
            try (OutputStream out = Files.newOutputStream(WORKBOOK)) {
                RoundWorkbookWriter.write(made, awards(), out);
            }
        }
        ReadRoundTables read = RoundInput.read(WORKBOOK, awards());

        assertThat(read.problems()).isEmpty();
        assertThat(lines(engine.review(Objects.requireNonNull(read.round())))).isEqualTo(lines(decision));
    }

    @Test
    void no_cap_is_exceeded() {
        assertThat(decision.results()).hasSizeGreaterThan(1_400);
        assertThat(decision.caps())
                .isNotEmpty()
                .allSatisfy(cap -> assertThat(cap.selected()).isLessThanOrEqualTo(places(cap)));
    }

    private static int places(CapUse cap) {
        Integer places = cap.places();
        return places == null ? cap.leastPlaces() : places;
    }

    @Test
    void every_status_that_a_council_meets_is_there() {
        assertThat(decision.results())
                .extracting(RoundResult::status)
                .contains(
                        RoundStatus.SELECTED,
                        RoundStatus.ELIGIBLE_NOT_SELECTED,
                        RoundStatus.COUNCIL_CHOOSES,
                        RoundStatus.PLACES_UNKNOWN,
                        RoundStatus.UNDETERMINED,
                        RoundStatus.NOT_ELIGIBLE);
    }

    @Test
    void the_example_writes_its_papers(@TempDir Path folder) throws IOException {
        ReviewRoundExample.main(new String[] {folder.toString()});

        assertThat(folder.resolve("bao-cao.html")).isNotEmptyFile();
        assertThat(folder.resolve("danh-sach.xlsx")).isNotEmptyFile();
    }
}
