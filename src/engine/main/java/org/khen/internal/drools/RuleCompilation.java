package org.khen.internal.drools;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.khen.EvaluationException;
import org.khen.internal.language.DrlText;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** Compiles the text of rules in memory. Nothing that was compiled is loaded before its bytecode was checked. */
final class RuleCompilation {

    /** What Drools generates elsewhere describes the container and is never loaded. */
    private static final String FOLDER = DrlText.PACKAGE.replace('.', '/') + "/";

    private RuleCompilation() {}

    static CompiledRules of(String text) {
        KieServices services = KieServices.Factory.get();
        // A name of its own for each, because the repository is one for the whole virtual machine.
        ReleaseId id = services.newReleaseId("org.khen.generated", "rules-" + UUID.randomUUID(), "1");
        try {
            InternalKieModule module = module(services, id, text);
            Map<String, byte[]> classes = classes(module);
            classes.forEach(BytecodeCheck::check);
            CompiledRules rules = new CompiledRules(classes);
            rules.models(); // what does not load shall not wait for the first dossier
            return rules;
        } catch (EvaluationException e) {
            throw e;
        } catch (ReflectiveOperationException | RuntimeException | LinkageError | StackOverflowError e) {
            throw new EvaluationException("Rules that were read without a fault do not compile.", e);
        } finally {
            services.getRepository().removeKieModule(id); // it would keep some hundred modules
        }
    }

    private static InternalKieModule module(KieServices services, ReleaseId id, String text) {
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(id);
        files.write("src/main/resources/" + FOLDER + "rules.drl", text);
        KieBuilder builder = services.newKieBuilder(files, new RuleClassLoader());
        builder.buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new EvaluationException("Rules that were read without a fault do not compile: messages = "
                    + builder.getResults().getMessages(Message.Level.ERROR));
        }
        return (InternalKieModule) builder.getKieModule();
    }

    private static Map<String, byte[]> classes(InternalKieModule module) {
        Map<String, byte[]> classes = new TreeMap<>();
        for (String file : module.getFileNames()) {
            if (file.startsWith(FOLDER) && file.endsWith(".class")) {
                classes.put(file, module.getBytes(file));
            }
        }
        return classes;
    }
}
