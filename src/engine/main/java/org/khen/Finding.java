package org.khen;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Attestation;
import org.khen.facts.Fact;
import org.khen.pack.CriterionKind;
import org.khen.pack.JudgedBy;
import org.khen.pack.Text;

/**
 * What is found of one criterion.
 *
 * @param criterion the code of the criterion
 * @param title its title
 * @param kind what it does
 * @param judgedBy how it is judged
 * @param verdict what is found; of a bar or a suspension MET means that it is present
 * @param comparisons values held against limits, in the order of the rule
 * @param places attributes of places of work that it asked for, in the order of the rule and of the places
 * @param citations the clauses it rests on, as in force on the date applied
 * @param attestation the attestation it rests on; {@code null} if none
 * @param missing the facts it read that are not known
 * @param openBecause why it is open; empty if it is not
 * @param note a note of the pack; {@code null} if none
 * @param particulars decisions and matters it rests on, in their order
 */
public record Finding(
        String criterion,
        Text title,
        CriterionKind kind,
        JudgedBy judgedBy,
        Verdict verdict,
        List<Comparison> comparisons,
        List<PlaceFinding> places,
        List<Citation> citations,
        @Nullable Attestation attestation,
        List<Fact> missing,
        List<OpenReason> openBecause,
        @Nullable String note,
        List<Particular> particulars) {

    /** Copies the lists. */
    public Finding {
        comparisons = List.copyOf(comparisons);
        places = List.copyOf(places);
        citations = List.copyOf(citations);
        missing = List.copyOf(missing);
        openBecause = List.copyOf(openBecause);
        particulars = List.copyOf(particulars);
    }

    /** Whether it alone stops the nomination: a requirement that is not met, or a bar that is present. */
    public boolean stops() {
        return (kind == CriterionKind.REQUIREMENT && verdict == Verdict.NOT_MET)
                || (kind == CriterionKind.BAR && verdict == Verdict.MET);
    }

    /**
     * Whether it is open because the packs have no list of such places, so that no fact about the place of work would settle it:
     * the matter of the packs and not of the dossier.
     */
    public boolean lacksPlaceList() {
        return verdict == Verdict.UNKNOWN
                && !missing.contains(Fact.WORKPLACES)
                && places.stream().anyMatch(PlaceFinding::lacksList);
    }
}
