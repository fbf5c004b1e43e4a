package org.khen.internal.evaluation;

import org.khen.internal.language.Condition;
import org.khen.internal.language.PreparedCall;

/**
 * The second reading of a rule: the same condition that Drools matches, walked with three-valued logic.
 *
 * <p>It asks the same words of the same dossier, and takes the whole answer where Drools sees a certain yes or not. Safe to share
 * between threads.
 */
final class ConditionReader {

    private final Condition condition;
    private final Reading reading;

    /** A condition made ready to be read again and again. */
    private interface Reading {

        Answer of(DossierView dossier);
    }

    ConditionReader(Condition condition) {
        this.condition = condition;
        this.reading = prepared(condition);
    }

    Condition condition() {
        return condition;
    }

    /** Whether it is one test, whose answer is then nothing but its own. */
    boolean isOneTest() {
        return condition instanceof Condition.Test;
    }

    Answer read(DossierView dossier) {
        return reading.of(dossier);
    }

    private static Reading prepared(Condition condition) {
        if (condition instanceof Condition.Test test) {
            PreparedCall call = new PreparedCall(test.call());
            return dossier -> {
                call.answer(dossier);
                return dossier.said();
            };
        }
        if (condition instanceof Condition.Fixed fixed) {
            Answer answer = Answer.known(fixed.holds());
            return dossier -> answer;
        }
        if (condition instanceof Condition.Not not) {
            Reading opposite = prepared(not.condition());
            return dossier -> opposite.of(dossier).not();
        }
        boolean all = condition instanceof Condition.And;
        Reading[] parts = (condition instanceof Condition.And and ? and.all() : ((Condition.Or) condition).any())
                .stream().map(ConditionReader::prepared).toArray(Reading[]::new);
        if (parts.length == 0) {
            throw new IllegalStateException("A condition without parts");
        }
        return dossier -> {
            Answer answer = parts[0].of(dossier);
            for (int i = 1; i < parts.length; i++) {
                Answer next = parts[i].of(dossier);
                answer = all ? answer.and(next) : answer.or(next);
            }
            return answer;
        };
    }
}
