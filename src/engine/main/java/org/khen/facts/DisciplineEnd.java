package org.khen.facts;

import java.time.LocalDate;

/** How far a discipline has run; {@code null} where it is expected means not known. */
public sealed interface DisciplineEnd {

    /** The discipline was completed on that day. */
    record Ended(LocalDate on) implements DisciplineEnd {}

    /** The discipline is still running. */
    record Running() implements DisciplineEnd {}
}
