package org.khen.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A record taken apart and put together. */
final class RecordParts {

    private final Class<?> type;
    private final RecordComponent[] components;
    private final Constructor<?> constructor;

    RecordParts(Class<?> type) {
        this.type = type;
        this.components = type.getRecordComponents();
        try {
            this.constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("record without its constructor: " + type.getName(), impossible);
        }
    }

    Class<?> type() {
        return type;
    }

    RecordComponent[] components() {
        return components.clone();
    }

    /** Puts a record together; what its own constructor refuses, the shapes have refused before. */
    Object make(@Nullable Object... values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException refused) {
            // The cause may show a value, and a value may be personal.
            throw new IllegalStateException("the record " + type.getSimpleName() + " refused values that were read");
        }
    }

    @Nullable
    Object value(Object whole, int position) {
        try {
            return components[position].getAccessor().invoke(whole);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(
                    "cannot read " + type.getSimpleName() + "." + components[position].getName(), unreadable);
        }
    }
}
