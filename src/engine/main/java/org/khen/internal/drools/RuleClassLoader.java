package org.khen.internal.drools;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that compiled rules can see: the vocabulary, the words in it, and what Drools needs. A class that is not on the list
 * does not exist for them, even where bytecode got past the check.
 */
final class RuleClassLoader extends ClassLoader {

    private static final ClassLoader ENGINE = Objects.requireNonNull(RuleClassLoader.class.getClassLoader());

    private static final List<String> PACKAGES = List.of(
            "org.khen.rules.",
            "org.khen.facts.",
            "org.drools.model.",
            "org.drools.core.base.accumulators.", // Drools asks for all of its own, used or not
            "org.kie.api.builder.",
            "org.kie.api.conf.");

    private static final Set<String> TYPES = Set.of(
            "org.khen.internal.language.AskedDossier",
            "org.drools.compiler.kie.builder.MaterializedLambda",
            "org.drools.core.WorkingMemory",
            "org.drools.ecj.EclipseJavaCompiler",
            "org.drools.modelcompiler.CanonicalKieModuleModel",
            "org.drools.modelcompiler.dsl.pattern.D",
            "org.drools.util.DateUtils",
            "org.kie.api.KieServices",
            "org.kie.api.internal.utils.KieService",
            "org.kie.api.runtime.conf.ClockTypeOption",
            "org.kie.api.runtime.conf.KieSessionOption",
            "org.kie.api.runtime.conf.SingleValueKieSessionOption",
            "org.kie.util.maven.support.ReleaseIdImpl",
            "java.lang.Comparable",
            "java.lang.Enum",
            "java.lang.Exception",
            "java.lang.IllegalArgumentException",
            "java.lang.Object",
            "java.lang.Override",
            "java.lang.RuntimeException",
            "java.lang.String",
            "java.lang.System", // generated enums copy arrays by it; the bytecode check sees to the rest
            "java.lang.Throwable",
            "java.lang.invoke.CallSite",
            "java.lang.invoke.MethodHandle",
            "java.lang.invoke.MethodHandles",
            "java.lang.invoke.MethodHandles$Lookup",
            "java.lang.invoke.MethodType",
            "java.lang.invoke.StringConcatFactory",
            "java.time.format.DateTimeFormatter",
            "java.time.format.DateTimeFormatterBuilder",
            "java.util.Arrays",
            "java.util.Collections",
            "java.util.List",
            "java.util.Locale");

    /** What the compiler looks at in the signatures of the others; rules never run them. */
    private static final Set<String> SIGNATURES = Set.of(
            "java.io.Externalizable",
            "java.io.IOException",
            "java.io.ObjectInputStream",
            "java.io.ObjectStreamException",
            "java.io.Serializable",
            "java.lang.CharSequence",
            "java.lang.Class",
            "java.lang.ClassNotFoundException",
            "java.lang.CloneNotSupportedException",
            "java.lang.Enum$EnumDesc",
            "java.lang.Iterable",
            "java.lang.constant.Constable",
            "java.lang.constant.ConstantDesc",
            "java.lang.constant.DynamicConstantDesc",
            "java.lang.invoke.TypeDescriptor",
            "java.lang.invoke.TypeDescriptor$OfField",
            "java.lang.reflect.AnnotatedElement",
            "java.lang.reflect.GenericDeclaration",
            "java.lang.reflect.Type",
            "java.util.Collection",
            "java.util.Optional");

    RuleClassLoader() {
        super("khen-rules", null);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!visible(name)) {
            throw new ClassNotFoundException(name);
        }
        return ENGINE.loadClass(name);
    }

    @Override
    public @Nullable URL getResource(String name) {
        String type = name.replaceFirst("\\.class$", "").replace('/', '.');
        return name.endsWith(".class") && (visible(type) || SIGNATURES.contains(type))
                ? ENGINE.getResource(name)
                : null;
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return Collections.emptyEnumeration();
    }

    private static boolean visible(String type) {
        return TYPES.contains(type) || PACKAGES.stream().anyMatch(type::startsWith);
    }
}
