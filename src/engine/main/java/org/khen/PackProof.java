package org.khen;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.khen.facts.Nomination;
import org.khen.facts.Registration;
import org.khen.internal.cases.CaseColumns;
import org.khen.internal.cases.CaseRun;
import org.khen.pack.RulePack;
import org.khen.pack.Text;

/**
 * The cases of a rule pack, run by the engine: what a pack ships to prove itself, and what a host runs before it trusts one.
 *
 * @param pack the code of the pack
 * @param results the cases in the order of the topics and tables
 * @param failures what is wrong with the pack as a whole; criteria without any case are a failure
 */
public record PackProof(String pack, List<CaseResult> results, List<Text> failures) {
    /** Copies the lists. */
    public PackProof {
        results = List.copyOf(results);
        failures = List.copyOf(failures);
    }

    /**
     * Runs every case of a pack on the packs it was loaded with; packs that override what it says are left out.
     *
     * @param packs the packs that decide
     * @param packId the code of the pack whose cases are run
     * @throws IllegalArgumentException if the pack is not among them
     */
    public static PackProof of(RulePacks packs, String packId) {
        RulePacks deciding = packs.decidingCasesOf(packId);
        EligibilityEngine engine = EligibilityEngine.of(deciding);
        return of(deciding, packId, engine::evaluate, engine::evaluate);
    }

    /**
     * Runs every case of a pack on an engine that is there already. If a pack that builds on it overrides what it says, or asks
     * more for one of its awards, the engine would not decide as the pack says: then one is made of the pack and what it builds
     * on.
     *
     * @param engine the engine, made of packs of which the pack is one
     * @param packId the code of the pack whose cases are run
     * @throws IllegalArgumentException if the pack is not among them
     */
    public static PackProof of(EligibilityEngine engine, String packId) {
        return engine.packs().decidingCasesOf(packId) != engine.packs()
                ? of(engine.packs(), packId)
                : of(engine.packs(), packId, engine::evaluate, engine::evaluate);
    }

    static PackProof of(
            RulePacks packs,
            String packId,
            Function<Nomination, Decision> engine,
            Function<Registration, RegistrationDecision> registrations) {
        RulePack pack = packs.pack(packId);
        CaseRun run = new CaseRun(packId, new CaseColumns(packs.packs()), engine, registrations);
        List<CaseResult> results = new ArrayList<>();
        pack.topics().forEach(topic -> topic.cases().forEach(situation -> results.add(run.run(situation))));
        // A pack of places alone decides nothing that a case could prove.
        boolean unproved = results.isEmpty() && !pack.topics().isEmpty();
        return new PackProof(packId, results, unproved ? List.of(noCase(packId)) : List.of());
    }

    private static Text noCase(String packId) {
        return new Text(
                "Bộ quy định " + packId + " không có tình huống kiểm thử nào, nên chưa được kiểm chứng.",
                "The pack " + packId + " has no case at all, so nothing proves it.");
    }

    /** Whether there are cases and all of them passed. */
    public boolean passed() {
        return failures.isEmpty() && results.stream().allMatch(CaseResult::passed);
    }

    /** Every sentence that says what is wrong, of the pack and of its cases. */
    public List<Text> allFailures() {
        return Stream.concat(failures.stream(), results.stream().flatMap(result -> result.failures().stream()))
                .toList();
    }
}
