package org.khen;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Collections.disjoint;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khen.facts.Ratio;
import org.khen.internal.Decider;
import org.khen.pack.Text;

/** Keeps the house rules: who knows whom, what is public, how long a file may be. */
class HouseRulesTest {

    private static final JavaClasses ENGINE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.khen");

    @Test
    void facts_rules_and_packs_know_only_what_lies_below_them() {
        // Hosts, rule files and pack authors read these packages: nothing of the machinery may leak into them.
        knowsOnly("org.khen.facts..");
        knowsOnly("org.khen.rules..", "org.khen.facts..");
        knowsOnly("org.khen.pack..", "org.khen.facts..");
    }

    @Test
    void the_lower_floors_of_the_machinery_know_only_what_lies_below_them() {
        // Words and tables would read a telephone list as well: what a pack means is the matter of those who load it.
        knowsOnly("org.khen.internal.words..");
        knowsOnly("org.khen.internal.problems..", "org.khen.internal.words..", "org.khen.pack..");
        classes()
                .that(resideInAPackage("org.khen.internal.csv.."))
                .should(onlyDependOnClassesThat(resideInAnyPackage(
                                "org.khen.internal.csv..",
                                "org.khen.internal.problems..",
                                "org.khen.internal.words..",
                                "de.siegmar..",
                                "java..",
                                "org.jspecify..")
                        .or(belongToAnyOf(Text.class, Ratio.class))))
                .check(ENGINE);
        knowsOnly(
                "org.khen.json..",
                "org.khen",
                "org.khen.pack..",
                "org.khen.facts..",
                "org.khen.internal.words..",
                "com.fasterxml..");
    }

    @Test
    void the_machinery_is_entered_by_few_doors() {
        // Everything else in the API is a value that would serve another machinery as well.
        noClasses()
                .that(resideOutsideOfPackages("org.khen.internal..", "org.khen.json.."))
                .and(not(belongToAnyOf(
                        EligibilityEngine.class,
                        RulePacks.class,
                        PackLocation.class,
                        PackProof.class,
                        Citation.class,
                        Decision.class,
                        RegistrationDecision.class,
                        Unamended.class,
                        Timeline.class,
                        TimelinePart.class,
                        RoundDecision.class,
                        RoundComparison.class,
                        AwardWithdrawal.class)))
                .should(dependOnClassesThat(resideInAPackage("org.khen.internal..")))
                .check(ENGINE);
    }

    @Test
    void packages_of_the_machinery_know_one_another_in_one_direction() {
        // The API delegates to the machinery, which returns the values of the API: that circle is meant, and no other.
        slices().matching("org.khen.internal.(*)..").should().beFreeOfCycles().check(ENGINE);
        noClasses()
                .that(resideInAPackage("org.khen.internal.*.."))
                .should(dependOnClassesThat(belongToAnyOf(Decider.class)))
                .check(ENGINE);
    }

    @Test
    void libraries_stay_where_they_can_be_replaced() {
        // A type of theirs in our API would tie every host to their version.
        staysIn("org.khen.internal..", "org.kie..", "org.drools..");
        staysIn("org.khen.internal.csv..", "de.siegmar..");
        staysIn("org.khen.json..", "com.fasterxml..");
    }

    @Test
    void nothing_reads_the_clock() throws IOException {
        // The dates of a nomination select the law in force; the same nomination must be decided alike tomorrow.
        // Read from the text, because the other modules are not on this class path.
        Pattern clock = Pattern.compile("\\.now\\(|::now\\b|\\bnow;|currentTimeMillis|Clock\\.system|new Date\\(\\)");
        noFile((file, text) -> isMain(file) && clock.matcher(text).find());
    }

    @Test
    void public_classes_are_closed() {
        // A class that a host may extend by accident is a promise that nobody made. Interfaces count as abstract.
        assertThat(ENGINE)
                .filteredOn(JavaClass::isTopLevelClass)
                .filteredOn(type -> type.getModifiers().contains(PUBLIC))
                .filteredOn(type -> !type.getPackageName().startsWith("org.khen.internal"))
                .filteredOn(type -> disjoint(type.getModifiers(), List.of(FINAL, ABSTRACT)))
                .filteredOn(type -> !type.isEnum() && !type.isAssignableTo(Throwable.class))
                .isEmpty();
    }

    @Test
    void null_is_marked_in_every_package() throws IOException {
        // NullAway does not look into a package without the mark.
        noFile((file, text) -> isMain(file) && !Files.exists(file.resolveSibling("package-info.java")));
        noFile((file, text) -> file.endsWith("package-info.java") && !text.contains("@NullMarked"));
    }

    @Test
    void files_are_short_and_named_after_what_they_do() throws IOException {
        noFile((file, text) -> text.lines().count() > 400);
        noFile((file, text) -> file.toString().matches(".*(Manager|Helper|Util|Impl)\\.java"));
    }

    private static void knowsOnly(String home, String... below) {
        DescribedPredicate<JavaClass> known =
                resideInAnyPackage(below).or(resideInAnyPackage(home, "java..", "org.jspecify.."));
        ArchRule rule = classes().that(resideInAPackage(home)).should(onlyDependOnClassesThat(known));
        rule.check(ENGINE);
    }

    private static void staysIn(String home, String... library) {
        DescribedPredicate<JavaClass> theirs = resideInAnyPackage(library);
        ArchRule rule = noClasses().that(resideOutsideOfPackage(home)).should(dependOnClassesThat(theirs));
        rule.check(ENGINE);
    }

    private static boolean isMain(Path file) {
        return file.toString().matches(".*\\bmain.java\\b.*");
    }

    private static void noFile(BiPredicate<Path, String> fault) throws IOException {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(root.resolve("rules")) || !Files.isDirectory(root.resolve("examples"))) {
            root = root.getParent();
        }
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root.resolve("src"))) {
            // What a build generates nobody has to keep short.
            for (Path file : files.filter(
                            f -> f.toString().endsWith(".java") && !f.toString().matches(".*\\btarget\\b.*"))
                    .toList()) {
                if (fault.test(file, Files.readString(file))) {
                    found.add(root.relativize(file));
                }
            }
        }
        assertThat(found).isEmpty();
    }
}
