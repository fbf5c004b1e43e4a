package org.khen.authoring.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.khen.CaseResult;
import org.khen.EligibilityEngine;
import org.khen.PackProof;
import org.khen.RulePacks;
import org.khen.internal.cases.CaseColumns;
import org.khen.internal.cases.CaseRun;
import org.khen.pack.Case;
import org.khen.pack.RulePack;

/**
 * Runs cases of packs that were loaded together, by the rule engine. The rules are compiled when a pack needs them.
 *
 * <p>Not safe to share between threads.
 */
public final class CaseRunner {

    private final RulePacks packs;
    private final Map<List<RulePack>, EligibilityEngine> engines = new HashMap<>();

    /** Takes all packs that are loaded together. */
    public CaseRunner(RulePacks packs) {
        this.packs = packs;
    }

    /**
     * Runs cases of one pack, in the order of its tables.
     *
     * @param packId the code of the pack
     * @param chosen which of its cases are run
     * @param each is told of every result as it comes
     * @return what was found; a pack without any case that has criteria is a failure
     * @throws IllegalArgumentException if the pack is not among those loaded
     */
    public PackProof run(String packId, Predicate<Case> chosen, Consumer<CaseResult> each) {
        RulePack pack = packs.packs().stream()
                .filter(loaded -> loaded.id().equals(packId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no pack (" + packId + ")"));
        RulePacks deciding = packs.decidingCasesOf(packId);
        EligibilityEngine engine =
                engines.computeIfAbsent(deciding.packs(), packsOfEngine -> EligibilityEngine.of(deciding));
        List<Case> cases = cases(pack);
        if (cases.isEmpty()) {
            return PackProof.of(engine, packId);
        }
        CaseRun run = new CaseRun(packId, new CaseColumns(deciding.packs()), engine::evaluate, engine::evaluate);
        List<CaseResult> results = new ArrayList<>();
        for (Case situation : cases) {
            if (chosen.test(situation)) {
                CaseResult result = run.run(situation);
                results.add(result);
                each.accept(result);
            }
        }
        return new PackProof(packId, results, List.of());
    }

    /** The cases of a pack, in the order of its topics and tables. */
    public static List<Case> cases(RulePack pack) {
        return pack.topics().stream().flatMap(topic -> topic.cases().stream()).toList();
    }
}
