package org.khen.pack;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code awards.csv}: an award as it stood between two dates. Rows of the same code may stand in several packs if their dates do not overlap.
 *
 * @param id its code
 * @param title its name
 * @param awardGroup title or form
 * @param kind the kind of award, in the words of the table; {@code null} if not given
 * @param subjects whom it is for
 * @param stateLevel whether it is given at state level; {@code null} if no text seen says so or denies it
 * @param decidedBy who decides
 * @param inForce the days it is in force
 * @param source the code of its source
 * @param at where it stands
 */
public record Award(
        String id,
        Text title,
        AwardGroup awardGroup,
        @Nullable String kind,
        Set<Subject> subjects,
        @Nullable Boolean stateLevel,
        Text decidedBy,
        Validity inForce,
        String source,
        CellRef at) {

    /** Copies the subjects, in the order of their list. */
    public Award {
        subjects = Collections.unmodifiableSet(new TreeSet<>(subjects));
    }

    /** The same row in force on other days. */
    public Award during(Validity days) {
        return new Award(id, title, awardGroup, kind, subjects, stateLevel, decidedBy, days, source, at);
    }
}
