package org.khen.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khen.CapRef;
import org.khen.CapUse;
import org.khen.Contest;
import org.khen.EvaluationException;
import org.khen.EvaluationResult;
import org.khen.PackUse;
import org.khen.RegistrationDecision;
import org.khen.ReserveUse;
import org.khen.RoundDecision;
import org.khen.RoundResult;
import org.khen.RoundRuleUse;
import org.khen.RoundStatus;
import org.khen.Verdict;
import org.khen.facts.FocusGroup;
import org.khen.facts.HolderCount;
import org.khen.facts.Ratio;
import org.khen.facts.RoundUnit;
import org.khen.pack.LimitStatus;
import org.khen.pack.RoundBase;
import org.khen.pack.RoundRuleKind;
import org.khen.pack.RoundScope;
import org.khen.pack.Rounding;
import org.khen.pack.Text;
import org.khen.pack.UnusedPlaces;

class RoundDecisionJsonTest {

    private static final CapRef CAP = new CapRef("cstd-15", "so-y-te");
    private static final RoundDecision SAMPLE = sample(List.of());
    private static final RoundDecision BARE = new RoundDecision(
            "r",
            null,
            LocalDate.of(2015, 12, 20),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    private static RoundDecision sample(List<EvaluationResult.Failed> failed) {
        return new RoundDecision(
                "HP-2015",
                "Đợt xét năm 2015",
                LocalDate.of(2015, 12, 20),
                List.of(
                        new RoundResult(
                                SampleDecisions.open(),
                                RoundStatus.ELIGIBLE_NOT_SELECTED,
                                "so-y-te",
                                "khoi-1",
                                CAP,
                                2,
                                null,
                                false,
                                false,
                                Map.of(FocusGroup.WOMEN, true, FocusGroup.FRONTLINE, false),
                                List.of("x")),
                        new RoundResult(
                                SampleDecisions.bare(),
                                RoundStatus.SELECTED,
                                null,
                                null,
                                null,
                                0,
                                "nu-30",
                                true,
                                true,
                                Map.of(),
                                List.of())),
                failed,
                List.of(
                        new CapUse(
                                "cstd-15",
                                "cstd",
                                new Text("Chiến sĩ thi đua cơ sở", "Emulation soldier"),
                                RoundScope.UNIT,
                                "so-y-te",
                                Ratio.of(15, 100),
                                RoundBase.HOLDERS,
                                "ldtt",
                                new Text("Lao động tiên tiến", "Advanced worker"),
                                33,
                                4,
                                4,
                                Rounding.DOWN,
                                7,
                                3,
                                2,
                                SampleDecisions.DECREE,
                                LimitStatus.BY_TEXT),
                        new CapUse(
                                "bk-20",
                                "bk",
                                new Text("bk", "bk"),
                                RoundScope.ROUND,
                                null,
                                Ratio.of(1, 3),
                                RoundBase.NOMINATED,
                                null,
                                null,
                                null,
                                null,
                                0,
                                Rounding.AT_LEAST_ONE,
                                0,
                                0,
                                0,
                                SampleDecisions.PLAN,
                                LimitStatus.LOCAL_UNCONFIRMED)),
                List.of(new ReserveUse(
                        "nu-30",
                        CAP,
                        FocusGroup.WOMEN,
                        Ratio.of(3, 10),
                        1,
                        0,
                        UnusedPlaces.OPEN_TO_ALL,
                        2,
                        SampleDecisions.PLAN,
                        LimitStatus.LOCAL_CONFIRMED)),
                List.of(
                        new Contest(RoundRuleKind.SHARE_AT_MOST, CAP, 1, List.of("a", "b"), SampleDecisions.DECREE),
                        new Contest(
                                RoundRuleKind.ONE_STATE_AWARD_A_YEAR,
                                null,
                                1,
                                List.of("c", "d"),
                                SampleDecisions.PLAN)),
                List.of(new RoundUnit("so-y-te", "Sở Y tế", "khoi-1", 40, List.of(new HolderCount("ldtt", 33)))),
                List.of(new RegistrationDecision(
                        "R-1",
                        "Sở Y tế",
                        2015,
                        LocalDate.of(2015, 12, 20),
                        null,
                        Verdict.NOT_APPLICABLE,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of())),
                List.of(new PackUse("toy", "1", "0123")),
                List.of(
                        new RoundRuleUse(
                                "cstd-15",
                                RoundRuleKind.SHARE_AT_MOST,
                                "cstd",
                                RoundScope.UNIT,
                                RoundBase.HOLDERS,
                                "ldtt",
                                Ratio.of(15, 100),
                                Rounding.DOWN,
                                null,
                                null,
                                null,
                                SampleDecisions.DECREE,
                                LimitStatus.BY_TEXT),
                        new RoundRuleUse(
                                "nu-truoc",
                                RoundRuleKind.TIE_BREAK,
                                null,
                                null,
                                null,
                                null,
                                null,
                                Rounding.DOWN,
                                FocusGroup.WOMEN,
                                null,
                                1,
                                SampleDecisions.PLAN,
                                LimitStatus.LOCAL_CONFIRMED)));
    }

    @Test
    void what_was_written_is_read_back_equal() {
        for (RoundDecision round : List.of(SAMPLE, BARE)) {
            for (DecisionWriter writer : List.of(DecisionWriter.compact(), DecisionWriter.indented())) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                writer.write(round, out);
                assertThat(out.toString(UTF_8)).isEqualTo(writer.write(round));
                assertThat(new DecisionReader().readRound(writer.write(round))).isEqualTo(round);
                assertThat(new DecisionReader().readRound(new ByteArrayInputStream(out.toByteArray())))
                        .isEqualTo(round);
            }
        }
    }

    @Test
    void of_what_failed_the_code_and_the_message_are_written_and_read_back() {
        EvaluationException why =
                new EvaluationException("no pack has it (award = x)", new IllegalStateException("bí mật"));
        String json = DecisionWriter.compact().write(sample(List.of(new EvaluationResult.Failed("d-9", why))));

        assertThat(json)
                .contains("\"failed\":[{\"id\":\"d-9\",\"cause\":\"no pack has it (award = x)\"}]")
                .doesNotContain("bí mật");
        assertThat(new DecisionReader().readRound(json).failed())
                .singleElement()
                .satisfies(failed -> {
                    assertThat(failed.id()).isEqualTo("d-9");
                    assertThat(failed.cause())
                            .hasMessage("no pack has it (award = x)")
                            .hasNoCause();
                });
    }

    @Test
    void it_says_what_it_is_and_names_every_status_in_words() {
        assertThat(DecisionWriter.compact().write(SAMPLE))
                .startsWith("{\"version\":1,\"type\":\"round-decision\",\"id\":\"HP-2015\",")
                .contains(
                        "\"status\":\"eligible-not-selected\"",
                        "\"groups\":{\"frontline\":false,\"women\":true}",
                        "\"statusText\":{\"vi\":\"Đủ điều kiện, ngoài tỷ lệ\",\"en\":\"Eligible, beyond a cap\"}",
                        "\"share\":0.15",
                        "\"share\":\"1/3\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"version\":1 | \"version\":2 | (pointer = \"/version\", version = 2)",
                "\"version\":1, | '' | (pointer = \"/version\", version = null)",
                "round-decision | timeline | (pointer = \"/type\")",
                "\"type\":\"round-decision\", | '' | (pointer = \"/type\")",
                "\"id\":\"HP-2015\", | '' | (pointer = \"/id\"",
                "\"placesShort\":2, | '' | (pointer = \"/results/0/placesShort\"",
                "\"women\":true | \"womn\":true | (pointer = \"/results/0/groups/womn\"",
                "\"women\":true | \"women\":1 | (pointer = \"/results/0/groups/women\"",
                "\"failed\":[] | \"failed\":[{}] | (pointer = \"/failed/0/id\"",
                "\"failed\":[] | \"failed\":[{\"id\":\"a\",\"cause\":1}] | (pointer = \"/failed/0/cause\"",
                "\"failed\":[], | '' | (pointer = \"/failed\"",
                "\"failed\":[] | \"failed\":[,] | (pointer = \"/failed/0\"",
                "\"failed\":[] | \"failed\":[],\"more\":1 | (pointer = \"/more\"",
            })
    void what_is_not_a_decision_on_a_round_is_refused(String good, String bad, String told) {
        String json = DecisionWriter.compact().write(SAMPLE);
        assertThat(json).contains(good);
        String broken = good.startsWith("\"version\"") || good.startsWith("\"id\"")
                ? json.replaceFirst(java.util.regex.Pattern.quote(good), bad)
                : json.replace(good, bad);

        assertThatThrownBy(() -> new DecisionReader().readRound(broken))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(told);
    }

    @Test
    void it_is_not_read_as_a_decision_nor_the_other_way_round() {
        String json = DecisionWriter.compact().write(BARE);
        assertThatThrownBy(() -> new DecisionReader().read(json)).isInstanceOf(IllegalArgumentException.class);
        String decision = DecisionWriter.compact().write(SampleDecisions.bare());
        assertThatThrownBy(() -> new DecisionReader().readRound(decision)).isInstanceOf(IllegalArgumentException.class);
        for (String other : List.of("", "[]", "7", "null", "{}", json.substring(0, json.length() - 1), json + "x")) {
            assertThatThrownBy(() -> new DecisionReader().readRound(other))
                    .as(other)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void the_stored_schema_is_the_generated_one_and_takes_what_is_written() throws IOException {
        Path stored = Path.of("main/resources" + DecisionSchema.ROUND_RESOURCE);
        if (Boolean.getBoolean("khen.writeSchema")) {
            Files.writeString(stored, DecisionSchema.generatedOfRounds());
        }
        assertThat(Files.readString(stored))
                .as("If the form may change, run with -Dkhen.writeSchema=true")
                .isEqualTo(DecisionSchema.generatedOfRounds());
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(DecisionSchema.generatedOfRounds());
        var failed = sample(List.of(new EvaluationResult.Failed("d", new EvaluationException("why"))));
        for (RoundDecision round : List.of(SAMPLE, BARE, failed)) {
            assertThat(schema.validate(DecisionWriter.compact().write(round), InputFormat.JSON))
                    .isEmpty();
        }
        assertThat(schema.validate("{\"version\":1}", InputFormat.JSON)).isNotEmpty();
    }
}
