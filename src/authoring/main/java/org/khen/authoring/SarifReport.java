package org.khen.authoring;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khen.CaseResult;
import org.khen.PackProof;
import org.khen.authoring.check.PackCheck;
import org.khen.internal.problems.ProblemCode;
import org.khen.pack.CellRef;
import org.khen.pack.Language;
import org.khen.pack.PackProblem;
import org.khen.pack.Text;

/**
 * Problems of packs, and cases that failed, as SARIF 2.1.0: the form in which editors and continuous integration show them at their
 * line and column.
 *
 * <p>One run; a rule for each code that occurs, with what it means in both languages; a result for each problem, with message and
 * advice. Messages are in the language asked for; the other one is in the property bags. Paths are relative to the working
 * directory where they can be. The columns of tables, which count cells, are turned into the characters that SARIF counts.
 */
public final class SarifReport {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final JsonFactory JSON = new JsonFactory();

    private final Language language;
    private final String version;
    private final SarifPlaces places;

    /**
     * A report in a language.
     *
     * @param language the language of messages
     * @param version the version of Khen that checked
     * @param folders gives the folder of a pack by its code; nothing for packs of the class path
     */
    public SarifReport(Language language, String version, Function<String, Optional<Path>> folders) {
        this.language = language;
        this.version = version;
        this.places = new SarifPlaces(folders);
    }

    private record Result(String code, boolean error, String pack, CellRef at, Text message) {}

    /**
     * Writes the report. The writer stays open.
     *
     * @param problems problems of packs, {@link PackCheck#unproved} included
     * @param proofs their cases as run; of these only what failed is written
     */
    public void write(List<PackProblem> problems, List<PackProof> proofs, Writer out) throws IOException {
        List<Result> results = results(problems, proofs);
        List<String> rules =
                results.stream().map(Result::code).distinct().sorted().toList();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            json.writeObjectFieldStart("tool");
            json.writeObjectFieldStart("driver");
            json.writeStringField("name", "khen");
            json.writeStringField("version", version);
            json.writeStringField("language", language == Language.VIETNAMESE ? "vi" : "en");
            json.writeArrayFieldStart("rules");
            for (String code : rules) {
                rule(code, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
            json.writeStringField("columnKind", "utf16CodeUnits");
            json.writeArrayFieldStart("results");
            for (Result result : results) {
                result(result, rules.indexOf(result.code()), json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static List<Result> results(List<PackProblem> problems, List<PackProof> proofs) {
        List<Result> results = new ArrayList<>();
        for (PackProblem problem : problems) {
            Text message = new Text(
                    problem.message().vi() + " " + problem.advice().vi(),
                    problem.message().en() + " " + problem.advice().en());
            results.add(new Result(problem.code(), problem.error(), problem.pack(), problem.at(), message));
        }
        for (PackProof proof : proofs) {
            for (CaseResult result : proof.results()) {
                if (!result.passed()) {
                    results.add(new Result(
                            ProblemCode.CASE_FAILED.code(),
                            true,
                            proof.pack(),
                            result.situation().at(),
                            new Text(
                                    joined(result.failures(), Language.VIETNAMESE),
                                    joined(result.failures(), Language.ENGLISH))));
                }
            }
        }
        return results;
    }

    private static String joined(List<Text> failures, Language language) {
        return failures.stream().map(failure -> failure.in(language)).collect(Collectors.joining("\n"));
    }

    private void rule(String code, JsonGenerator json) throws IOException {
        Text meaning = ProblemTexts.meaning(code);
        Text help = ProblemTexts.help(code);
        json.writeStartObject();
        json.writeStringField("id", code);
        text("shortDescription", meaning, json);
        text("help", help, json);
        json.writeObjectFieldStart("properties");
        both("shortDescription", meaning, json);
        both("help", help, json);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void result(Result result, int rule, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", result.code());
        json.writeNumberField("ruleIndex", rule);
        json.writeStringField("level", result.error() ? "error" : "warning");
        text("message", result.message(), json);
        json.writeArrayFieldStart("locations");
        places.write(result.pack(), result.at(), json);
        json.writeEndArray();
        json.writeObjectFieldStart("properties");
        json.writeStringField("pack", result.pack());
        both("message", result.message(), json);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void text(String name, Text text, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text.in(language));
        json.writeEndObject();
    }

    private static void both(String name, Text text, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("vi", text.vi());
        json.writeStringField("en", text.en());
        json.writeEndObject();
    }
}
