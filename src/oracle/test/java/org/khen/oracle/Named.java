package org.khen.oracle;

import java.util.EnumSet;
import java.util.Set;
import org.khen.facts.Group;

/** Whom the article on the title names. */
final class Named {

    /** L 24(1), (3), L22 24(1), (3); clause 2 is about Chiến sĩ tiên tiến, another title. */
    private static final Set<Group> NAMED = EnumSet.range(Group.OFFICIAL, Group.LABOURER);

    private static final Set<String> ASK = Set.of("lao-dong-tien-tien", "chien-si-thi-dua-co-so");

    private Named() {}

    static Truth named(Submission dossier) {
        String award = dossier.nomination().award();
        // The draft of the law of 2026 speaks of the same people; on the other title its text was not seen.
        boolean asks = ASK.contains(award)
                && (dossier.day().isBefore(Regime.LAW_2026) || award.equals("chien-si-thi-dua-co-so"));
        return asks ? dossier.note("L 24: names such a person", dossier.inGroup(NAMED)) : Truth.YES;
    }
}
