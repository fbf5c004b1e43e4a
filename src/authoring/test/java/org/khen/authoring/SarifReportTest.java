package org.khen.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khen.EligibilityEngine;
import org.khen.PackProof;
import org.khen.PackReport;
import org.khen.authoring.check.PackCheck;
import org.khen.authoring.check.ToyPack;
import org.khen.pack.CellRef;
import org.khen.pack.Language;
import org.khen.pack.PackProblem;
import org.khen.pack.Text;

/** What editors read, held against the schema that OASIS publishes. */
class SarifReportTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchema SCHEMA = schema();

    @TempDir
    Path folder;

    private static JsonSchema schema() {
        try (InputStream text = SarifReportTest.class.getResourceAsStream("/sarif/sarif-schema-2.1.0.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(Objects.requireNonNull(text));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void the_schema_would_notice_a_mistake() throws IOException {
        assertThat(SCHEMA.validate(JSON.readTree("{\"version\":\"2.1.0\",\"runs\":[{\"results\":[]}]}")))
                .isNotEmpty();
    }

    @Test
    void nothing_to_tell_is_a_run_without_results() throws IOException {
        JsonNode run = run(List.of(), List.of(), Language.ENGLISH);

        assertThat(run.at("/results").isEmpty()).isTrue();
        assertThat(run.at("/tool/driver/name").asText()).isEqualTo("khen");
        assertThat(run.at("/tool/driver/version").asText()).isEqualTo("1.2.3");
    }

    @Test
    void a_problem_stands_at_the_characters_of_its_cell_with_its_rule_in_both_languages() throws IOException {
        ToyPack toy = new ToyPack().replace("trees/limits.csv", ";từ;2;", ";từ;0;");
        JsonNode run = run(PackCheck.all(toy.report(folder), null, 12), List.of(), Language.VIETNAMESE);
        JsonNode result = run.at("/results/0");
        JsonNode region = result.at("/locations/0/physicalLocation/region");

        assertThat(result.at("/ruleId").asText()).isEqualTo("LIMIT-ALWAYS-MET");
        assertThat(result.at("/level").asText()).isEqualTo("warning");
        assertThat(result.at("/message/text").asText()).startsWith("\"toy.low-count\" (từ 0 sáng kiến");
        assertThat(result.at("/properties/message/en").asText()).contains("is met by whatever is measured");
        assertThat(result.at("/locations/0/logicalLocations/0/name").asText()).isEqualTo("G2");
        String line = Files.readAllLines(folder.resolve("toy/trees/limits.csv"))
                .get(region.at("/startLine").asInt() - 1);
        assertThat(line.substring(region.at("/startColumn").asInt() - 1)).startsWith("0;sáng kiến");
        JsonNode rule = run.at("/tool/driver/rules").get(result.at("/ruleIndex").asInt());
        assertThat(rule.at("/id").asText()).isEqualTo("LIMIT-ALWAYS-MET");
        assertThat(rule.at("/shortDescription/text").asText()).isEqualTo("Mức quy định số liệu nào cũng đạt");
        assertThat(rule.at("/properties/shortDescription/en").asText()).isEqualTo("Limit that everything meets");
        assertThat(rule.at("/properties/help/vi").asText()).startsWith("Xem lại giá trị");
        assertThat(rule.at("/help/text").asText()).startsWith("Xem lại giá trị");
    }

    @Test
    void errors_of_loading_and_of_rule_files_are_results_too() throws IOException {
        ToyPack toy = new ToyPack()
                .replace("trees/limits.csv", ";từ;2;", ";từ;hai;")
                .replace(
                        "trees/rules.drl",
                        "heaviestDiscipline().satisfies(\"toy.low-form\")",
                        "not heaviestDiscipline()");
        JsonNode results = run(PackCheck.all(toy.report(folder), null, 12), List.of(), Language.ENGLISH)
                .at("/results");

        assertThat(results)
                .hasSizeGreaterThanOrEqualTo(2)
                .allMatch(result -> result.at("/level").asText().equals("error"));
        JsonNode inRules = Stream.iterate(0, i -> i + 1)
                .limit(results.size())
                .map(results::get)
                .filter(result -> result.at("/ruleId").asText().startsWith("RULE-"))
                .findFirst()
                .orElseThrow();
        assertThat(inRules.at("/locations/0/physicalLocation/region/startLine").asInt())
                .isEqualTo(17);
        assertThat(inRules.at("/locations/0/physicalLocation/region/startColumn")
                        .asInt())
                .isEqualTo(19);
    }

    @Test
    void a_case_that_failed_is_an_error_at_its_row() throws IOException {
        PackReport report = new ToyPack()
                .replace("trees/cases.csv", "không đủ điều kiện;không đạt", "đủ điều kiện;đạt")
                .report(folder);
        PackProof proof = PackProof.of(EligibilityEngine.of(Objects.requireNonNull(report.packs())), "toy");
        JsonNode result = run(PackCheck.all(report, null, 12), List.of(proof), Language.VIETNAMESE)
                .at("/results/0");

        assertThat(result.at("/ruleId").asText()).isEqualTo("CASE-FAILED");
        assertThat(result.at("/level").asText()).isEqualTo("error");
        assertThat(result.at("/message/text").asText()).contains("toy.low mong đợi \"đạt\", kết quả \"không đạt\"");
        assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt())
                .isEqualTo(2);
        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .endsWith("/toy/trees/cases.csv");
    }

    @Test
    void paths_are_relative_to_the_working_directory_and_written_as_uris() throws IOException {
        assertThat(uriIn(Path.of("bộ quy định/của tôi")))
                .isEqualTo("b%E1%BB%99%20quy%20%C4%91%E1%BB%8Bnh/c%E1%BB%A7a%20t%C3%B4i/a.csv");
        assertThat(uriIn(Path.of("./rules/x"))).isEqualTo("rules/x/a.csv");
        assertThat(uriIn(Path.of("").toAbsolutePath().resolve("x"))).isEqualTo("x/a.csv");
        assertThat(uriIn(folder)).startsWith("file:///").endsWith("/a.csv");
        assertThat(uriIn(null)).isEqualTo("META-INF/khen/packs/toy/a.csv");
    }

    private static String uriIn(Path folder) throws IOException {
        PackProblem problem = new PackProblem(
                "NOT-CSV", true, "toy", new CellRef("a.csv", 0, 0), new Text("a", "a"), new Text("b", "b"));
        return write(List.of(problem), List.of(), Language.ENGLISH, folder)
                .at("/results/0/locations/0/physicalLocation/artifactLocation/uri")
                .asText();
    }

    private JsonNode run(List<PackProblem> problems, List<PackProof> proofs, Language language) throws IOException {
        return write(problems, proofs, language, folder.resolve("toy"));
    }

    private static JsonNode write(List<PackProblem> problems, List<PackProof> proofs, Language language, Path folder)
            throws IOException {
        StringWriter text = new StringWriter();
        new SarifReport(language, "1.2.3", pack -> Optional.ofNullable(folder)).write(problems, proofs, text);
        JsonNode log = JSON.readTree(text.toString());
        assertThat(SCHEMA.validate(log)).isEmpty();
        assertThat(log.at("/runs")).hasSize(1);
        return log.at("/runs/0");
    }
}
