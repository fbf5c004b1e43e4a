package org.khen.report.input;

import org.khen.facts.Candidate;
import org.khen.facts.Collective;
import org.khen.facts.Person;
import org.khen.facts.Word;

/** What kind of candidate a row proposes. */
enum CandidateKind implements Word {
    PERSON("cá nhân", "person"),
    COLLECTIVE("tập thể", "collective"),
    HOUSEHOLD("hộ gia đình", "household");

    private final String vi;
    private final String en;

    CandidateKind(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    static CandidateKind of(Candidate candidate) {
        return candidate instanceof Person ? PERSON : candidate instanceof Collective ? COLLECTIVE : HOUSEHOLD;
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
