package org.khen.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khen.MissingFact;
import org.khen.PackUse;
import org.khen.RegisteredMovement;
import org.khen.RegistrationDecision;
import org.khen.UnknownAttestation;
import org.khen.Verdict;
import org.khen.facts.Exemplar;
import org.khen.facts.Fact;
import org.khen.pack.Text;

class RegistrationDecisionJsonTest {

    private static final RegistrationDecision SAMPLE = new RegistrationDecision(
            "R-1",
            "Sở Y tế",
            2015,
            LocalDate.of(2015, 1, 1),
            LocalDate.of(2015, 3, 20),
            Verdict.NOT_MET,
            SampleDecisions.open().findings(),
            List.of(
                    new RegisteredMovement("A", "a", "UBND thành phố", SampleDecisions.PLAN),
                    new RegisteredMovement("B", null, null, null)),
            List.of(
                    Exemplar.builder("y tế")
                            .id("ĐH-1")
                            .discovered(true)
                            .multiplied(false)
                            .rewarded(true)
                            .build(),
                    Exemplar.builder("y tế").proposedForAward(false).build()),
            List.of(new MissingFact(
                    Fact.COMPLETED_ON, new Text("ngày", "day"), null, null, List.of("registration.first-quarter"))),
            List.of(new UnknownAttestation("x", null)),
            List.of(new PackUse("toy", "1", "0123")));

    @Test
    void what_was_written_is_read_back_equal() {
        String line = DecisionWriter.compact().write(SAMPLE);
        assertThat(new DecisionReader().readRegistration(line)).isEqualTo(SAMPLE);
        assertThat(new DecisionReader()
                        .readRegistration(DecisionWriter.indented().write(SAMPLE)))
                .isEqualTo(SAMPLE);
    }

    @Test
    void it_says_what_it_is_and_holds_the_lists_of_the_unit() {
        assertThat(DecisionWriter.compact().write(SAMPLE))
                .startsWith(
                        "{\"version\":1,\"type\":\"registration\",\"id\":\"R-1\",\"unit\":\"Sở Y tế\",\"year\":2015,")
                .contains("\"registeredNotProposed\":[\"y tế 2\"]", "\"rewardedNotMultiplied\":[\"ĐH-1\"]");
    }

    @Test
    void it_is_not_read_as_a_decision_nor_the_other_way_round() {
        String json = DecisionWriter.compact().write(SAMPLE);
        assertThatThrownBy(() -> new DecisionReader().read(json)).isInstanceOf(IllegalArgumentException.class);
        String decision = DecisionWriter.compact().write(SampleDecisions.bare());
        assertThatThrownBy(() -> new DecisionReader().readRegistration(decision))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DecisionReader().readRegistration(json.replace("\"version\":1", "\"version\":2")))
                .hasMessageContaining("version = 2");
    }

    @Test
    void the_stored_schema_is_the_generated_one_and_takes_what_is_written() throws IOException {
        Path stored = Path.of("main/resources" + DecisionSchema.REGISTRATION_RESOURCE);
        if (Boolean.getBoolean("khen.writeSchema")) {
            Files.writeString(stored, DecisionSchema.generatedOfRegistrations());
        }
        assertThat(Files.readString(stored))
                .as("If the form may change, run with -Dkhen.writeSchema=true")
                .isEqualTo(DecisionSchema.generatedOfRegistrations());
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(DecisionSchema.generatedOfRegistrations());
        assertThat(schema.validate(DecisionWriter.compact().write(SAMPLE), InputFormat.JSON))
                .isEmpty();
        assertThat(schema.validate("{\"version\":1}", InputFormat.JSON)).isNotEmpty();
    }
}
