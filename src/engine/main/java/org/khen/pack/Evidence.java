package org.khen.pack;

import org.jspecify.annotations.Nullable;
import org.khen.facts.Fact;

/**
 * A row of {@code evidence.csv}: what a fact is called and which document proves it.
 *
 * @param fact the fact
 * @param title what it is called
 * @param document the document that proves it
 * @param issuedBy who issues or certifies the document
 * @param personal whether it is personal data
 * @param source the code of the source that asks for it; {@code null} if none is given
 * @param at where it stands
 */
public record Evidence(
        Fact fact,
        Text title,
        String document,
        String issuedBy,
        boolean personal,
        @Nullable String source,
        CellRef at) {}
