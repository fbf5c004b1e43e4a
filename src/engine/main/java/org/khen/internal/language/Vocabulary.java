package org.khen.internal.language;

import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.khen.rules.Dossier;
import org.khen.rules.Parameter;

/** All words that a rule file may use: what can be reached from the dossier by the methods of the vocabulary. */
final class Vocabulary {

    /** Words of the dossier with a place of their own: as an argument, and as the consequence. */
    private static final Set<String> NO_CONDITIONS = Set.of("param", "met");

    /** The words of {@link Dossier}. */
    static final Vocabulary OF_DOSSIER = new Vocabulary(Dossier.class);

    private final Map<Class<?>, List<VocabularyWord>> words = new TreeMap<>(Comparator.comparing(Class::getName));
    private final Map<String, Class<?>> enums = new TreeMap<>();

    private Vocabulary(Class<?> dossier) {
        Deque<Class<?>> toRead = new ArrayDeque<>(List.of(dossier));
        while (!toRead.isEmpty()) {
            Class<?> type = toRead.pop();
            if (type.isInterface() && !words.containsKey(type)) {
                List<Method> methods = Arrays.stream(type.getMethods())
                        .filter(method -> !NO_CONDITIONS.contains(method.getName()))
                        .sorted(Comparator.comparing(Method::toString))
                        .toList();
                words.put(type, methods.stream().map(VocabularyWord::new).toList());
                methods.forEach(method -> toRead.push(method.getReturnType()));
                methods.stream()
                        .flatMap(m -> Arrays.stream(m.getParameterTypes()))
                        .forEach(this::learn);
            }
        }
    }

    private void learn(Class<?> type) {
        Class<?> single = type.isArray() ? type.getComponentType() : type;
        if (single.isEnum()) {
            Class<?> other = enums.put(single.getSimpleName(), single);
            if (other != null && other != single) {
                throw new IllegalStateException("two types of words are called " + single.getSimpleName());
            }
        } else if (single != String.class && single != int.class && single != Parameter.class) {
            throw new IllegalStateException("a rule file has no way to write a " + single.getName());
        }
    }

    /** The words with a name that can be asked of a type; more than one where they differ in what they take. */
    List<VocabularyWord> words(Class<?> type, String name) {
        return of(type).stream().filter(word -> word.name().equals(name)).toList();
    }

    Set<String> names(Class<?> type) {
        return of(type).stream().map(VocabularyWord::name).collect(Collectors.toSet());
    }

    Set<String> enumNames() {
        return enums.keySet();
    }

    Optional<Enum<?>> constant(String type, String name) {
        return constants(type).stream().filter(c -> c.name().equals(name)).findFirst();
    }

    List<Enum<?>> constants(String type) {
        Class<?> found = enums.get(type);
        return found == null
                ? List.of()
                : Arrays.stream(Objects.requireNonNull(found.getEnumConstants()))
                        .<Enum<?>>map(constant -> (Enum<?>) constant)
                        .toList();
    }

    private List<VocabularyWord> of(Class<?> type) {
        return words.getOrDefault(type, List.of());
    }
}
