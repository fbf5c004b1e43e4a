package org.khen.internal.evaluation;

import org.khen.internal.language.Condition;

/**
 * The second reading of a rule: the same condition that Drools matches, walked with three-valued logic.
 *
 * <p>It asks the same words of the same dossier, and takes the whole answer where Drools sees a certain yes or not.
 */
final class ConditionReader {

    private ConditionReader() {}

    static Answer read(Condition condition, DossierView dossier) {
        if (condition instanceof Condition.Test test) {
            test.call().answer(dossier);
            return dossier.said();
        }
        if (condition instanceof Condition.Fixed fixed) {
            return Answer.known(fixed.holds());
        }
        if (condition instanceof Condition.Not not) {
            return read(not.condition(), dossier).not();
        }
        Answer answer = null;
        if (condition instanceof Condition.And and) {
            for (Condition part : and.all()) {
                Answer next = read(part, dossier);
                answer = answer == null ? next : answer.and(next);
            }
        } else if (condition instanceof Condition.Or or) {
            for (Condition part : or.any()) {
                Answer next = read(part, dossier);
                answer = answer == null ? next : answer.or(next);
            }
        }
        if (answer == null) {
            throw new IllegalStateException("A condition without parts");
        }
        return answer;
    }
}
