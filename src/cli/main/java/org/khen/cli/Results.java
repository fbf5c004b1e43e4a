package org.khen.cli;

import java.io.IOException;
import org.khen.Decision;
import org.khen.RegistrationDecision;

/** Writes what comes of dossiers, in their order. */
interface Results {

    /** Before the first. */
    void begin() throws IOException;

    /** A decision. */
    void decided(Decision decision) throws IOException;

    /** What is found of a registration. */
    void registered(RegistrationDecision decision) throws IOException;

    /** A dossier that is not decided. */
    void undecided(Undecided undecided) throws IOException;

    /** After the last. */
    void end(Counts counts) throws IOException;
}
