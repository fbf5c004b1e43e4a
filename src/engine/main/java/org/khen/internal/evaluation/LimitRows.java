package org.khen.internal.evaluation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a limit or parameter in force that may apply to nominations for one award.
 *
 * @param rows the rows, of each pack the most specific first
 * @param readings what is to be read, once for each reading of the rows and of what adjusts them
 * @param shared what came of it for other dossiers; {@code null} if that may hang on more than the number measured
 * @param asParameter what it is as a parameter, for every dossier; {@code null} if that hangs on the dossier
 */
record LimitRows(
        LayeredRows rows,
        List<Reading> readings,
        @Nullable SharedAnswers shared,
        @Nullable SharedReadings asParameter) {

    /**
     * Rows under one reading; rows without a letter belong to all.
     *
     * @param limits the rows of the limit, of each pack the most specific first
     * @param adjustments the rows that may adjust it
     * @param general the height of the pack where the general rule stands, though it be one for other awards
     */
    record Reading(LayeredRows limits, LayeredRows adjustments, int general) {

        /** Without what packs that build on that of the limit choose and no decision confirms. */
        Reading confirmed() {
            return new Reading(limits.confirmedAbove(general), adjustments.confirmedAbove(general), general);
        }
    }

    static LimitRows of(LayeredRows limits, LayeredRows adjustments, String award) {
        LayeredRows inOrder = limits.forAward(award);
        LayeredRows adjusting = adjustments.forAward(award);
        Set<String> letters = new LinkedHashSet<>();
        inOrder.addLetters(letters);
        adjusting.addLetters(letters);
        LayeredRows rows = inOrder.bySpecificity();
        List<Reading> readings = letters.isEmpty()
                ? List.of(new Reading(rows, adjusting, limits.lowest()))
                : letters.stream()
                        .map(letter -> new Reading(
                                rows.read(letter),
                                adjusting.read(letter),
                                limits.read(letter).lowest()))
                        .toList();
        boolean alike = letters.isEmpty() && ofEverybody(rows);
        return new LimitRows(
                rows,
                readings,
                alike && adjusting.isEmpty() ? new SharedAnswers() : null,
                alike ? new SharedReadings() : null);
    }

    /** Whether one row applies to every dossier, and replaces none. */
    private static boolean ofEverybody(LayeredRows rows) {
        return rows.layers().size() == 1
                && rows.layers().get(0).rows().get(0).appliesTo().isEmpty();
    }
}
