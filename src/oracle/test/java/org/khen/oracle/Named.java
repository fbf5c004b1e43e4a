package org.khen.oracle;

import java.util.EnumSet;
import java.util.Set;
import org.khen.facts.Group;

/** Whom the article on the title names. */
final class Named {

    /** L 24(1), (3), L22 24(1), (3); clause 2 is about Chiến sĩ tiên tiến, another title. */
    private static final Set<Group> NAMED = EnumSet.range(Group.OFFICIAL, Group.LABOURER);

    private static final Set<String> ASK = Set.of("lao-dong-tien-tien");

    private Named() {}

    static Truth named(Submission dossier) {
        String award = dossier.nomination().award();
        boolean asks = ASK.contains(award) && dossier.day().isBefore(Regime.LAW_2026);
        return asks ? dossier.note("L 24: names such a person", dossier.inGroup(NAMED)) : Truth.YES;
    }

    /** Who is named by no clause may hold Chiến sĩ tiên tiến, whose standard was not seen. */
    static Truth advanced(Submission dossier, Truth worker) {
        return dossier.inGroup(NAMED) == Truth.YES ? worker : worker.or(Truth.OPEN);
    }
}
