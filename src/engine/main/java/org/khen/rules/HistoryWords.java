package org.khen.rules;

import org.khen.facts.Rating;

/** What rules ask of the years before: runs of years, awards already held. Part of {@link Dossier}. */
public interface HistoryWords {

    /** The longest run of adjoining years rated so or better within the years of the parameter up to the proposal. */
    Run bestRun(Rating atLeast, @Measures(unit = "YEAR") Parameter window);

    /** The run of adjoining years rated so or better that reaches up to the proposal. */
    Run runUpToProposal(Rating atLeast);

    /** Whether the candidate was ever given the award. */
    boolean holdsAward(String award);

    /** Whether the candidate was certainly never given the award. */
    boolean lacksAward(String award);

    /**
     * Calendar years from that of the latest decision on the award, up to the proposal, to that of the proposal: 0 in the same
     * year. A candidate who was never given it has waited for longer than anybody works.
     *
     * @param award the code of an award
     */
    @Measures(unit = "YEAR")
    Measured yearsSinceDecision(String award);
}
