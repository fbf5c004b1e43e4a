package org.khen.internal.combinations;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Group;
import org.khen.facts.Sex;
import org.khen.pack.Subject;
import org.khen.pack.Validity;

/**
 * Of whom something is asked, and when.
 *
 * @param inForce the days
 * @param subjects whom: persons, collectives, households
 * @param awards codes of the awards they are proposed for; {@code null} for any
 * @param belongsTo of each of these sets of groups they belong to at least one
 * @param belongsToNone groups to which none of them belongs
 * @param sex the sex they all have; {@code null} for any
 */
public record Candidates(
        Validity inForce,
        Set<Subject> subjects,
        @Nullable Set<String> awards,
        List<Set<Group>> belongsTo,
        Set<Group> belongsToNone,
        @Nullable Sex sex) {

    /** Everybody, always. */
    public static final Candidates ALL =
            new Candidates(Validity.ALWAYS, Set.of(Subject.values()), null, List.of(), Set.of(), null);

    /** Keeps own copies. */
    public Candidates {
        subjects = Set.copyOf(subjects);
        awards = awards == null ? null : Set.copyOf(awards);
        belongsTo = belongsTo.stream().map(Set::copyOf).toList();
        belongsToNone = Set.copyOf(belongsToNone);
    }

    /** Whether all of them are persons, because only a person has a sex and belongs to groups. */
    boolean areSurelyPersons() {
        return sex != null || !belongsTo.isEmpty() || !belongsToNone.isEmpty();
    }
}
