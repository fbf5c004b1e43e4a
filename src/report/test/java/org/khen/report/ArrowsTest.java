package org.khen.report;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Keeps what reports know: the public side of the engine, and nothing of how it works. */
class ArrowsTest {

    private static final JavaClasses REPORT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.khen.report");

    @Test
    void nothing_of_the_machinery_is_known() {
        assertThat(REPORT).isNotEmpty();
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.khen.internal..", "org.kie..", "org.drools.."))
                .check(REPORT);
    }
}
