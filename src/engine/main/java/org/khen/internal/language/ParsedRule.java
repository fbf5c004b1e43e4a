package org.khen.internal.language;

import java.util.List;
import org.khen.pack.CellRef;

/**
 * A rule that was read and found to hold nothing but the vocabulary.
 *
 * @param name its name, which is the criterion it belongs to
 * @param at where it starts
 * @param condition its condition
 * @param bindings its names for answers, in the order of the text
 * @param references the codes it uses, in the order of the text
 * @param placesOfTests where each test stands, in the order of {@link Condition#tests()}
 * @param text its source text, from {@code rule} to {@code end}
 */
public record ParsedRule(
        String name,
        CellRef at,
        Condition condition,
        List<Binding> bindings,
        List<Reference> references,
        List<CellRef> placesOfTests,
        String text) {

    /** Keeps own copies. */
    public ParsedRule {
        bindings = List.copyOf(bindings);
        references = List.copyOf(references);
        placesOfTests = List.copyOf(placesOfTests);
    }
}
