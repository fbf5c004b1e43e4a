package org.khen.authoring;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Keeps what authoring knows of the engine's machinery: what is needed to read, change and try rules, and no more. */
class ArrowsTest {

    private static final JavaClasses AUTHORING = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.khen.authoring");

    @Test
    void of_the_machinery_only_reading_trying_comparing_and_running_cases_is_known() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.khen.internal..")
                        .and(not(resideInAnyPackage(
                                "org.khen.internal",
                                "org.khen.internal.language..",
                                "org.khen.internal.cases..",
                                "org.khen.internal.combinations..",
                                "org.khen.internal.problems..",
                                "org.khen.internal.text..",
                                "org.khen.internal.words.."))))
                .allowEmptyShould(true)
                .check(AUTHORING);
    }

    @Test
    void drools_and_csv_stay_in_the_engine() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.kie..", "org.drools..", "de.siegmar.."))
                .allowEmptyShould(true)
                .check(AUTHORING);
    }
}
