package org.khen.internal.selection;

import java.util.stream.IntStream;

/** A field in words, for the message of a failing test. */
final class FieldText {

    private FieldText() {}

    static String of(Field field) {
        return "%s, undetermined %s, caps %s, reserves %s, conflicts %s"
                .formatted(
                        IntStream.range(0, field.order().size())
                                .mapToObj(field.order()::of)
                                .toList(),
                        field.undetermined(),
                        field.caps(),
                        field.reserves(),
                        field.conflicts());
    }
}
