package org.khen.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khen.facts.AttestedBy;
import org.khen.facts.Candidate;
import org.khen.facts.DisciplineEnd;
import org.khen.facts.Group;
import org.khen.facts.Household;
import org.khen.facts.MeritPeriod;
import org.khen.facts.Nomination;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.facts.Rating;
import org.khen.facts.Registration;
import org.khen.facts.Sex;
import org.khen.facts.YearOfWork;

class DossierReaderTest {

    private static final String ONE = "{\"id\":\"%s\",\"award\":\"bk-tinh\",\"candidate\":{\"type\":\"household\"}}";
    private final DossierReader reader = new DossierReader();

    @Test
    void a_nomination_is_read_whole() {
        Nomination nomination = only("""
                {
                  "version": 1,
                  "id": "HP-2014-017",
                  "award": "bk-tinh",
                  "candidate": {
                    "type": "person",
                    "name": "Nguyễn Thị Ánh",
                    "sex": "female",
                    "groups": ["worker"],
                    "years": {"completeFor": "2014", "items": [{"period": "2014", "rating": "excellent"}]},
                    "disciplines": {"items": [{"form": "warning", "end": "running"}, {"end": "2012-02-29"}]},
                    "pastAwards": {"items": [{"award": "gk", "meritPeriod": "not-stated"},
                                             {"award": "gk", "meritPeriod": "2012-2013"}]}
                  },
                  "meritPeriod": {"from": "2013-01-01", "to": "2014-06-30"},
                  "proposedOn": "2014-12-31",
                  "attestations": [{"criterion": "a.b", "holds": true, "by": "unit", "name": "Sở Nội vụ"}]
                }
                """);

        assertThat(nomination.id()).isEqualTo("HP-2014-017");
        assertThat(nomination.proposedOn()).isEqualTo(LocalDate.of(2014, 12, 31));
        assertThat(nomination.receivedOn()).isNull();
        assertThat(nomination.meritPeriod()).isEqualTo(new Period(LocalDate.of(2013, 1, 1), LocalDate.of(2014, 6, 30)));
        assertThat(nomination.attestations()).singleElement().satisfies(attestation -> {
            assertThat(attestation.by()).isEqualTo(AttestedBy.UNIT);
            assertThat(attestation.on()).isNull();
        });
        Person person = (Person) nomination.candidate();
        assertThat(person.sex()).isEqualTo(Sex.FEMALE);
        assertThat(person.groups()).containsExactly(Group.WORKER);
        assertThat(person.years().completeFor()).isEqualTo(Period.year(2014));
        assertThat(person.years().items()).containsExactly(new YearOfWork(Period.year(2014), Rating.EXCELLENT));
        assertThat(person.disciplines().items().get(0).end()).isEqualTo(new DisciplineEnd.Running());
        assertThat(person.disciplines().items().get(1).end())
                .isEqualTo(new DisciplineEnd.Ended(LocalDate.of(2012, 2, 29)));
        assertThat(person.pastAwards().items().get(0).meritPeriod()).isEqualTo(new MeritPeriod.NotStated());
        assertThat(person.pastAwards().items().get(1).meritPeriod())
                .isEqualTo(new MeritPeriod.Stated(Period.schoolYear(2012)));
        assertThat(person.initiatives()).isNull();
    }

    @Test
    void a_registration_is_told_by_its_type() {
        ReadDossier read = reader.read(
                        "{\"type\":\"registration\",\"id\":\"r\",\"unit\":\"Sở Y tế\",\"year\":2014,\"inWriting\":true}")
                .findFirst()
                .orElseThrow();

        assertThat(read)
                .isEqualTo(new ReadDossier.OfRegistration(
                        1,
                        Registration.builder("r", "Sở Y tế", 2014)
                                .inWriting(true)
                                .build()));
    }

    @Test
    void vietnamese_words_are_read_whatever_their_case_and_blanks() {
        Nomination nomination =
                only("{\"id\":\"a\",\"award\":\"b\",\"candidate\":{\"type\":\"cá nhân\",\"sex\":\" NỮ\u00A0\","
                        + "\"groups\":[\"công\u00A0 chức\", \"dân phòng\"]}}");

        assertThat(nomination.candidate())
                .isEqualTo(Person.builder()
                        .sex(Sex.FEMALE)
                        .groups(Group.CIVIL_SERVANT, Group.CIVIL_DEFENCE)
                        .build());
    }

    @Test
    void decomposed_text_is_composed_on_entry() {
        String json =
                "{\"id\":\"a\",\"award\":\"b\",\"candidate\":{\"type\":\"person\",\"name\":\"\u00A0Vũ Đức Hiệp \","
                        + "\"groups\":[\"công chức\"]}}";

        Candidate candidate =
                only(Normalizer.normalize(json, Normalizer.Form.NFD)).candidate();

        assertThat(candidate.name()).isEqualTo("Vũ Đức Hiệp");
        assertThat(((Person) candidate).groups()).isEqualTo(Set.of(Group.CIVIL_SERVANT));
    }

    @Test
    void a_list_is_read_in_its_order() {
        String json = "[" + ONE.formatted("a") + ",\n " + ONE.formatted("b") + "\r\n,\r\n" + ONE.formatted("c") + "]\n";

        List<ReadDossier> read = reader.read(json).toList();

        assertThat(read).hasOnlyElementsOfType(ReadDossier.OfNomination.class);
        assertThat(read).extracting(ReadDossier::id).containsExactly("a", "b", "c");
        assertThat(read).extracting(ReadDossier::line).containsExactly(1, 2, 4);
    }

    @Test
    void lines_are_read_past_blank_ones() {
        String json = "\uFEFF" + ONE.formatted("a") + "\r\n\r\n  " + ONE.formatted("b") + "\n\n";

        List<ReadDossier> read =
                reader.read(new ByteArrayInputStream(json.getBytes(UTF_8))).toList();

        assertThat(read).hasOnlyElementsOfType(ReadDossier.OfNomination.class);
        assertThat(read).extracting(ReadDossier::line).containsExactly(1, 3);
    }

    @Test
    void what_is_absent_and_what_is_null_is_not_known() {
        Nomination nomination =
                only("{\"id\":\"a\",\"award\":\"b\",\"candidate\":{\"type\":\"household\",\"years\":null},"
                        + "\"attestations\":null,\"proposedOn\":null}");

        assertThat(nomination)
                .isEqualTo(Nomination.builder("a", "b")
                        .candidate(Household.builder().build())
                        .build());
    }

    private Nomination only(String json) {
        List<ReadDossier> read = reader.read(json).toList();
        assertThat(read).hasSize(1).hasOnlyElementsOfType(ReadDossier.OfNomination.class);
        return ((ReadDossier.OfNomination) read.get(0)).nomination();
    }

    @Test
    void the_handling_of_a_nomination_and_the_content_of_a_registration_are_read() {
        String nomination = "{\"id\":\"a\",\"award\":\"b\",\"candidate\":{\"type\":\"person\"},\"procedure\":"
                + "{\"publicNotice\":\"not-given\",\"minutes\":true,\"minutesNumber\":\"12/BB\"}}";
        assertThat(((ReadDossier.OfNomination) read(nomination)).nomination().procedure())
                .isEqualTo(new org.khen.facts.Procedure(
                        new org.khen.facts.PublicNotice.NotGiven(), null, true, "12/BB", null, null));
        String registration = "{\"type\":\"registration\",\"id\":\"r\",\"unit\":\"Sở Y tế\",\"year\":2015,"
                + "\"throughStandingCouncil\":true,\"exemplars\":{\"items\":[{\"field\":\"y tế\",\"id\":\"ĐH-1\","
                + "\"proposedForAward\":false,\"rewarded\":true}]}}";
        assertThat(((ReadDossier.OfRegistration) read(registration)).registration())
                .isEqualTo(Registration.builder("r", "Sở Y tế", 2015)
                        .throughStandingCouncil(true)
                        .exemplar(org.khen.facts.Exemplar.builder("y tế")
                                .id("ĐH-1")
                                .proposedForAward(false)
                                .rewarded(true)
                                .build())
                        .build());
    }

    private static ReadDossier read(String json) {
        return new DossierReader().read(json).findFirst().orElseThrow();
    }
}
