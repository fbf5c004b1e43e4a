package org.khen.internal.drools;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.drools.model.Model;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.khen.EvaluationException;
import org.khen.internal.language.DrlText;
import org.kie.api.KieBase;

/** Loads compiled rules that were checked. They see each other and what {@link RuleClassLoader} shows. */
final class CompiledRules extends ClassLoader {

    private static final String MODEL = DrlText.PACKAGE + ".Rules[0-9A-F]{32}";

    private final Map<String, byte[]> classes;

    /**
     * Takes checked classes.
     *
     * @param classes what each holds, by file
     */
    CompiledRules(Map<String, byte[]> classes) {
        super("khen-compiled-rules", new RuleClassLoader());
        this.classes = classes;
    }

    /**
     * Some of the rules, ready to fire. Nothing is compiled, and the others cost nothing where these fire.
     *
     * @param wanted says of a rule by its name whether it is one of them
     */
    KieBase only(Predicate<String> wanted) {
        try {
            // Not through a container, which writes two lines into the host's log for each.
            return KieBaseBuilder.createKieBaseFromModel(
                    models().stream().map(model -> only(model, wanted)).toList());
        } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
            throw new EvaluationException("Rules that were compiled are not fit to fire.", e);
        }
    }

    private static Model only(Model model, Predicate<String> wanted) {
        ModelImpl some = new ModelImpl(model.getName());
        model.getTypeMetaDatas().forEach(some::addTypeMetaData);
        return some.withRules(model.getRules().stream()
                .filter(rule -> wanted.test(rule.getName()))
                .toList());
    }

    /** The rules as Drools takes them: one model, or none if there is no rule. New ones each time, to share nothing. */
    List<Model> models() throws ReflectiveOperationException {
        List<Model> models = new ArrayList<>();
        for (String file : classes.keySet()) {
            String name = file.replace(".class", "").replace('/', '.');
            if (name.matches(MODEL)) {
                models.add(made(loadClass(name)));
            }
        }
        return models;
    }

    /**
     * Not by reflection: from its sixteenth time on Java would make a class for it that has to see more than compiled rules may.
     */
    private static Model made(Class<?> model) throws ReflectiveOperationException {
        MethodHandle constructor =
                MethodHandles.publicLookup().findConstructor(model, MethodType.methodType(void.class));
        try {
            return (Model) constructor.invoke();
        } catch (RuntimeException | Error failed) {
            throw failed;
        } catch (Throwable failed) {
            throw new InvocationTargetException(failed);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name.replace('.', '/') + ".class");
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
