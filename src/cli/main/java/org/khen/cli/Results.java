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
     * @param check what was expected beside it; {@code null} if nothing was
     */
    void decided(Decision decision, @Nullable AnswerCheck check) throws IOException;

    /**
     * What is found of a registration.
     *
     * @param check what was expected beside it; {@code null} if nothing was
     */
    void registered(RegistrationDecision decision, @Nullable AnswerCheck check) throws IOException;

    /** A dossier that is not decided. */
    void undecided(Undecided undecided) throws IOException;

    /** After the last. */
    void end(Counts counts) throws IOException;
}
