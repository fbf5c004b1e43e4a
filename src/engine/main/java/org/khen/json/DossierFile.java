package org.khen.json;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Nomination;
import org.khen.facts.Registration;

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
        return new ReadDossier.Unreadable(piece.line(), null, problems.inOrder(null));
    }

    private ReadDossier read(Piece.Dossier piece, Problems problems) {
        PieceValue read = PieceValue.read(
                piece,
                new TreeReader(piece, DossierLimits.NESTING),
                root -> DossierForm.read(root, problems),
                problems);
        Object dossier = read.value();
        String id = read.id();
        if (id != null) {
            tellTwice(id, piece, problems);
        }
        if (problems.none() && dossier instanceof Nomination nomination) {
            return new ReadDossier.OfNomination(piece.line(), nomination);
        } else if (problems.none() && dossier instanceof Registration registration) {
            return new ReadDossier.OfRegistration(piece.line(), registration);
        }
        return new ReadDossier.Unreadable(piece.line(), id, problems.inOrder(id));
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
