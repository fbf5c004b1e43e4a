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
import org.khen.DossierChange;
import org.khen.Finding;
import org.khen.FindingChange;
import org.khen.LawChange;
import org.khen.Outcome;
import org.khen.PackUse;
import org.khen.Timeline;
import org.khen.TimelineInterval;
import org.khen.TimelinePart;
import org.khen.facts.Contradiction;
import org.khen.facts.Fact;
import org.khen.facts.Period;
import org.khen.pack.Text;

class TimelineJsonTest {

    private static final LocalDate FROM = LocalDate.of(2014, 6, 1);
    private static final LocalDate CUT = LocalDate.of(2017, 10, 1);
    private static final LocalDate TO = LocalDate.of(2026, 12, 31);

    private static final Timeline SAMPLE = sample();

    private static Timeline sample() {
        Finding finding = SampleDecisions.open().findings().get(0);
        FindingChange gone = new FindingChange(finding.criterion(), finding.title(), finding, null);
        FindingChange come = new FindingChange("x", new Text("mới", "new"), null, finding);
        TimelinePart first = new TimelinePart(FROM, CUT.minusDays(1), null, null, SampleDecisions.bare());
        TimelinePart second = new TimelinePart(
                CUT,
                TO,
                new LawChange(List.of(SampleDecisions.DECREE), List.of(SampleDecisions.PLAN), List.of(gone)),
                new DossierChange(
                        List.of(come),
                        List.of(new Contradiction(Fact.RECRUITED_ON, "sau ngày đề nghị", "after the proposal")),
                        List.of()),
                SampleDecisions.open());
        return new Timeline(
                "d-1",
                "bang-khen",
                new Text("Bằng khen", "Certificate"),
                null,
                Period.year(2014),
                FROM,
                TO,
                List.of(
                        new TimelineInterval(FROM, CUT.minusDays(1), Outcome.NO_RULE_IN_FORCE, List.of(first)),
                        new TimelineInterval(CUT, TO, Outcome.UNDETERMINED, List.of(second))),
                List.of(new PackUse("toy", "1", "0123")));
    }

    @Test
    void what_was_written_is_read_back_equal() {
        assertThat(new DecisionReader().readTimeline(DecisionWriter.compact().write(SAMPLE)))
                .isEqualTo(SAMPLE);
        assertThat(new DecisionReader().readTimeline(DecisionWriter.indented().write(SAMPLE)))
                .isEqualTo(SAMPLE);
    }

    @Test
    void it_says_what_it_is_and_why_it_changes() {
        assertThat(DecisionWriter.compact().write(SAMPLE))
                .startsWith("{\"version\":1,\"type\":\"timeline\",\"id\":\"d-1\",\"award\":\"bang-khen\",")
                .contains("\"cause\":{\"vi\":\"Quy định: điểm đ khoản 1 Điều 24 Nghị định 65/2014/NĐ-CP thay ");
    }

    @Test
    void it_is_not_read_as_a_decision_nor_the_other_way_round() {
        String json = DecisionWriter.compact().write(SAMPLE);
        assertThatThrownBy(() -> new DecisionReader().read(json)).isInstanceOf(IllegalArgumentException.class);
        String decision = DecisionWriter.compact().write(SampleDecisions.bare());
        assertThatThrownBy(() -> new DecisionReader().readTimeline(decision))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DecisionReader().readTimeline(json.replace("\"version\":1", "\"version\":2")))
                .hasMessageContaining("version = 2");
    }

    @Test
    void the_stored_schema_is_the_generated_one_and_takes_what_is_written() throws IOException {
        Path stored = Path.of("main/resources" + DecisionSchema.TIMELINE_RESOURCE);
        if (Boolean.getBoolean("khen.writeSchema")) {
            Files.writeString(stored, DecisionSchema.generatedOfTimelines());
        }
        assertThat(Files.readString(stored))
                .as("If the form may change, run with -Dkhen.writeSchema=true")
                .isEqualTo(DecisionSchema.generatedOfTimelines());
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(DecisionSchema.generatedOfTimelines());
        assertThat(schema.validate(DecisionWriter.compact().write(SAMPLE), InputFormat.JSON))
                .isEmpty();
        assertThat(schema.validate("{\"version\":1}", InputFormat.JSON)).isNotEmpty();
    }
}
