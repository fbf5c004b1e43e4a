package org.khen.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Nomination;
import org.khen.facts.Registration;
import org.khen.json.DossierReader;
import org.khen.json.ReadDossier;

/**
 * The one dossier of a file that is asked for.
 *
 * @param file the file
 * @param dossier what was read
 */
record OneDossier(String file, ReadDossier dossier) {

    /** Codes that are listed where none is named. */
    private static final int LISTED = 20;

    /** The dossier of that code; the only one if no code is given. */
    static OneDossier find(Session session, DossierSource source, @Nullable String id) throws IOException {
        List<String> ids = new ArrayList<>();
        ReadDossier first = null;
        int count = 0;
        try (InputStream in = source.open(session.console());
                Stream<ReadDossier> dossiers = new DossierReader().read(in)) {
            for (Iterator<ReadDossier> each = dossiers.iterator(); each.hasNext(); count++) {
                ReadDossier dossier = each.next();
                String named = dossier.id();
                if (id != null && id.equals(named)) {
                    return new OneDossier(source.name(), dossier);
                }
                first = first == null ? dossier : first;
                if (named != null) {
                    ids.add(named);
                }
            }
        }
        if (id == null && count == 1 && first != null) {
            return new OneDossier(source.name(), first);
        }
        String listed = String.join(", ", ids.stream().limit(LISTED).toList()) + (ids.size() > LISTED ? ", …" : "");
        throw id == null
                ? session.wording().usage("explain-which", source.name(), count, listed)
                : session.wording()
                        .files(
                                "explain-no-such",
                                source.name(),
                                id,
                                listed,
                                session.wording().didYouMean(id, ids));
    }

    int line() {
        return dossier.line();
    }

    /** The nomination; {@code null} if it is another kind of dossier or could not be read. */
    @Nullable
    Nomination nomination() {
        return dossier instanceof ReadDossier.OfNomination read ? read.nomination() : null;
    }

    /** The registration; {@code null} if it is another kind of dossier or could not be read. */
    @Nullable
    Registration registration() {
        return dossier instanceof ReadDossier.OfRegistration read ? read.registration() : null;
    }

    /** Why there is neither; nothing if there is one. */
    Undecided undecided() {
        List<Trouble> troubles = dossier instanceof ReadDossier.Unreadable unreadable
                ? unreadable.problems().stream().map(Trouble::of).toList()
                : List.of();
        return new Undecided(file, line(), dossier.id(), false, troubles);
    }
}
