package org.khen.pack;

/**
 * A condition that narrows a limit: {@code award=…}, {@code group=…}, {@code sex=…} …; in Vietnamese {@code khen thưởng=…}, {@code nhóm=…}, {@code giới tính=…}.
 *
 * @param aspect what is looked at
 * @param value the word or code it must be: an award's code or a word's {@code code()}
 */
public record AppliesTo(Aspect aspect, String value) {

    /** What a condition of a limit may look at. */
    public enum Aspect {
        /** The award proposed, by its code. */
        AWARD,
        /** A {@link org.khen.facts.Group}. */
        GROUP,
        /** A {@link org.khen.facts.Sex}. */
        SEX
    }
}
