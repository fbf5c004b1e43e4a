package org.khen.internal.rounds;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khen.Decision;
import org.khen.Finding;
import org.khen.Verdict;
import org.khen.facts.Candidate;
import org.khen.facts.Collective;
import org.khen.facts.FocusGroup;
import org.khen.facts.Nomination;
import org.khen.facts.Person;
import org.khen.facts.Ratio;
import org.khen.facts.Sex;
import org.khen.pack.CriterionKind;

/** To which groups a candidate belongs. */
final class FocusGroups {

    private static final int SMALL_COLLECTIVE_FAMILY = 1;
    private static final int REMOTE_AREA_FAMILY = 2;

    private FocusGroups() {}

    /** The groups of which it is known whether the candidate belongs to them; a share of women is nothing without a row that sets it. */
    static Map<FocusGroup, Boolean> of(Nomination nomination, Decision decision, RoundRules rules) {
        Candidate candidate = nomination.candidate();
        Map<FocusGroup, Boolean> groups = new EnumMap<>(FocusGroup.class);
        put(groups, FocusGroup.FRONTLINE, candidate.directWork());
        put(
                groups,
                FocusGroup.SMALL_COLLECTIVE,
                candidate instanceof Collective ? family(SMALL_COLLECTIVE_FAMILY, decision, rules) : Boolean.FALSE);
        put(groups, FocusGroup.REMOTE_PLACE, family(REMOTE_AREA_FAMILY, decision, rules));
        put(groups, FocusGroup.WOMEN, isWoman(candidate));
        return groups;
    }

    private static void put(Map<FocusGroup, Boolean> groups, FocusGroup group, @Nullable Boolean belongs) {
        if (belongs != null) {
            groups.put(group, belongs);
        }
    }

    private static @Nullable Boolean isWoman(Candidate candidate) {
        if (!(candidate instanceof Person person)) {
            return Boolean.FALSE;
        }
        return person.sex() == null ? null : person.sex() == Sex.FEMALE;
    }

    /** Whether at least so great a share of the collective are women; {@code null} if not known. Others are no collective. */
    static @Nullable Boolean isMostlyWomen(Candidate candidate, Ratio least) {
        if (!(candidate instanceof Collective collective)) {
            return Boolean.FALSE;
        }
        Integer women = collective.women();
        Integer headcount = collective.headcount();
        if (women == null || headcount == null || headcount < 1) {
            return null;
        }
        return Ratio.of(women, headcount).compareTo(least) >= 0;
    }

    /** Whether some criterion of the family is met; {@code null} if that is open, or the packs ask none. */
    private static @Nullable Boolean family(int family, Decision decision, RoundRules rules) {
        boolean asked = false;
        boolean open = false;
        for (Finding finding : decision.findings()) {
            if (finding.kind() == CriterionKind.PRIORITY && rules.family(finding.criterion()) == family) {
                if (finding.verdict() == Verdict.MET) {
                    return true;
                }
                asked = true;
                open |= finding.verdict() == Verdict.UNKNOWN || finding.verdict() == Verdict.REFERRED;
            }
        }
        return (asked && !open) ? Boolean.FALSE : null;
    }
}
