package org.khen.pack;

import org.khen.facts.Ratio;
import org.khen.facts.Word;

/** The value of a limit or a measure: a number, or a word of an ordered list. */
public sealed interface Value {

    /** A number, held exactly. */
    record OfNumber(Ratio ratio) implements Value {}

    /** A word; words of one list are ordered as their enum declares them. */
    record OfWord(Word word) implements Value {}
}
