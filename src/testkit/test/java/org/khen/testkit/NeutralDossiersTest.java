package org.khen.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.khen.facts.Contradictions;
import org.khen.facts.Fact;
import org.khen.facts.Listing;
import org.khen.facts.Nomination;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.facts.Rating;
import org.khen.facts.Registration;
import org.khen.facts.YearOfWork;

class NeutralDossiersTest {

    @Test
    void nothing_is_unknown_but_what_has_no_none() {
        assertThat(unknown(NeutralDossiers.person().build())).containsExactly("name", "productionModelSince");
        assertThat(unknown(
                        Objects.requireNonNull(NeutralDossiers.person().build().family())))
                .isEmpty();
        assertThat(unknown(NeutralDossiers.collective().build())).containsExactly("name");
        assertThat(unknown(NeutralDossiers.household().build())).containsExactly("name");
        assertThat(unknown(NeutralDossiers.registration(2015).build())).isEmpty();
        assertThat(unknown(nomination())).containsExactly("ground", "decidedOn");
    }

    @Test
    void every_list_is_complete_and_empty() {
        for (Record candidate : List.of(
                NeutralDossiers.person().build(),
                NeutralDossiers.collective().build(),
                NeutralDossiers.household().build(),
                NeutralDossiers.registration(2015).build())) {
            for (RecordComponent component : candidate.getClass().getRecordComponents()) {
                if (component.getType() == Listing.class) {
                    Listing<?> list = (Listing<?>) Objects.requireNonNull(value(candidate, component));
                    assertThat(list.items()).isEmpty();
                    assertThat(list.isCompleteFor(Period.year(2015))).isTrue();
                }
            }
        }
    }

    @Test
    void what_is_added_is_all_there_is() {
        Person person = NeutralDossiers.person().rated(2014, Rating.GOOD).build();
        assertThat(Objects.requireNonNull(person.years()).items())
                .containsExactly(new YearOfWork(Period.year(2014), Rating.GOOD));
        assertThat(person.years().isCompleteFor(Period.year(2014))).isTrue();
    }

    @Test
    void nothing_contradicts() {
        assertThat(Contradictions.in(nomination())).isEmpty();
        assertThat(Toy.ENGINE.evaluate(nomination()).missing())
                .extracting(m -> m.fact())
                .doesNotContain(Fact.DISCIPLINES);
    }

    @Test
    void movements_and_exemplars_are_as_they_should_be() {
        Registration registration = NeutralDossiers.registration(2015)
                .movement(NeutralDossiers.movement("Trồng cây"))
                .exemplar(NeutralDossiers.exemplar("trồng trọt"))
                .build();
        assertThat(Objects.requireNonNull(registration.movements()).items())
                .allSatisfy(movement -> assertThat(unknown(movement)).containsExactly("field"));
        assertThat(Objects.requireNonNull(registration.exemplars()).items())
                .allSatisfy(exemplar -> assertThat(unknown(exemplar)).containsExactly("id"));
        assertThat(registration.completedOn()).isEqualTo(LocalDate.of(2015, 2, 15));
    }

    private static Nomination nomination() {
        return NeutralDossiers.nomination("toy-title", NeutralDossiers.person().build(), 2014)
                .build();
    }

    private static List<String> unknown(Record facts) {
        List<String> unknown = new ArrayList<>();
        for (RecordComponent component : facts.getClass().getRecordComponents()) {
            if (value(facts, component) == null) {
                unknown.add(component.getName());
            }
        }
        return unknown;
    }

    private static Object value(Record facts, RecordComponent component) {
        try {
            return component.getAccessor().invoke(facts);
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError(impossible.getMessage(), impossible);
        }
    }
}
