package org.khen.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khen.Decision;
import org.khen.facts.AwardGround;
import org.khen.facts.AwardYear;
import org.khen.facts.ClockStart;
import org.khen.facts.CountedTo;
import org.khen.facts.DisciplineClock;
import org.khen.facts.DisciplineForm;
import org.khen.facts.Level;
import org.khen.facts.Rating;
import org.khen.facts.Ratio;
import org.khen.facts.RunReach;
import org.khen.facts.Scope;
import org.khen.facts.Sex;
import org.khen.facts.TrainingResult;
import org.khen.facts.Word;
import org.khen.pack.Value;

class DecisionJsonTest {

    private static final List<Decision> SAMPLES = List.of(SampleDecisions.open(), SampleDecisions.bare());

    @Test
    void what_was_written_is_read_back_equal() {
        for (Decision decision : SAMPLES) {
            String line = DecisionWriter.compact().write(decision);
            String lines = DecisionWriter.indented().write(decision);

            assertThat(new DecisionReader().read(line)).isEqualTo(decision);
            assertThat(new DecisionReader().read(lines)).isEqualTo(decision);
            assertThat(line).doesNotContain("\n");
            assertThat(lines).contains("\n  \"id\"");
        }
    }

    @Test
    void every_word_that_a_limit_may_have_is_read_back() {
        Stream.of(
                        Rating.values(),
                        Level.values(),
                        Scope.values(),
                        TrainingResult.values(),
                        DisciplineForm.values(),
                        CountedTo.values(),
                        AwardYear.values(),
                        ClockStart.values(),
                        DisciplineClock.values(),
                        RunReach.values(),
                        AwardGround.values())
                .flatMap(Arrays::stream)
                .map(word -> SampleDecisions.on(new Value.OfWord((Word) word)))
                .forEach(decision -> assertThat(new DecisionReader()
                                .read(DecisionWriter.compact().write(decision)))
                        .isEqualTo(decision));
        // A list that the reader does not know is refused while there is still something to mend.
        assertThatThrownBy(() -> DecisionWriter.compact().write(SampleDecisions.on(new Value.OfWord(Sex.FEMALE))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_form_is_stable() throws IOException {
        Path stored = Path.of("test/resources/org/khen/json/decision-example.json");
        String written = DecisionWriter.indented().write(SampleDecisions.open()) + "\n";
        if (Boolean.getBoolean("khen.writeSchema")) {
            Files.writeString(stored, written);
        }
        assertThat(written).isEqualTo(Files.readString(stored));
        assertThat(DecisionWriter.compact().write(SampleDecisions.bare()))
                .isEqualTo("{\"version\":1,\"id\":\"x\",\"award\":\"khong-co\",\"outcome\":\"no-rule-in-force\","
                        + "\"openBecause\":[],\"awardFinding\":{\"award\":\"khong-co\",\"verdict\":\"not-met\","
                        + "\"held\":false,\"routes\":[]},\"findings\":[],\"missing\":[],\"settledBy\":[],"
                        + "\"contradictions\":[],\"unknownAttestations\":[],\"packs\":[],\"summary\":{\"vi\":\""
                        + SampleDecisions.bare().summary(org.khen.pack.Language.VIETNAMESE) + "\",\"en\":\""
                        + SampleDecisions.bare().summary(org.khen.pack.Language.ENGLISH) + "\"}}");
    }

    @Test
    void a_decision_stored_before_findings_named_decisions_is_still_read() {
        String bare = DecisionWriter.compact().write(SampleDecisions.open());
        String stored = bare.replaceAll(",\"particulars\":\\[[^\\]]*\\]", "");

        assertThat(stored).isNotEqualTo(bare).doesNotContain("particulars");
        assertThat(new DecisionReader().read(stored).findings())
                .allSatisfy(finding -> assertThat(finding.particulars()).isEmpty());
    }

    @Test
    void numbers_are_exact_and_citations_ready_to_print() {
        assertThat(DecisionWriter.compact().write(SampleDecisions.open()))
                .contains("\"low\":\"5/33\"", "\"required\":15.1", "\"margin\":\"-1/3\"", "\"low\":-1000000")
                .contains("\"low\":\"scope:province\"", "\"high\":\"level:province\"")
                .contains("\"settledBy\":[[\"candidate.years.rating\",\"proposedOn\"],[\"candidate.headcount\"]]")
                .contains("\"text\":{\"vi\":\"điểm đ khoản 1 Điều 24 Nghị định 65/2014/NĐ-CP\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"version\":1 | \"version\":2 | (pointer = \"/version\", version = 2)",
                "\"version\":1, | '' | (pointer = \"/version\", version = null)",
                "\"held\":false | \"held\":0 | (pointer = \"/awardFinding/held\"",
                "\"id\":\"x\", | '' | (pointer = \"/id\"",
                "\"findings\":[] | \"findings\":[{}] | (pointer = \"/findings/0/",
                "no-rule | any-rule | (pointer = \"/outcome\"",
                "\"packs\":[] | \"packs\":[],\"more\":1 | (pointer = \"/more\"",
                "\"packs\":[], | \"packs\":[ | (pointer = \"\"",
            })
    void what_is_not_a_decision_is_refused(String good, String bad, String told) {
        String json = DecisionWriter.compact().write(SampleDecisions.bare());
        assertThat(json).contains(good);
        String broken = json.replace(good, bad);

        assertThatThrownBy(() -> new DecisionReader().read(broken))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Not a decision")
                .hasMessageContaining(told);
    }

    @ParameterizedTest
    @CsvSource({"''", "[]", "7", "null", "{}", "1e999999999"})
    void other_json_is_refused(String json) {
        assertThatThrownBy(() -> new DecisionReader().read(json)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_stored_schema_is_the_generated_one_and_takes_what_is_written() throws IOException {
        Path stored = Path.of("main/resources" + DecisionSchema.RESOURCE);
        if (Boolean.getBoolean("khen.writeSchema")) {
            Files.writeString(stored, DecisionSchema.generated());
        }
        assertThat(Files.readString(stored))
                .as("If the form of a decision may change, run with -Dkhen.writeSchema=true")
                .isEqualTo(DecisionSchema.generated());
        var schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(DecisionSchema.generated());
        for (Decision decision : SAMPLES) {
            assertThat(schema.validate(DecisionWriter.compact().write(decision), InputFormat.JSON))
                    .isEmpty();
        }
        assertThat(schema.validate("{\"version\":1}", InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void a_number_that_cannot_be_held_says_how_to_write_it() {
        String json = DecisionWriter.compact().write(SampleDecisions.on(new Value.OfNumber(Ratio.of(5))));
        String broken = json.replaceFirst("\"low\":5", "\"low\":5e0");
        assertThat(broken).isNotEqualTo(json);
        assertThatThrownBy(() -> new DecisionReader().read(broken))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("/low")
                .hasMessageContaining("written in full");
    }
}
