package org.khen.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.khen.Decision;
import org.khen.RegistrationDecision;

/** Writes what comes of dossiers, in their order. */
interface Results {

    /** Before the first. */
    void begin() throws IOException;

    /**
     * A decision.
     *
     * @param expected what was expected; {@code null} if nothing was
     */
    void decided(Decision decision, @Nullable ExpectedAnswer expected) throws IOException;

    /**
     * What is found of a registration.
     *
     * @param expected what was expected; {@code null} if nothing was
     */
    void registered(RegistrationDecision decision, @Nullable ExpectedAnswer expected) throws IOException;

    /** A dossier that is not decided. */
    void undecided(Undecided undecided) throws IOException;

    /** After the last. */
    void end(Counts counts) throws IOException;
}
