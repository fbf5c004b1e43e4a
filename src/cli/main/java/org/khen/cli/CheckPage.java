package org.khen.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.khen.CaseResult;
import org.khen.PackProof;
import org.khen.PackReport;
import org.khen.RulePacks;
import org.khen.authoring.SarifReport;
import org.khen.pack.Case;
import org.khen.pack.PackProblem;
import org.khen.pack.RulePack;
import org.khen.pack.Text;

/** What checking packs came to, for people and as JSON. */
final class CheckPage {

    private static final JsonFactory JSON = new JsonFactory();

    private final Session session;
    private final List<PackProblem> problems;
    private final List<RulePack> packs;
    private final List<PackProof> proofs;
    private final long errors;

    private final boolean dated;

    CheckPage(Session session, PackReport report, List<PackProblem> problems, List<PackProof> proofs, boolean dated) {
        this.session = session;
        this.problems = problems;
        this.proofs = proofs;
        this.dated = dated;
        RulePacks loaded = report.packs();
        this.packs = loaded == null ? List.of() : loaded.packs();
        this.errors = problems.stream().filter(PackProblem::error).count();
    }

    boolean passed() {
        return errors == 0 && proofs.stream().allMatch(PackProof::passed);
    }

    String text() {
        Page page = new Page(session);
        new AlikeProblems(session).tell(problems, page);
        for (RulePack pack : packs) {
            page.line(0, PackChoice.named(session, pack));
        }
        int cases = 0;
        int failed = 0;
        for (PackProof proof : proofs) {
            for (CaseResult result : proof.results()) {
                cases++;
                if (!result.passed()) {
                    failed++;
                    failed(proof, result, page);
                }
            }
        }
        if (packs.isEmpty()) {
            page.say(0, "check-not-run");
        } else {
            page.say(0, "check-cases", cases, failed);
        }
        if (!dated && !packs.isEmpty()) {
            page.say(0, "check-undated");
        }
        page.say(
                0,
                passed() ? "check-passed" : packs.isEmpty() ? "check-not-loaded" : "check-failed",
                errors,
                problems.size() - errors,
                packs.size(),
                failed);
        return page.text();
    }

    private void failed(PackProof proof, CaseResult result, Page page) {
        Case situation = result.situation();
        page.say(
                0,
                "check-case",
                proof.pack(),
                situation.at().file(),
                situation.at().line(),
                situation.id(),
                situation.title());
        // The line above names the case; its failures, made to stand alone, name it again.
        String title = situation.title() + ": ";
        for (Text failure : result.failures()) {
            String words = failure.in(session.language());
            page.line(1, "- " + (words.startsWith(title) ? words.substring(title.length()) : words));
        }
    }

    String json() throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeBooleanField("passed", passed());
            json.writeNumberField("errors", errors);
            json.writeNumberField("warnings", problems.size() - errors);
            json.writeArrayFieldStart("packs");
            for (RulePack pack : packs) {
                json.writeStartObject();
                json.writeStringField("id", pack.id());
                json.writeStringField("version", pack.version());
                json.writeStringField("hash", pack.hash());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("problems");
            for (PackProblem problem : problems) {
                write(problem, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("cases");
            for (PackProof proof : proofs) {
                for (CaseResult result : proof.results()) {
                    write(proof.pack(), result, json);
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text + "\n";
    }

    String sarif(PackFolders folders) throws IOException {
        StringWriter text = new StringWriter();
        SarifReport report = new SarifReport(session.language(), Version.ofJar(), folders::folder);
        report.write(problems, proofs, text);
        return text + "\n";
    }

    private static void write(String pack, CaseResult result, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("pack", pack);
        json.writeStringField("id", result.situation().id());
        json.writeBooleanField("passed", result.passed());
        json.writeArrayFieldStart("failures");
        for (Text failure : result.failures()) {
            json.writeStartObject();
            json.writeStringField("vi", failure.vi());
            json.writeStringField("en", failure.en());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(PackProblem problem, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", problem.code());
        json.writeBooleanField("error", problem.error());
        json.writeStringField("pack", problem.pack());
        json.writeStringField("file", problem.at().file());
        json.writeNumberField("line", problem.at().line());
        json.writeNumberField("column", problem.at().column());
        json.writeStringField("cell", problem.at().cell());
        JsonResults.write("message", problem.message(), json);
        JsonResults.write("advice", problem.advice(), json);
        json.writeEndObject();
    }
}
