package com.example.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khen.EligibilityEngine;
import org.khen.Outcome;
import org.khen.RulePacks;
import org.khen.Timeline;
import org.khen.TimelineInterval;
import org.khen.facts.Nomination;
import org.khen.json.DossierReader;
import org.khen.json.ReadDossier;

/** When example dossiers would come out otherwise, by all packs that ship. */
class TimelinesTest {

    private static final long SEED = 20_140_601;
    private static final LocalDate FROM = LocalDate.of(2014, 5, 1);
    private static final LocalDate TO = LocalDate.of(2026, 12, 31);

    private static final EligibilityEngine ENGINE = EligibilityEngine.of(RulePacks.onClassPath());

    @Test
    void one_dossier_crosses_the_laws_of_2014_2017_2024_and_2026() throws IOException {
        Nomination nomination = nominations("dong-thoi-gian.json").get(0);
        Timeline timeline = ENGINE.timeline(nomination, LocalDate.of(2014, 6, 1), TO);

        assertThat(timeline.intervals().stream().map(interval -> interval.from() + " " + interval.outcome()))
                .containsExactly(
                        "2014-06-01 UNDETERMINED",
                        "2014-08-20 NOT_ELIGIBLE",
                        "2015-01-01 ELIGIBLE",
                        "2017-10-01 UNDETERMINED",
                        "2024-01-01 NOT_ELIGIBLE",
                        "2026-01-25 ELIGIBLE",
                        "2026-10-01 UNDETERMINED");
        assertThat(timeline.intervals().stream()
                        .filter(interval -> interval.parts().get(0).byLaw() == null))
                .extracting(TimelineInterval::from)
                .containsExactly(LocalDate.of(2014, 6, 1), LocalDate.of(2015, 1, 1), LocalDate.of(2026, 1, 25));
    }

    @Test
    void the_outcome_on_any_day_is_that_of_its_interval() throws IOException {
        Random random = new Random(SEED);
        List<Nomination> some = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("../dossiers"))) {
            for (Path file : files.filter(name -> name.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                some.addAll(nominations(file.getFileName().toString()));
            }
        }
        Collections.shuffle(some, random);
        int cuts = 0;
        for (Nomination nomination : some.subList(0, 12)) {
            Timeline timeline = ENGINE.timeline(nomination, FROM, TO);
            cuts += timeline.intervals().size() - 1;
            for (int days = 0; days < 100; days++) {
                LocalDate day = FROM.plusDays(random.nextInt((int) (TO.toEpochDay() - FROM.toEpochDay() + 1)));
                assertThat(timeline.on(day).outcome())
                        .as("seed %s, dossier %s, day %s", SEED, nomination.id(), day)
                        .isEqualTo(outcome(nomination, day));
            }
        }
        assertThat(cuts).isGreaterThan(12);
    }

    /** Of the same dossier with another day of proposal. */
    private static Outcome outcome(Nomination dossier, LocalDate day) {
        return ENGINE.evaluate(new Nomination(
                        dossier.id(),
                        dossier.award(),
                        dossier.candidate(),
                        dossier.meritPeriod(),
                        dossier.ground(),
                        day,
                        null,
                        null,
                        dossier.attestations(),
                        dossier.procedure()))
                .outcome();
    }

    private static List<Nomination> nominations(String file) throws IOException {
        try (Stream<ReadDossier> dossiers =
                new DossierReader().read(Files.newInputStream(Path.of("../dossiers", file)))) {
            return dossiers.filter(ReadDossier.OfNomination.class::isInstance)
                    .map(dossier -> ((ReadDossier.OfNomination) dossier).nomination())
                    .toList();
        }
    }
}
