package org.khen.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.khen.facts.Fact;

class NotesTest {

    @Test
    void there_is_no_note_on_what_is_not_there() throws IOException {
        Set<String> described =
                new TreeSet<>(Set.of("Listing.completeFor", "Listing.items", "Period.from", "Period.to"));
        described.addAll(Set.of("MeritPeriod.NotStated", "DisciplineEnd.Running", "PublicNotice.NotGiven"));
        // In a schema it goes by its simple name.
        described.addAll(
                Set.of("EvaluationResult.Failed", "EvaluationResult.Failed.id", "EvaluationResult.Failed.cause"));
        List<Map.Entry<String, JsonNode>> definitions = new ArrayList<>();
        for (String schema : List.of(
                DossierSchema.generated(),
                DossierSchema.generatedOfRounds(),
                DecisionSchema.generated(),
                DecisionSchema.generatedOfRegistrations(),
                DecisionSchema.generatedOfTimelines(),
                DecisionSchema.generatedOfRounds())) {
            definitions.addAll(new ObjectMapper().readTree(schema).get("$defs").properties());
        }
        definitions.forEach(definition -> {
            described.add(definition.getKey());
            definition
                    .getValue()
                    .path("properties")
                    .properties()
                    .forEach(property -> described.add(definition.getKey() + "." + property.getKey()));
        });

        assertThat(described).containsAll(Notes.names());
    }

    @Test
    void every_fact_is_a_property_of_a_dossier() {
        Set<String> lastSteps = new HashSet<>();
        Notes.names().forEach(name -> lastSteps.add(name.substring(name.indexOf('.') + 1)));

        for (Fact fact : Fact.values()) {
            assertThat(lastSteps)
                    .as(fact.path())
                    .contains(fact.path().substring(fact.path().lastIndexOf('.') + 1));
        }
    }

    @Test
    void no_two_words_of_a_list_read_the_same() throws IOException {
        JsonNode definitions =
                new ObjectMapper().readTree(DossierSchema.generated()).get("$defs");

        definitions.properties().forEach(definition -> {
            JsonNode words = definition.getValue().get("enum");
            if (words != null) {
                String[] wordings =
                        definition.getValue().get("description").asText().split("; |: ");
                assertThat(wordings).as(definition.getKey()).hasSize(2 * words.size());
                assertThat(new HashSet<>(List.of(wordings)).size())
                        .as(definition.getKey())
                        .isGreaterThanOrEqualTo(2 * words.size());
            }
        });
    }
}
