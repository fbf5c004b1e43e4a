package org.khen.authoring.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khen.CaseResult;
import org.khen.PackProof;
import org.khen.RulePacks;
import org.khen.facts.Collective;
import org.khen.facts.Household;
import org.khen.facts.Nomination;
import org.khen.facts.Registration;
import org.khen.internal.cases.CaseColumns;
import org.khen.internal.cases.CaseDossier;
import org.khen.pack.Case;
import org.khen.pack.RouteRow;
import org.khen.pack.RulePack;
import org.khen.pack.Source;
import org.khen.pack.Subject;

/**
 * A pack with the packs that decide its cases, and its cases that passed.
 *
 * @param pack the pack
 * @param packs all that decide, those that others build on first
 * @param passed the cases that passed, with their dossiers, in the order of the pack
 * @param sources the sources of all packs by their code
 * @param columns what the headings of its cases mean
 */
record ProvedPack(
        RulePack pack, List<RulePack> packs, List<Read> passed, Map<String, Source> sources, CaseColumns columns) {

    /**
     * A case with its dossier.
     *
     * @param result what was found
     * @param nomination what it proposes; {@code null} if it is a registration
     * @param registration what it registers; {@code null} if it is a nomination
     */
    record Read(
            CaseResult result,
            @Nullable Nomination nomination,
            @Nullable Registration registration) {

        Case situation() {
            return result.situation();
        }

        boolean expects(String criterion) {
            return situation().expectedVerdicts().containsKey(criterion);
        }

        Subject subject() {
            if (nomination == null) {
                return Subject.UNIT;
            }
            if (nomination.candidate() instanceof Collective) {
                return Subject.COLLECTIVE;
            }
            return nomination.candidate() instanceof Household ? Subject.HOUSEHOLD : Subject.PERSON;
        }

        /** The day whose rules decide; {@code null} if it is not known. */
        @Nullable
        LocalDate day() {
            if (registration != null) {
                return LocalDate.of(registration.year(), 1, 1);
            }
            if (result.decision() != null) {
                return result.decision().asOf();
            }
            return nomination == null ? null : nomination.proposedOn();
        }
    }

    static ProvedPack of(RulePacks packs, PackProof proof) {
        List<RulePack> deciding = packs.decidingCasesOf(proof.pack()).packs();
        RulePack pack = deciding.stream()
                .filter(loaded -> loaded.id().equals(proof.pack()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no pack (" + proof.pack() + ")"));
        Map<String, Source> sources = new HashMap<>();
        deciding.forEach(other -> sources.putAll(other.sources()));
        CaseColumns columns = new CaseColumns(deciding);
        List<Read> passed = new ArrayList<>();
        for (CaseResult result : proof.results()) {
            if (result.passed()) {
                passed.add(read(pack.id(), result, columns));
            }
        }
        return new ProvedPack(pack, deciding, List.copyOf(passed), sources, columns);
    }

    /** A case of the pack with its dossier, whether it passed or not. */
    Read read(CaseResult result) {
        return read(pack.id(), result, columns);
    }

    private static Read read(String pack, CaseResult result, CaseColumns columns) {
        CaseDossier dossier = CaseDossier.of(pack, result.situation(), columns);
        return new Read(result, dossier.nomination(), dossier.registration());
    }

    /** Whether nobody has seen the text of a source. */
    boolean textNotSeen(String source) {
        Source known = sources.get(source);
        return known != null && known.textNotSeen();
    }

    /** The rows of all packs that ask for awards. */
    List<RouteRow> routes() {
        return packs.stream().flatMap(other -> other.routes().stream()).toList();
    }
}
