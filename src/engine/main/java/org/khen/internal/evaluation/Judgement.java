package org.khen.internal.evaluation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.khen.Citation;
import org.khen.Decision;
import org.khen.MissingFact;
import org.khen.OpenReason;
import org.khen.Outcome;
import org.khen.Unamended;
import org.khen.facts.Fact;
import org.khen.internal.language.AskedDossier;

/**
 * A nomination on its way to a decision, under every reading of new law that nobody has seen: as the rows stand, and as if it had
 * left everything as it was. What both find is found; where they part it is open, with the answer of the law before beside it.
 */
public final class Judgement {

    private final Evaluation written;
    private final @Nullable Evaluation unamended;
    private final List<Citation> unseen;

    Judgement(Evaluation written, @Nullable Evaluation unamended, List<Citation> unseen) {
        this.written = written;
        this.unamended = unamended;
        this.unseen = unseen;
    }

    /** What the rule engine is given. */
    public List<AskedDossier> dossiers() {
        return unamended == null ? List.of(written.dossier()) : List.of(written.dossier(), unamended.dossier());
    }

    /** The decision, once the rules have fired. */
    public Decision decide() {
        Decision asWritten = written.decide();
        return unamended == null ? asWritten : joined(asWritten, unamended.decide());
    }

    private Decision joined(Decision asWritten, Decision before) {
        if (sayTheSame(asWritten, before)) {
            return asWritten;
        }
        boolean agreed = asWritten.outcome() == before.outcome() && isSettled(asWritten.outcome());
        Set<OpenReason> reasons = EnumSet.noneOf(OpenReason.class);
        List<MissingFact> missing = List.of();
        List<List<Fact>> settledBy = List.of();
        if (!agreed) {
            reasons.add(OpenReason.LAW_TEXT_NOT_SEEN);
            reasons.addAll(asWritten.openBecause());
            reasons.addAll(before.openBecause());
            missing = missing(asWritten.missing(), before.missing());
            settledBy = settledBy(asWritten, before);
        }
        return new Decision(
                asWritten.id(),
                asWritten.award(),
                asWritten.asOf(),
                agreed ? asWritten.outcome() : Outcome.UNDETERMINED,
                List.copyOf(reasons),
                asWritten.decidedBy(),
                agreed ? asWritten.route() : null,
                asWritten.awardFinding(),
                asWritten.findings(),
                missing,
                settledBy,
                asWritten.contradictions(),
                asWritten.unknownAttestations(),
                asWritten.packs(),
                asWritten.rulesBy(),
                asWritten.transitions(),
                asWritten.assumedUnamended(),
                new Unamended(
                        unseen,
                        before.outcome(),
                        before.openBecause(),
                        before.decidedBy(),
                        before.route(),
                        before.awardFinding(),
                        before.findings()));
    }

    /** Whether the change touches nothing that was looked at. */
    private static boolean sayTheSame(Decision asWritten, Decision before) {
        boolean nothing =
                asWritten.outcome() == Outcome.NO_RULE_IN_FORCE && before.outcome() == Outcome.NO_RULE_IN_FORCE;
        return nothing || asWritten.equals(before);
    }

    private static boolean isSettled(Outcome outcome) {
        return outcome == Outcome.ELIGIBLE || outcome == Outcome.NOT_ELIGIBLE;
    }

    /** Facts that either lacks, in their order, each with the criteria of both. */
    private static List<MissingFact> missing(List<MissingFact> some, List<MissingFact> others) {
        Map<Fact, MissingFact> all = new LinkedHashMap<>();
        for (List<MissingFact> side : List.of(some, others)) {
            for (MissingFact one : side) {
                all.merge(one.fact(), one, Judgement::joined);
            }
        }
        return new TreeSet<>(all.keySet()).stream().map(all::get).toList();
    }

    private static MissingFact joined(MissingFact one, MissingFact other) {
        List<String> criteria = new ArrayList<>(one.criteria());
        other.criteria().stream().filter(code -> !criteria.contains(code)).forEach(criteria::add);
        return new MissingFact(one.fact(), one.title(), one.document(), one.issuedBy(), criteria);
    }

    /** What settles both: where each lacks facts of its own nobody is helped by pairs of sets. */
    private static List<List<Fact>> settledBy(Decision asWritten, Decision before) {
        if (asWritten.missing().isEmpty()) {
            return before.settledBy();
        }
        if (before.missing().isEmpty() || asWritten.settledBy().equals(before.settledBy())) {
            return asWritten.settledBy();
        }
        return List.of();
    }
}
