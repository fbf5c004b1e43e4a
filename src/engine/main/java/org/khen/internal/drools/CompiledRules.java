package org.khen.internal.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.drools.model.Model;
import org.khen.internal.language.DrlText;

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

    /** The rules as Drools takes them: one model, or none if there is no rule. */
    List<Model> models() throws ReflectiveOperationException {
        List<Model> models = new ArrayList<>();
        for (String file : classes.keySet()) {
            String name = file.replace(".class", "").replace('/', '.');
            if (name.matches(MODEL)) {
                models.add((Model) loadClass(name).getDeclaredConstructor().newInstance());
            }
        }
        return models;
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
