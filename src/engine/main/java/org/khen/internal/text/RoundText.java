package org.khen.internal.text;

import org.khen.RoundDecision;
import org.khen.RoundResult;
import org.khen.pack.Language;

/** A review round in words. */
public final class RoundText {

    private RoundText() {}

    /** What becomes of one nomination, and why. */
    public static String of(RoundDecision round, RoundResult result, Language language) {
        return language == Language.VIETNAMESE
                ? result.status().vi()
                : result.status().en();
    }

    /** The whole round. */
    public static String page(RoundDecision round, Language language) {
        StringBuilder page = new StringBuilder();
        round.results()
                .forEach(result -> page.append(of(round, result, language)).append('\n'));
        return page.toString();
    }
}
