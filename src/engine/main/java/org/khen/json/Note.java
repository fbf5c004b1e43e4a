package org.khen.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a record or component is called, and what Java does not say of its values.
 *
 * @param vi Vietnamese title
 * @param en English description
 * @param alsoWritten names people write in its place
 * @param personal whether its value may be personal
 * @param isCode whether it is a code, a short text
 * @param added whether it was added to a form that stored files already have: a list may then be left out
 * @param least the least number
 * @param greatest the greatest number
 * @param wordLeftOut the code of a word that may not stand here; {@code null} if all may
 */
record Note(
        String vi,
        String en,
        List<String> alsoWritten,
        boolean personal,
        boolean isCode,
        boolean added,
        int least,
        int greatest,
        @Nullable String wordLeftOut) {}
