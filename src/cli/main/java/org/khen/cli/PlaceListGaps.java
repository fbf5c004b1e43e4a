package org.khen.cli;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.khen.Decision;
import org.khen.facts.PlaceAttribute;

/**
 * The lists of places that the packs lacked in a run. No dossier can supply them, so that they are told once and not in each.
 */
final class PlaceListGaps {

    private final Set<PlaceAttribute> lacking = EnumSet.noneOf(PlaceAttribute.class);
    private int dossiers;

    void learn(Decision decision) {
        Set<PlaceAttribute> missing = decision.placeListsMissing();
        lacking.addAll(missing);
        dossiers += missing.isEmpty() ? 0 : 1;
    }

    /** One sentence; empty if nothing was lacking. */
    String text(Session session) {
        if (lacking.isEmpty()) {
            return "";
        }
        String attributes = lacking.stream().map(session.wording()::word).collect(Collectors.joining("; "));
        return dossiers == 1
                ? session.say("place-lists-missing-one", attributes)
                : session.say("place-lists-missing", attributes, dossiers);
    }
}
