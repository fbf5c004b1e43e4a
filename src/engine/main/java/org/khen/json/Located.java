package org.khen.json;

import java.util.List;

/** A JSON value with the place in the file where it begins; line and column count from 1. */
sealed interface Located {

    int line();

    int column();

    /** A text, as written. */
    record Text(String value, int line, int column) implements Located {}

    /** A number, as written. */
    record Digits(String value, int line, int column) implements Located {}

    /** True or false. */
    record Flag(boolean value, int line, int column) implements Located {}

    /** The value {@code null}: not known, as if it were absent. */
    record Nothing(int line, int column) implements Located {}

    /** A list. */
    record Many(List<Located> items, int line, int column) implements Located {}

    /** An object; a property written twice is there twice. */
    record Fields(List<Field> fields, int line, int column) implements Located {}

    /**
     * A property of an object.
     *
     * @param name its name, cleaned
     * @param value its value
     * @param line where the name stands
     * @param column where the name stands
     */
    record Field(String name, Located value, int line, int column) {}
}
