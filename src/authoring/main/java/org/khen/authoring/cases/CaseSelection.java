package org.khen.authoring.cases;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.khen.pack.AwardScope;
import org.khen.pack.Case;
import org.khen.pack.RouteRow;
import org.khen.pack.RulePack;

/**
 * Which cases are run: all, or those named, or those that have to do with some criteria.
 *
 * @param cases codes of cases; empty for any
 * @param criteria codes of criteria; empty for any
 */
public record CaseSelection(Set<String> cases, Set<String> criteria) {

    /** Every case. */
    public static final CaseSelection ALL = new CaseSelection(Set.of(), Set.of());

    /** Copies the codes. */
    public CaseSelection {
        cases = Set.copyOf(cases);
        criteria = Set.copyOf(criteria);
    }

    /** Whether it leaves nothing out. */
    public boolean isAll() {
        return cases.isEmpty() && criteria.isEmpty();
    }

    /** The codes of cases that no such pack has, in order. */
    public Set<String> unknownCases(List<RulePack> packs) {
        Set<String> unknown = new TreeSet<>(cases);
        unknown.removeAll(caseCodes(packs));
        return unknown;
    }

    /** The codes of criteria that no such pack has, in order. */
    public Set<String> unknownCriteria(List<RulePack> packs) {
        Set<String> unknown = new TreeSet<>(criteria);
        unknown.removeAll(criterionCodes(packs));
        return unknown;
    }

    /** The codes of all cases, in order. */
    public static Set<String> caseCodes(List<RulePack> packs) {
        Set<String> codes = new TreeSet<>();
        packs.forEach(pack ->
                pack.topics().forEach(topic -> topic.cases().forEach(situation -> codes.add(situation.id()))));
        return codes;
    }

    /** The codes of all criteria, in order. */
    public static Set<String> criterionCodes(List<RulePack> packs) {
        Set<String> codes = new TreeSet<>();
        packs.forEach(pack ->
                pack.topics().forEach(topic -> topic.criteria().forEach(criterion -> codes.add(criterion.id()))));
        return codes;
    }

    /**
     * Whether a case is run. A case has to do with a criterion if it expects something of it, or if its award asks for it, be it
     * by way of another award; what is asked whatever the award counts only if it is expected.
     *
     * @param packs the packs that are loaded together
     */
    public Predicate<Case> in(List<RulePack> packs) {
        Set<String> awards = awardsThatAsk(packs);
        return situation -> (cases.isEmpty() || cases.contains(situation.id()))
                && (criteria.isEmpty()
                        || awards.contains(situation.award())
                        || criteria.stream().anyMatch(situation.expectedVerdicts()::containsKey));
    }

    private Set<String> awardsThatAsk(List<RulePack> packs) {
        Set<String> asked = new HashSet<>(criteria);
        Set<String> awards = new HashSet<>();
        // Awards ask for awards that ask for awards: until none is new.
        boolean found = true;
        while (found) {
            found = false;
            for (RulePack pack : packs) {
                for (RouteRow row : pack.routes()) {
                    if (asked.contains(row.asks()) && awards.add(row.award())) {
                        asked.add(RouteRow.AWARD + row.award());
                        found = true;
                    }
                }
            }
        }
        awards.removeIf(AwardScope::isMark);
        return awards;
    }
}
