package org.khen.authoring;

import java.util.Collection;
import java.util.Optional;
import org.khen.internal.problems.Advice;
import org.khen.internal.words.Nearest;
import org.khen.pack.Text;

/** What somebody most likely meant who wrote a code or a word that does not exist. No state; may be used by several threads. */
public final class Suggestion {

    private Suggestion() {}

    /**
     * A sentence of advice: the nearest of the names, or if none is near the first eight by alphabet.
     *
     * @param written what was written
     * @param known the names there are
     */
    public static Text insteadOf(String written, Collection<String> known) {
        return Advice.nearestOrList(written, known);
    }

    /** The nearest of the names, if one is so near that a slip of the pen is likely: "Did you mean …?" */
    public static Optional<Text> nearest(String written, Collection<String> known) {
        return Nearest.to(written, known).map(Advice::didYouMean);
    }
}
