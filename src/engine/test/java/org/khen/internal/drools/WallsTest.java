package org.khen.internal.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khen.EvaluationException;
import org.khen.internal.language.AskedDossier;

/** The walls behind the parser, each alone: text that the parser never saw, and what becomes of it. */
class WallsTest {

    private static final String CANARY = "khen.canary";

    /** What a compiled rule must not look like. */
    static final class Foreign {

        private Foreign() {}

        static void act() {
            System.setProperty(CANARY, "sung");
        }
    }

    @AfterEach
    void no_canary_was_reached() {
        assertThat(System.getProperty(CANARY)).isNull();
    }

    @Test
    void a_foreign_call_in_a_consequence_is_refused_before_its_class_is_loaded() {
        assertRefused("worksDirectly()", "System.setProperty(\"khen.canary\", \"1\");", "java/lang/System.setProperty");
    }

    @Test
    void a_foreign_call_in_a_condition_is_refused() {
        assertRefused("System.setProperty(\"khen.canary\", \"1\").equals(\"0\")", "", "java/lang/System.setProperty");
    }

    @Test
    void the_class_of_a_fact_is_out_of_reach() {
        assertRefused("worksDirectly()", "$d.getClass().getClassLoader();", "java/lang/Object.getClass");
    }

    @Test
    void a_type_that_rules_cannot_see_does_not_compile() {
        assertThatExceptionOfType(EvaluationException.class)
                .isThrownBy(() -> compile("worksDirectly()", "java.lang.Runtime.getRuntime().halt(1);"));
        assertThatExceptionOfType(EvaluationException.class)
                .isThrownBy(() -> compile("worksDirectly()", "new java.lang.Thread().start();"));
    }

    @Test
    void a_name_that_breaks_out_of_its_quotes_is_refused() {
        String text = """
                package org.khen.generated;
                import org.khen.internal.language.AskedDossier;
                rule "x\\" + System.setProperty(\\"khen.canary\\", \\"1\\") + \\"" when
                    $d : AskedDossier( worksDirectly() )
                then
                    $d.met("r");
                end
                """;
        assertThatExceptionOfType(EvaluationException.class).isThrownBy(() -> RuleCompilation.of(text));
    }

    @Test
    void the_check_reads_any_class_file() throws IOException {
        try (InputStream in = WallsTest.class.getResourceAsStream("WallsTest$Foreign.class")) {
            byte[] foreign = in.readAllBytes();
            assertThat(BytecodeCheck.foreign(foreign)).contains("java/lang/System.setProperty");
            assertThatExceptionOfType(EvaluationException.class)
                    .isThrownBy(() -> BytecodeCheck.check("org/khen/generated/Foreign.class", foreign));
        }
    }

    @Test
    void the_class_loader_shows_the_vocabulary_and_hides_the_rest() throws ClassNotFoundException {
        RuleClassLoader loader = new RuleClassLoader();
        assertThat(loader.loadClass(AskedDossier.class.getName())).isSameAs(AskedDossier.class);
        for (String hidden : List.of(
                "java.lang.Runtime",
                "java.lang.Thread",
                "java.lang.Class",
                "java.lang.ProcessBuilder",
                "java.nio.file.Files",
                "java.lang.reflect.Method",
                "org.khen.EvaluationException",
                "org.khen.internal.drools.RuleBase",
                "org.khen.internal.language.RuleFileParser",
                "org.kie.api.runtime.KieRuntime")) {
            assertThatExceptionOfType(ClassNotFoundException.class).isThrownBy(() -> loader.loadClass(hidden));
        }
        assertThat(loader.getResource("java/lang/Runtime.class")).isNull();
        assertThat(loader.getResource("META-INF/MANIFEST.MF")).isNull();
    }

    private static void assertRefused(String condition, String consequence, String reference) {
        assertThatExceptionOfType(EvaluationException.class)
                .isThrownBy(() -> compile(condition, consequence))
                .withMessageContaining("foreign code")
                .withMessageContaining(reference);
    }

    private static void compile(String condition, String consequence) {
        RuleCompilation.of("package org.khen.generated;\nimport org.khen.internal.language.AskedDossier;\n"
                + "rule \"r\" when $d : AskedDossier( " + condition + " ) then " + consequence + " $d.met(\"r\"); end");
    }
}
