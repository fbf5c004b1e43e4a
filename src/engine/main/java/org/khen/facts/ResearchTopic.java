package org.khen.facts;

import org.jspecify.annotations.Nullable;

/**
 * A research topic or project (đề tài, đề án nghiên cứu khoa học).
 *
 * @param year the year of work it counts for
 * @param accepted whether it was accepted on completion (nghiệm thu); {@code null} if not known
 * @param applied whether it has been applied; {@code null} if not known
 * @param influence how far its effect reaches; {@code null} if not known
 */
public record ResearchTopic(
        Period year,
        @Nullable Boolean accepted,
        @Nullable Boolean applied,
        @Nullable Scope influence) {
    /** Starts a research topic of which only the year of work is known. */
    public static ResearchTopicBuilder builder(Period year) {
        return new ResearchTopicBuilder(year);
    }
}
