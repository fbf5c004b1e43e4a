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

    /**
     * The dossier of that code, in whichever file it is; the only one if no code is given.
     *
     * @param named the file or folder named; {@code null} for standard input
     */
    static OneDossier find(Session session, @Nullable String named, @Nullable String id) throws IOException {
        List<DossierSource> sources = DossierSources.find(session, named == null ? null : List.of(named));
        List<String> ids = new ArrayList<>();
        OneDossier first = null;
        int count = 0;
        for (DossierSource source : sources) {
            try (InputStream in = source.open(session.console());
                    Stream<ReadDossier> dossiers = new DossierReader().read(in)) {
                for (Iterator<ReadDossier> each = dossiers.iterator(); each.hasNext(); count++) {
                    OneDossier dossier = new OneDossier(source.name(), each.next());
                    String code = dossier.dossier.id();
                    if (id != null && id.equals(code)) {
                        return dossier;
                    }
                    first = first == null ? dossier : first;
                    if (code != null) {
                        ids.add(code);
                    }
                }
            }
        }
        if (id == null && count == 1 && first != null) {
            return first;
        }
        String listed = String.join(", ", ids.stream().limit(LISTED).toList()) + (ids.size() > LISTED ? ", …" : "");
        String where = sources.size() == 1 ? sources.get(0).name() : String.valueOf(named);
        throw id == null
                ? session.wording().usage("explain-which", where, count, listed)
                : session.wording()
                        .files(
                                "explain-no-such",
                                where,
                                id,
                                listed,
                                session.wording().didYouMean(id, ids));
    }

    /** How messages name it: by its code, or else by its file. */
    String named() {
        String id = dossier.id();
        return id == null ? file : id;
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
