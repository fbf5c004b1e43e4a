package org.khen.pack;

import org.khen.facts.Fact;
import org.khen.facts.Word;

/** Which day of a dossier says on which side of a change of law it falls. */
public enum DecidingDay implements Word {
    /** The day of the proposal, as where no transition clause says anything else. */
    PROPOSAL(Fact.PROPOSED_ON),
    /** The day the dossier was received for appraisal. */
    RECEIPT(Fact.RECEIVED_ON);

    private final Fact fact;

    DecidingDay(Fact fact) {
        this.fact = fact;
    }

    /** The fact that holds the day. */
    public Fact fact() {
        return fact;
    }

    @Override
    public String vi() {
        return fact.vi();
    }

    @Override
    public String en() {
        return fact.en();
    }
}
