package org.khen.rules;

/**
 * What a rule file sees of a nomination or registration: the vocabulary of the rule language.
 *
 * <p>Only these words read facts, so that a fact that is not known can never pass for "no" or for zero. A condition is true
 * when it <em>certainly</em> holds. There is no negation: with unknown facts "not certainly yes" is not "certainly no", so a
 * negative condition has a word of its own.
 *
 * <p>The words are sorted by what they ask about; a rule file sees them all as one. Implemented by the engine alone. A new measure is a new method here with its tests; none changes its meaning.
 */
public interface Dossier
        extends PersonWords,
                FamilyWords,
                ServiceWords,
                MeritWords,
                HistoryWords,
                OveruseWords,
                RunWords,
                MemberWords,
                LadderWords,
                ProcedureWords,
                RegistrationWords,
                CollectiveWords,
                PlaceWords {

    /**
     * A dated parameter.
     *
     * @param id the code of a parameter of the loaded packs
     */
    Parameter param(String id);

    /**
     * The consequence of every rule: the criterion is met (a bar: is present).
     *
     * @param criterion the rule's name
     */
    void met(String criterion);
}
