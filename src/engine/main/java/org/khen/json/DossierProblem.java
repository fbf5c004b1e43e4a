package org.khen.json;

import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with a dossier, where it stands and what to do about it. Immutable. Holds no value of a personal field.
 *
 * @param code what kind of problem
 * @param pointer the place within the dossier as a JSON pointer, for example {@code /candidate/sex}; empty for the whole
 * @param line the line in the file, from 1
 * @param column the character in the line, from 1
 * @param text the offending text, shortened; {@code null} where there is none or it may be personal
 * @param vi what is wrong, a sentence in Vietnamese
 * @param en the same in English
 * @param adviceVi what to do, a sentence in Vietnamese
 * @param adviceEn the same in English
 */
public record DossierProblem(
        DossierProblemCode code,
        String pointer,
        int line,
        int column,
        @Nullable String text,
        String vi,
        String en,
        String adviceVi,
        String adviceEn) {}
