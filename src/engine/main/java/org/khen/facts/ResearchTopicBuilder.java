package org.khen.facts;

import org.jspecify.annotations.Nullable;

/** Puts a research topic together. What is not set stays not known. Not for use by several threads at once. */
public final class ResearchTopicBuilder {

    private final Period year;
    private @Nullable Boolean accepted;
    private @Nullable Boolean applied;
    private @Nullable Scope influence;

    ResearchTopicBuilder(Period year) {
        this.year = year;
    }

    /** Whether it was accepted on completion. */
    public ResearchTopicBuilder accepted(boolean accepted) {
        this.accepted = accepted;
        return this;
    }

    /** Whether it has been applied. */
    public ResearchTopicBuilder applied(boolean applied) {
        this.applied = applied;
        return this;
    }

    /** How far its effect reaches. */
    public ResearchTopicBuilder influence(Scope influence) {
        this.influence = influence;
        return this;
    }

    /** What was set so far, as a value. */
    public ResearchTopic build() {
        return new ResearchTopic(year, accepted, applied, influence);
    }
}
