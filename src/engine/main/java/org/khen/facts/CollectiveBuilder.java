package org.khen.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Puts a collective together. What is not set stays not known. Not for use by several threads at once. */
public final class CollectiveBuilder extends CandidateBuilder<CollectiveBuilder> {

    private final Rows<MemberResults> memberResults = list(Fact.MEMBER_RESULTS);

    private @Nullable CollectiveKind kind;
    private @Nullable Integer headcount;
    private @Nullable Integer women;
    private @Nullable LocalDate foundedOn;

    CollectiveBuilder() {}

    @Override
    CollectiveBuilder self() {
        return this;
    }

    /** What kind of collective. */
    public CollectiveBuilder kind(CollectiveKind kind) {
        this.kind = kind;
        return this;
    }

    /** How many people belong to it, from 1. */
    public CollectiveBuilder headcount(int headcount) {
        this.headcount = headcount;
        return this;
    }

    /** How many of them are women, from 0. */
    public CollectiveBuilder women(int women) {
        this.women = women;
        return this;
    }

    /** The day it was set up. */
    public CollectiveBuilder foundedOn(LocalDate foundedOn) {
        this.foundedOn = foundedOn;
        return this;
    }

    /** One more year of results of its members. */
    public CollectiveBuilder memberResult(MemberResults memberResult) {
        return add(memberResults, memberResult);
    }

    /** Results of its members by year, in place of those given before. */
    public CollectiveBuilder memberResults(Listing<MemberResults> memberResults) {
        return replace(this.memberResults, memberResults);
    }

    /** What was set so far, as a value. */
    public Collective build() {
        return new Collective(
                name,
                kind,
                headcount,
                women,
                foundedOn,
                directWork,
                years.listing(),
                memberResults.listing(),
                workplaces.listing(),
                grassroots,
                enterprise,
                achievements.listing(),
                pastAwards.listing(),
                proceedings.listing());
    }
}
