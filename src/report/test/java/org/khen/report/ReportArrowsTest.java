package org.khen.report;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReportArrowsTest {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.khen.report");

    @Test
    void what_a_round_shows_knows_neither_pages_nor_sheets() {
        noClasses()
                .that()
                .resideInAPackage("org.khen.report.round")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.khen.report.html", "org.khen.report.sheet", "org.apache.poi..", "gg.jte..")
                .check(CODE);
    }

    @Test
    void no_paper_reads_the_clock() {
        noClasses()
                .should()
                .callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                        com.tngtech.archunit.core.domain.properties.HasName.Predicates.name("now")))
                .check(CODE);
    }

    @Test
    void every_template_is_a_class() {
        assertThat(CODE.stream()
                        .filter(type -> type.getPackageName().equals("org.khen.report.templates"))
                        .map(JavaClass::getSimpleName))
                .containsAll(
                        Set.of("JtecouncilGenerated", "JteunitGenerated", "JtenomineeGenerated", "JtenoticeGenerated"));
    }
}
