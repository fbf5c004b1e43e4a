package org.khen.json;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khen.json.Piece.Ending;

/**
 * What reading one piece of a file came to.
 *
 * @param value what was read; {@code null} if it could not be read at all
 * @param id the code of the dossier as far as the text could be read
 */
record PieceValue(@Nullable Object value, @Nullable String id) {

    /** Reads the piece and tells everything that is wrong with it. */
    static PieceValue read(
            Piece.Dossier piece, TreeReader tree, Function<Located, @Nullable Object> form, Problems problems) {
        Object value = null;
        if (tellWhole(piece, problems)) {
            Located root = tree.read(problems);
            value = root == null ? null : form.apply(root);
            tellCutOff(piece, problems);
        } else {
            // Only for the code of the dossier; what it says besides is known to be broken.
            tree.read(new Problems());
        }
        return new PieceValue(value, tree.id());
    }

    private static boolean tellWhole(Piece.Dossier piece, Problems problems) {
        if (piece.ending() == Ending.TOO_LARGE) {
            Faults.add(problems, DossierProblemCode.TOO_LARGE, piece.line(), piece.column());
            return false;
        }
        int broken = CleanText.brokenCharacter(piece.text());
        if (broken < 0) {
            return true;
        }
        String before = piece.text().substring(0, broken);
        int lastBreak = before.lastIndexOf('\n');
        int line = piece.line() + (int) before.chars().filter(c -> c == '\n').count();
        int column = lastBreak < 0 ? piece.column() + broken : broken - lastBreak;
        Faults.add(problems, DossierProblemCode.NOT_UTF_8, line, column);
        return false;
    }

    private static void tellCutOff(Piece.Dossier piece, Problems problems) {
        if (piece.ending() == Ending.CUT_OFF && problems.none()) {
            Faults.add(problems, DossierProblemCode.TRUNCATED, piece.line(), piece.column());
        }
    }
}
