package org.khen.json;

import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with a dossier or a review round, where it stands and what to do about it. Immutable. Holds no value of a personal field.
 *
 * @param code what kind of problem
 * @param pointer the place within the dossier, or within the round, as a JSON pointer, for example {@code /candidate/sex}; empty for the whole
 * @param line the line in the file, from 1
 * @param column the character in the line, from 1
 * @param text the offending text, shortened; {@code null} where there is none or it may be personal
 * @param vi what is wrong, a sentence in Vietnamese
 * @param en the same in English
 * @param adviceVi what to do, a sentence in Vietnamese
 * @param adviceEn the same in English
 * @param dossier the code of the dossier; {@code null} if it could not be read, or it is about none
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
        String adviceEn,
        @Nullable String dossier) {

    /** A problem of which the dossier is not named. */
    public DossierProblem(
            DossierProblemCode code,
            String pointer,
            int line,
            int column,
            @Nullable String text,
            String vi,
            String en,
            String adviceVi,
            String adviceEn) {
        this(code, pointer, line, column, text, vi, en, adviceVi, adviceEn, null);
    }

    /** The same, of the dossier with that code. */
    DossierProblem of(@Nullable String otherDossier) {
        return new DossierProblem(code, pointer, line, column, text, vi, en, adviceVi, adviceEn, otherDossier);
    }
}
