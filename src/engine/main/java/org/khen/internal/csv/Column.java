package org.khen.internal.csv;

import java.util.List;
import java.util.stream.Stream;

/**
 * A column of a table, or a key of {@code pack.csv}.
 *
 * @param vi the Vietnamese heading, which is canonical
 * @param en the English heading
 * @param presence what must be there
 * @param aliases other headings that are read
 */
public record Column(String vi, String en, Presence presence, List<String> aliases) {

    /** What must be there. A heading whose loss would change what a row says must stand even over empty cells. */
    public enum Presence {
        /** The heading, and something in every cell. */
        FILLED,
        /** The heading; cells may be empty. */
        HEADING,
        /** Nothing. */
        OPTIONAL
    }

    /** A column whose every cell says something. */
    public static Column filled(String vi, String en) {
        return new Column(vi, en, Presence.FILLED, List.of());
    }

    /** A column whose cells may be empty. */
    public static Column emptyAllowed(String vi, String en, String... aliases) {
        return new Column(vi, en, Presence.HEADING, List.of(aliases));
    }

    /** A column that may be left out. */
    public static Column optional(String vi, String en) {
        return new Column(vi, en, Presence.OPTIONAL, List.of());
    }

    Stream<String> headings() {
        return Stream.concat(Stream.of(vi, en), aliases.stream());
    }
}
