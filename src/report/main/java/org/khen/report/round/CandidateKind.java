package org.khen.report.round;

import org.khen.facts.Candidate;
import org.khen.facts.Collective;
import org.khen.facts.Household;
import org.khen.facts.Word;

/** What kind of candidate, in the order of lists: collectives before individuals. */
public enum CandidateKind implements Word {
    /** A collective. */
    COLLECTIVE("Tập thể", "Collectives"),
    /** A household. */
    HOUSEHOLD("Hộ gia đình", "Households"),
    /** A person. */
    PERSON("Cá nhân", "Individuals");

    private final String vi;
    private final String en;

    CandidateKind(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    static CandidateKind of(Candidate candidate) {
        if (candidate instanceof Collective) {
            return COLLECTIVE;
        }
        return candidate instanceof Household ? HOUSEHOLD : PERSON;
    }

    @Override
    public String vi() {
        return vi;
    }

    @Override
    public String en() {
        return en;
    }
}
