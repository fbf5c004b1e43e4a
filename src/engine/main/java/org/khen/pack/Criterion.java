package org.khen.pack;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is looked at, as {@code criteria.csv} describes it.
 *
 * @param id its code, part of the public API of a pack
 * @param topic the folder it stands in
 * @param title its title: the core of a sentence, without the number if a limit holds it
 * @param kind what it does
 * @param subjects whom it is for
 * @param judgedBy how it is judged
 * @param sources codes of the sources it rests on, in the order of the table
 * @param inForce the days it is in force
 * @param note a note; {@code null} if none
 * @param at where it stands
 */
public record Criterion(
        String id,
        String topic,
        Text title,
        CriterionKind kind,
        Set<Subject> subjects,
        JudgedBy judgedBy,
        List<String> sources,
        Validity inForce,
        @Nullable String note,
        CellRef at) {

    /** Copies the sources, and the subjects in the order of their list. */
    public Criterion {
        subjects = Collections.unmodifiableSet(new TreeSet<>(subjects));
        sources = List.copyOf(sources);
    }

    /** The same row in force on other days. */
    public Criterion during(Validity days) {
        return new Criterion(id, topic, title, kind, subjects, judgedBy, sources, days, note, at);
    }

    /** The same row resting on other sources. */
    public Criterion by(List<String> otherSources) {
        return new Criterion(id, topic, title, kind, subjects, judgedBy, otherSources, inForce, note, at);
    }
}
