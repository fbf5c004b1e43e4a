package org.khen;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Fact;
import org.khen.pack.Text;

/**
 * A fact that is not known, with the document that proves it.
 *
 * @param fact the fact
 * @param title what it is called
 * @param document the document that proves it; {@code null} if the packs name none
 * @param issuedBy who issues it; {@code null} if the packs name nobody
 * @param criteria codes of the criteria that lack it
 */
public record MissingFact(
        Fact fact,
        Text title,
        @Nullable String document,
        @Nullable String issuedBy,
        List<String> criteria) {

    /** Copies the lists. */
    public MissingFact {
        criteria = List.copyOf(criteria);
    }
}
