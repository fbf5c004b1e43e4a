package org.khen.json;

/** What a file is cut into. */
sealed interface Piece {

    int line();

    int column();

    /**
     * What should be one dossier.
     *
     * @param text as written
     * @param ending how it ended
     */
    record Dossier(String text, int line, int column, Ending ending) implements Piece {}

    /** Something wrong with the file between its dossiers. */
    record Fault(DossierProblemCode code, int line, int column) implements Piece {}

    /** How the text of a dossier ended. */
    enum Ending {
        /** Where it should. */
        WHOLE,
        /** At the end of the file or list, before its own last bracket. */
        CUT_OFF,
        /** It was too long; only its beginning was kept. */
        TOO_LARGE
    }
}
