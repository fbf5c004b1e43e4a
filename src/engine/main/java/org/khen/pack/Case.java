package org.khen.pack;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code cases.csv}: a situation and what is expected of it.
 *
 * @param id its code
 * @param topic the folder it stands in
 * @param title the situation in a sentence
 * @param award the code of the award proposed
 * @param proposedOn the day of the proposal; {@code null} if not known
 * @param facts the cells of the fact columns that are not empty, by their heading as written
 * @param expectedOutcome the outcome expected, in the words of the table; {@code null} if not checked
 * @param expectedIfUnamended the outcome expected if new law not seen left everything as it was, in the words of the table;
 *     {@code null} if not checked
 * @param expectedVerdicts the verdicts expected, in the words of the table, by the code of the criterion
 * @param expectedSource the code of the source that is expected to decide; {@code null} if not checked
 * @param note a note; {@code null} if none
 * @param headings where the headings of the columns for facts and verdicts stand, by heading as written
 * @param at where it stands
 */
public record Case(
        String id,
        String topic,
        String title,
        String award,
        @Nullable LocalDate proposedOn,
        Map<String, String> facts,
        @Nullable String expectedOutcome,
        @Nullable String expectedIfUnamended,
        Map<String, String> expectedVerdicts,
        @Nullable String expectedSource,
        @Nullable String note,
        Map<String, CellRef> headings,
        CellRef at) {

    /** Copies the cells, by heading or code. */
    public Case {
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
        expectedVerdicts = Collections.unmodifiableMap(new TreeMap<>(expectedVerdicts));
        headings = Collections.unmodifiableMap(new TreeMap<>(headings));
    }

    /** A case that new law not seen does not matter to. */
    public Case(
            String id,
            String topic,
            String title,
            String award,
            @Nullable LocalDate proposedOn,
            Map<String, String> facts,
            @Nullable String expectedOutcome,
            Map<String, String> expectedVerdicts,
            @Nullable String expectedSource,
            @Nullable String note,
            Map<String, CellRef> headings,
            CellRef at) {
        this(
                id,
                topic,
                title,
                award,
                proposedOn,
                facts,
                expectedOutcome,
                null,
                expectedVerdicts,
                expectedSource,
                note,
                headings,
                at);
    }

    /** The cell under the heading of a fact or verdict; the row as a whole if the heading is not known. */
    public CellRef cell(String heading) {
        CellRef above = headings.get(heading);
        return above == null ? at : new CellRef(at.file(), at.line(), above.column());
    }
}
