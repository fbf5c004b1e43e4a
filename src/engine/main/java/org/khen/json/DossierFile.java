package org.khen.json;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Nomination;
import org.khen.facts.Registration;
import org.khen.json.Piece.Ending;

/** One file while it is read, dossier by dossier. */
final class DossierFile {

    private final FilePieces pieces;
    private final SeenIds seen = new SeenIds();

    DossierFile(Reader in) throws IOException {
        pieces = new FilePieces(new CountedText(in));
    }

    /** What the next dossier came to; {@code null} at the end. */
    @Nullable
    ReadDossier next() throws IOException {
        Piece piece = pieces.next();
        if (piece == null) {
            return null;
        }
        Problems problems = new Problems();
        if (piece instanceof Piece.Dossier dossier) {
            return read(dossier, problems);
        }
        Faults.add(problems, ((Piece.Fault) piece).code(), piece.line(), piece.column());
        return new ReadDossier.Unreadable(piece.line(), null, problems.inOrder());
    }

    private ReadDossier read(Piece.Dossier piece, Problems problems) {
        TreeReader tree = new TreeReader(piece, DossierLimits.NESTING);
        Object dossier = null;
        if (tellWhole(piece, problems)) {
            Located root = tree.read(problems);
            dossier = root == null ? null : DossierForm.read(root, problems);
            tellCutOff(piece, problems);
        } else {
            // Only for the code of the dossier; what it says besides is known to be broken.
            tree.read(new Problems());
        }
        String id = tree.id();
        if (id != null) {
            tellTwice(id, piece, problems);
        }
        if (problems.none() && dossier instanceof Nomination nomination) {
            return new ReadDossier.OfNomination(piece.line(), nomination);
        } else if (problems.none() && dossier instanceof Registration registration) {
            return new ReadDossier.OfRegistration(piece.line(), registration);
        }
        return new ReadDossier.Unreadable(piece.line(), id, problems.inOrder());
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

    private void tellTwice(String id, Piece.Dossier piece, Problems problems) {
        int before = seen.lineBefore(id, piece.line());
        if (before != 0) {
            problems.add(
                    DossierProblemCode.DUPLICATE_ID,
                    Place.TOP.down("id"),
                    piece.line(),
                    piece.column(),
                    id,
                    new Say(
                            "Mã hồ sơ này đã dùng ở dòng " + before + ".",
                            "A dossier with this code begins in line " + before + "."),
                    new Say("Mỗi hồ sơ phải có một mã riêng.", "Give every dossier a code of its own."));
        }
    }
}
