package org.khen.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.khen.facts.Fact;
import org.khen.facts.Group;
import org.khen.facts.Initiative;
import org.khen.facts.Level;
import org.khen.facts.Nomination;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.facts.Rating;
import org.khen.facts.Registration;

class DossierWriterTest {

    private static final long SEED = 6963;
    private final DossierReader reader = new DossierReader();

    @Test
    void a_nomination_is_written_without_what_is_not_known() {
        Nomination nomination = Nomination.builder("HP-2014-017", "bk-tinh")
                .candidate(Person.builder()
                        .groups(Group.WORKER, Group.CIVIL_SERVANT)
                        .rated(2013, Rating.EXCELLENT)
                        .rated(Period.schoolYear(2013), Rating.GOOD)
                        .initiative(Initiative.builder(2013)
                                .recognisedAt(Level.BASE)
                                .build())
                        .complete(Period.years(2010, 2014), Fact.DISCIPLINES)
                        .build())
                .proposedOn(LocalDate.of(2014, 12, 31))
                .build();

        assertThat(DossierWriter.compact().write(nomination))
                .isEqualTo(
                        "{\"version\":1,\"id\":\"HP-2014-017\",\"award\":\"bk-tinh\",\"candidate\":{\"type\":\"person\","
                                + "\"groups\":[\"civil-servant\",\"worker\"],"
                                + "\"years\":{\"items\":[{\"period\":\"2013\",\"rating\":\"excellent\"},"
                                + "{\"period\":\"2013-2014\",\"rating\":\"good\"}]},"
                                + "\"disciplines\":{\"completeFor\":{\"from\":\"2010-01-01\",\"to\":\"2014-12-31\"},\"items\":[]},"
                                + "\"initiatives\":{\"items\":[{\"year\":\"2013\",\"recognisedAt\":\"base\"}]}},"
                                + "\"proposedOn\":\"2014-12-31\"}");
    }

    @Test
    void a_written_nomination_is_read_back_equal() {
        RandomDossiers dossiers = new RandomDossiers(SEED);
        for (int i = 0; i < 500; i++) {
            Nomination nomination = dossiers.nomination();
            DossierWriter writer = i % 2 == 0 ? DossierWriter.compact() : DossierWriter.indented();
            String json = writer.write(nomination);
            assertThat(reader.read(json))
                    .as("seed %d, number %d: %s", SEED, i, json)
                    .containsExactly(new ReadDossier.OfNomination(1, nomination));
        }
    }

    @Test
    void a_written_registration_is_read_back_equal() {
        RandomDossiers dossiers = new RandomDossiers(SEED);
        for (int i = 0; i < 200; i++) {
            Registration registration = dossiers.registration();
            String json = DossierWriter.compact().write(registration);
            assertThat(reader.read(json))
                    .as("seed %d, number %d: %s", SEED, i, json)
                    .containsExactly(new ReadDossier.OfRegistration(1, registration));
        }
    }
}
