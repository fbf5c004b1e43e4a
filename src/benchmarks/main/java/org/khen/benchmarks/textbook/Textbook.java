package org.khen.benchmarks.textbook;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.khen.benchmarks.Slots;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;

/** Drools as its tutorials show it: every fact inserted, joined in working memory, a new session for each request. */
public final class Textbook {

    private final KieContainer container;

    /** Compiles the rules, to the executable model. */
    public Textbook() {
        KieServices services = KieServices.Factory.get();
        ReleaseId id = services.newReleaseId("org.khen.benchmarks", "textbook", "1");
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(id);
        files.write("src/main/resources/org/khen/benchmarks/textbook/textbook.drl", text());
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        container = services.newKieContainer(id);
    }

    private static String text() {
        try (InputStream in = requireNonNull(Textbook.class.getResourceAsStream("textbook.drl"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fires the rules on the beans of one dossier. */
    public Slots decide(List<Object> beans) {
        Slots slots = new Slots();
        KieSession session = container.newKieSession();
        try {
            session.setGlobal("slots", slots);
            beans.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return slots;
    }
}
