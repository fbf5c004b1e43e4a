package com.example.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.khen.Citation;
import org.khen.Decision;
import org.khen.EligibilityEngine;
import org.khen.Finding;
import org.khen.PackLocation;
import org.khen.RegistrationDecision;
import org.khen.RulePacks;
import org.khen.facts.Collective;
import org.khen.facts.Household;
import org.khen.facts.Person;
import org.khen.facts.Registration;
import org.khen.json.DossierReader;
import org.khen.json.ReadDossier;

/**
 * The example dossiers give what their {@code expected.csv} says: outcome, verdict of a criterion, and clause. For the
 * registration of a unit the outcome is the verdict on the whole of it.
 */
class ExampleDossiersTest {

    private static final Path ANSWERS = Path.of("../official-answers");

    private static final String[] OFFICIAL = {
        "OC-002", "OC-004", "OC-005", "OC-007", "OC-009", "OC-014", "OC-016", "OC-018", "OC-022",
        "OC-028", "OC-030", "OC-031", "OC-035", "OC-039", "OC-040", "OC-042", "OC-048", "OC-058",
        "OC-060", "OC-062", "OC-067", "OC-071", "OC-081", "OC-082", "OC-093"
    };

    private static final Map<String, EligibilityEngine> ENGINES = new HashMap<>();

    @TestFactory
    Stream<DynamicTest> dossiers_of_a_review_in_hai_phong() throws IOException {
        return expectations(Path.of("../dossiers"));
    }

    @TestFactory
    Stream<DynamicTest> answers_of_authorities_and_their_twins() throws IOException {
        return expectations(ANSWERS);
    }

    @Test
    void all_official_answers_stand_beside_a_twin_and_most_are_the_outcome() throws IOException {
        List<NamedCsvRecord> answered = expected(ANSWERS).stream()
                .filter(row -> !row.getField("answer").isEmpty())
                .toList();
        List<String> twins = expected(ANSWERS).stream()
                .map(row -> row.getField("id"))
                .filter(id -> id.endsWith("-twin"))
                .map(id -> id.substring(0, id.length() - "-twin".length()))
                .toList();

        assertThat(answered).extracting(row -> row.getField("id")).containsExactlyInAnyOrder(OFFICIAL);
        assertThat(twins).containsExactlyInAnyOrder(OFFICIAL);
        assertThat(answered).allSatisfy(row -> {
            assertThat(row.getField("answered_by")).isNotBlank();
            assertThat(row.getField("source")).isNotBlank();
        });
        assertThat(answered)
                .filteredOn(row -> row.getField("answer").equals(row.getField("outcome")))
                .hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void twins_come_to_another_outcome() throws IOException {
        Map<String, NamedCsvRecord> rows = new HashMap<>();
        expected(ANSWERS).forEach(row -> rows.put(row.getField("id"), row));
        for (String id : OFFICIAL) {
            assertThat(rows.get(id + "-twin").getField("outcome"))
                    .as(id)
                    .isNotEqualTo(rows.get(id).getField("outcome"));
        }
    }

    @Test
    void texts_that_do_not_ship_stand_in_packs_that_say_they_are_for_the_examples() throws IOException {
        try (Stream<Path> folders = Files.list(ANSWERS.resolve("packs"))) {
            for (Path folder : folders.toList()) {
                assertThat(Files.readString(folder.resolve("pack.csv"))).contains("chỉ phục vụ ví dụ)");
                assertThat(Path.of("../../rules").resolve(folder.getFileName())).doesNotExist();
            }
        }
    }

    @Test
    void every_dossier_has_an_expectation_and_every_expectation_a_dossier() throws IOException {
        for (Path folder : List.of(Path.of("../dossiers"), ANSWERS)) {
            List<String> expected =
                    expected(folder).stream().map(row -> row.getField("id")).toList();
            assertThat(dossiers(folder).keySet()).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void at_least_sixty_dossiers_of_persons_collectives_households_and_units() throws IOException {
        Map<String, ReadDossier> dossiers = dossiers(Path.of("../dossiers"));
        assertThat(dossiers).hasSizeGreaterThanOrEqualTo(60);
        assertThat(dossiers.values().stream().map(ExampleDossiersTest::candidate))
                .contains(Person.class, Collective.class, Household.class, Registration.class);
    }

    private static Class<?> candidate(ReadDossier dossier) {
        return dossier instanceof ReadDossier.OfNomination read
                ? read.nomination().candidate().getClass()
                : Registration.class;
    }

    private static Stream<DynamicTest> expectations(Path folder) throws IOException {
        Map<String, ReadDossier> dossiers = dossiers(folder);
        return expected(folder).stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.getField("id") + ": " + row.getField("note"),
                        () -> check(row, dossiers.get(row.getField("id")))));
    }

    private static void check(NamedCsvRecord row, ReadDossier dossier) {
        // The packs that the row names; if they ship, also all that do: a pack for another time must not matter.
        String named = row.getField("packs");
        for (String packs : named.contains("/") ? List.of(named) : List.of(named, "")) {
            if (dossier instanceof ReadDossier.OfNomination read) {
                Decision decision = engine(packs).evaluate(read.nomination());
                assertThat(decision.outcome()).hasToString(row.getField("outcome"));
                check(row, decision.finding(row.getField("criterion")));
            } else {
                RegistrationDecision decision =
                        engine(packs).evaluate(((ReadDossier.OfRegistration) dossier).registration());
                assertThat(decision.verdict()).hasToString(row.getField("outcome"));
                check(row, decision.finding(row.getField("criterion")));
            }
        }
    }

    private static void check(NamedCsvRecord row, Finding finding) {
        if (!row.getField("criterion").isEmpty()) {
            assertThat(finding).isNotNull();
            assertThat(finding.verdict()).hasToString(row.getField("verdict"));
            assertThat(finding.citations()).extracting(Citation::source).contains(row.getField("source"));
        }
    }

    private static EligibilityEngine engine(String packs) {
        return ENGINES.computeIfAbsent(packs, named -> EligibilityEngine.of(RulePacks.from(locations(named))));
    }

    /** By code, by folder beside the answers, or all that ship. */
    private static List<PackLocation> locations(String packs) {
        return packs.isEmpty()
                ? PackLocation.onClassPath()
                : Stream.of(packs.split(" "))
                        .map(pack -> pack.contains("/")
                                ? PackLocation.folder(ANSWERS.resolve(pack))
                                : PackLocation.classPath(pack))
                        .toList();
    }

    private static List<NamedCsvRecord> expected(Path folder) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .fieldSeparator(';')
                .detectBomHeader(true)
                .ofNamedCsvRecord(folder.resolve("expected.csv"))) {
            return rows.stream().toList();
        }
    }

    private static Map<String, ReadDossier> dossiers(Path folder) throws IOException {
        Map<String, ReadDossier> dossiers = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".json")).toList()) {
                try (Stream<ReadDossier> read = new DossierReader().read(Files.newInputStream(file))) {
                    read.forEach(dossier -> {
                        assertThat(dossier).isNotInstanceOf(ReadDossier.Unreadable.class);
                        assertThat(dossiers.put(dossier.id(), dossier))
                                .as("%s stands twice", dossier.id())
                                .isNull();
                    });
                }
            }
        }
        return dossiers;
    }
}
