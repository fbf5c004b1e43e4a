package org.khen.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.FileSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.khen.EligibilityEngine;
import org.khen.RulePacks;

/** Runs test classes as JUnit would, and looks at what it reports. */
class KhenExtensionTest {

    private static boolean running;

    /** Whether these classes are run from here; by themselves some are meant to fail. */
    static boolean running() {
        return running;
    }

    @Retention(RetentionPolicy.RUNTIME)
    @EnabledIf("org.khen.testkit.KhenExtensionTest#running")
    private @interface OnlyWithin {}

    private static final List<EligibilityEngine> INJECTED = new ArrayList<>();

    @WithPacks("test/resources/toy")
    @OnlyWithin
    static class Injected {

        private final EligibilityEngine engine;

        Injected(EligibilityEngine engine) {
            this.engine = engine;
        }

        @Test
        void packs_and_engine(RulePacks packs, EligibilityEngine again) {
            assertThat(packs.packs()).hasSize(1);
            INJECTED.add(engine);
            INJECTED.add(again);
        }
    }

    @WithPacks
    @OnlyWithin
    static class InjectedByMethod {

        @Test
        @WithPacks("./test/resources/toy")
        void the_method_counts_before_the_class(EligibilityEngine engine) {
            INJECTED.add(engine);
        }
    }

    @Test
    void engines_are_injected_and_made_once_for_all_who_ask_for_the_same_packs() {
        INJECTED.clear();
        assertThat(failures(Injected.class, InjectedByMethod.class)).isEmpty();
        assertThat(INJECTED).hasSize(3);
        assertThat(INJECTED.stream().distinct()).hasSize(1);
    }

    @RulePackTest("test/resources/toy")
    @OnlyWithin
    static class WholePack implements ProvesRulePack {}

    @Test
    void a_class_without_a_body_proves_a_pack_and_each_case_leads_to_its_row() {
        Map<String, TestSource> sources = new TreeMap<>();
        Map<String, Throwable> failures = run(sources, WholePack.class);
        assertThat(failures).isEmpty();
        assertThat(sources).containsKeys("bộ quy định hợp lệ", "toy-001 Hai sáng kiến", "toy.initiative-count");
        FileSource row = (FileSource) sources.get("toy-002 Một sáng kiến, bị khiển trách");
        assertThat(row.getFile())
                .isEqualTo(Toy.FOLDER.resolve("trees/cases.csv").toFile());
        assertThat(row.getPosition())
                .hasValueSatisfying(at -> assertThat(at.getLine()).isEqualTo(3));
    }

    @OnlyWithin
    static class SomeCases {

        @RulePackTest("test/resources/toy")
        Stream<DynamicNode> of_one_criterion(PackTests pack) {
            return pack.casesOf("toy.disciplined");
        }

        @RulePackTest("test/resources/toy")
        Stream<DynamicNode> of_none(PackTests pack) {
            return pack.casesOf("toy.disciplind");
        }

        @RulePackTest("test/resources/toy")
        Stream<DynamicNode> all(PackTests pack) {
            return pack.cases();
        }
    }

    @Test
    void a_method_says_which_cases_and_none_at_all_fails() {
        Map<String, TestSource> sources = new TreeMap<>();
        Map<String, Throwable> failures = run(sources, SomeCases.class);
        assertThat(sources).containsKeys("toy-001 Hai sáng kiến", "toy-005 Ba sáng kiến");
        assertThat(failures).containsOnlyKeys("toy.disciplind");
        assertThat(failures.get("toy.disciplind"))
                .hasMessage("\nKhông có tiêu chí \"toy.disciplind\". Ý bạn là \"toy.disciplined\"?"
                        + "\nThere is no criterion \"toy.disciplind\". Did you mean \"toy.disciplined\"?");
    }

    @WithPacks("test/resources/toy")
    @OnlyWithin
    static class Random {

        @Test
        void fails(RandomDossiers dossiers) {
            assertThat(dossiers.nomination()).isNull();
        }

        @Test
        void passes(RandomDossiers dossiers) {
            assertThat(dossiers.nomination("toy-title")).isNotNull();
        }
    }

    @Test
    void a_failure_with_random_dossiers_tells_the_seed() {
        Map<String, Throwable> failures = failures(Random.class);
        assertThat(failures).hasSize(1);
        assertThat(failures.values().iterator().next().getSuppressed()[0].getMessage())
                .matches("random dossiers of seed \\d+; repeat with -Dkhen.seed=\\d+");
    }

    @OnlyWithin
    static class Nothing {

        @RulePackTest("no-such-pack")
        Stream<DynamicNode> cases(PackTests pack) {
            return pack.cases();
        }
    }

    @Test
    void a_pack_that_is_not_there_fails() {
        assertThat(failures(Nothing.class).values())
                .singleElement()
                .satisfies(failure -> assertThat(failure).hasStackTraceContaining("no-such-pack"));
    }

    private static Map<String, Throwable> failures(Class<?>... classes) {
        return run(new TreeMap<>(), classes);
    }

    private static Map<String, Throwable> run(Map<String, TestSource> sources, Class<?>... classes) {
        Map<String, Throwable> failures = new TreeMap<>();
        TestExecutionListener listener = new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                test.getSource().ifPresent(source -> sources.put(test.getDisplayName(), source));
                result.getThrowable().ifPresent(failure -> failures.put(test.getDisplayName(), failure));
            }
        };
        LauncherDiscoveryRequestBuilder request = LauncherDiscoveryRequestBuilder.request();
        for (Class<?> type : classes) {
            request.selectors(selectClass(type));
        }
        running = true;
        try {
            LauncherFactory.create().execute(request.build(), listener);
        } finally {
            running = false;
        }
        return failures;
    }
}
