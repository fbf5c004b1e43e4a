package org.khen.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Nomination;
import org.khen.facts.Registration;

/** What reading one dossier came to: a nomination, a registration, or the problems that keep it from being read. */
public sealed interface ReadDossier {

    /** The line of the file where the dossier begins, from 1. */
    int line();

    /** The code of the dossier; {@code null} if it could not be read. */
    @Nullable
    String id();

    /**
     * A nomination that was read whole.
     *
     * @param line where it begins
     * @param nomination what was read
     */
    record OfNomination(int line, Nomination nomination) implements ReadDossier {
        @Override
        public String id() {
            return nomination.id();
        }
    }

    /**
     * A registration that was read whole.
     *
     * @param line where it begins
     * @param registration what was read
     */
    record OfRegistration(int line, Registration registration) implements ReadDossier {
        @Override
        public String id() {
            return registration.id();
        }
    }

    /**
     * A dossier that was not read, or a problem of the file itself.
     *
     * @param line where it begins
     * @param id its code; {@code null} if it could not be read
     * @param problems all its problems in the order of the file, at least one
     */
    record Unreadable(int line, @Nullable String id, List<DossierProblem> problems) implements ReadDossier {

        /** Copies the problems. */
        public Unreadable {
            problems = List.copyOf(problems);
        }
    }
}
