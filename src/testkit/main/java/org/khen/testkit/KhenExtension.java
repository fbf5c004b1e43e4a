package org.khen.testkit;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.khen.EligibilityEngine;
import org.khen.PackLocation;
import org.khen.PackReport;
import org.khen.RulePacks;
import org.khen.pack.InvalidRulePackException;

/**
 * Injects engines, packs, the tests of a pack and random dossiers into tests. Brought along by {@link WithPacks} and
 * {@link RulePackTest}; by itself, with {@code @ExtendWith(KhenExtension.class)}, it takes every pack on the class path.
 *
 * <p>Packs are read and compiled once in a run of JUnit for all tests that ask for the same ones. A test that fails with random
 * dossiers says with which seed, and how to repeat it.
 */
public final class KhenExtension implements ParameterResolver, InvocationInterceptor {

    private static final ExtensionContext.Namespace PACKS = ExtensionContext.Namespace.create(KhenExtension.class);

    /** For JUnit. */
    public KhenExtension() {}

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return List.of(EligibilityEngine.class, RulePacks.class, PackTests.class, RandomDossiers.class)
                .contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Class<?> type = parameter.getParameter().getType();
        if (type == PackTests.class) {
            return packTests(test);
        }
        Loaded loaded = loaded(locations(test), test);
        if (type == RulePacks.class) {
            return loaded.engine().packs();
        }
        return type == EligibilityEngine.class
                ? loaded.engine()
                : random(loaded.engine().packs(), test);
    }

    private static PackTests packTests(ExtensionContext test) {
        RulePackTest named = find(test, RulePackTest.class)
                .orElseThrow(() -> new ExtensionConfigurationException(
                        "no pack is named\nPut @RulePackTest(\"…\") on the method or the class."));
        PackFiles files = PackFiles.of(named.value());
        Loaded loaded = loaded(List.of(files.location()), test);
        return PackProofTest.of(files, loaded.report(), loaded.engine());
    }

    private static List<PackLocation> locations(ExtensionContext test) {
        String[] named = find(test, WithPacks.class).map(WithPacks::value).orElseGet(() -> new String[0]);
        return named.length == 0
                ? PackLocation.onClassPath()
                : Arrays.stream(named)
                        .map(PackFiles::of)
                        .map(PackFiles::location)
                        .toList();
    }

    /** What stands on the method counts before what stands on its class, and on the classes around that. */
    private static <A extends java.lang.annotation.Annotation> Optional<A> find(ExtensionContext test, Class<A> type) {
        Optional<A> found = AnnotationSupport.findAnnotation(test.getElement(), type);
        for (ExtensionContext at = test;
                found.isEmpty() && at.getParent().isPresent();
                at = at.getParent().get()) {
            found = AnnotationSupport.findAnnotation(at.getTestClass(), type);
        }
        return found;
    }

    private record Loaded(PackReport report, EligibilityEngine engine) {}

    private static Loaded loaded(List<PackLocation> locations, ExtensionContext test) {
        return test.getRoot().getStore(PACKS).getOrComputeIfAbsent(locations, KhenExtension::load, Loaded.class);
    }

    private static Loaded load(List<PackLocation> locations) {
        PackReport report = RulePacks.check(locations);
        RulePacks packs = report.packs();
        if (packs == null) {
            throw new InvalidRulePackException(report.problems());
        }
        return new Loaded(report, EligibilityEngine.of(packs));
    }

    private static RandomDossiers random(RulePacks packs, ExtensionContext test) {
        RandomDossiers dossiers = RandomDossiers.of(packs);
        test.getStore(PACKS).put(RandomDossiers.class, dossiers);
        return dossiers;
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext test)
            throws Throwable {
        tellSeed(invocation, test);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext test)
            throws Throwable {
        tellSeed(invocation, test);
    }

    @Override
    public void interceptDynamicTest(
            Invocation<Void> invocation, DynamicTestInvocationContext dynamic, ExtensionContext test) throws Throwable {
        tellSeed(invocation, test);
    }

    private static void tellSeed(Invocation<Void> invocation, ExtensionContext test) throws Throwable {
        try {
            invocation.proceed();
        } catch (Throwable failure) {
            RandomDossiers dossiers = test.getStore(PACKS).get(RandomDossiers.class, RandomDossiers.class);
            if (dossiers != null) {
                System.out.println(test.getDisplayName() + ": " + dossiers.repeat());
                failure.addSuppressed(new RandomSeed(dossiers.repeat()));
            }
            throw failure;
        }
    }

    /** Stands below the failure in every report. */
    private static final class RandomSeed extends Exception {

        private static final long serialVersionUID = 1L;

        RandomSeed(String how) {
            super(how, null, false, false);
        }
    }
}
