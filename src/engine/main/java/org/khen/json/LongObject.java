package org.khen.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An object that fills a file and has long lists. Their items are handed on one by one, so that no more than one of them is held as
 * text; the other properties are kept. What is broken is told and passed over, and the rest is read.
 */
final class LongObject {

    /** Takes the items of the lists. */
    interface Items {

        /**
         * Takes what should be one item, or a fault between two of them.
         *
         * @param list the property that holds the list
         * @param position the position of the item in it, from 0
         * @param before the properties read so far
         */
        void item(String list, int position, Piece piece, Located.Fields before);
    }

    /** More properties than these are not kept, but for those of the form: by then no further problem is told. */
    private static final int MOST_FIELDS = 2 * DossierLimits.PROBLEMS;

    private final CountedText in;
    private final RecordShape form;
    private final int mostCharacters;
    private final Items items;
    private final Problems problems = new Problems();
    private final List<Located.Field> fields = new ArrayList<>();
    private Located.Fields whole = new Located.Fields(fields, 1, 1);
    private boolean brokenOff;

    /** @param mostCharacters how many characters an item may have */
    LongObject(CountedText in, RecordShape form, int mostCharacters, Items items) {
        this.in = in;
        this.form = form;
        this.mostCharacters = mostCharacters;
        this.items = items;
    }

    /** What is wrong with the object beyond its items. */
    Problems problems() {
        return problems;
    }

    /** The properties, each list empty; {@code null} after telling that there is no object. */
    Located.@Nullable Fields read() throws IOException {
        in.skipBlanks();
        int first = in.peek();
        if (first != '{') {
            fault(
                    first == CountedText.END
                            ? DossierProblemCode.EMPTY
                            : first == Utf8Reader.NOT_UTF_8
                                    ? DossierProblemCode.NOT_UTF_8
                                    : DossierProblemCode.NOT_A_ROUND_FILE);
            return null;
        }
        whole = new Located.Fields(fields, in.line(), in.column());
        in.take();
        properties();
        in.skipBlanks();
        if (in.peek() != CountedText.END) {
            problems.add(
                    DossierProblemCode.TRAILING_CONTENT,
                    Place.TOP,
                    in.line(),
                    in.column(),
                    null,
                    new Say("Sau khi kết thúc vẫn còn nội dung.", "Something stands behind the end."),
                    new Say("Mỗi tệp chỉ có một khối { }.", "A file holds one object { }."));
        }
        return whole;
    }

    private void properties() throws IOException {
        boolean commaDue = false;
        boolean commaTaken = false;
        for (in.skipBlanks(); in.peek() != CountedText.END; in.skipBlanks()) {
            int c = in.peek();
            if (c == '}') {
                if (commaTaken) {
                    fault(DossierProblemCode.SYNTAX);
                }
                in.take();
                return;
            }
            if (c == ',') {
                if (!commaDue) {
                    fault(DossierProblemCode.SYNTAX);
                }
                in.take();
                commaTaken = true;
                commaDue = false;
                continue;
            }
            if (commaDue) {
                fault(DossierProblemCode.SYNTAX);
            }
            property();
            commaDue = true;
            commaTaken = false;
        }
        if (!brokenOff) {
            fault(DossierProblemCode.TRUNCATED);
        }
    }

    private void property() throws IOException {
        if (in.peek() != '"') {
            fault(DossierProblemCode.SYNTAX);
            piece();
            return;
        }
        Piece.Dossier written = piece();
        Object read = PieceValue.read(written, new TreeReader(written, 1), root -> root, problems)
                .value();
        in.skipBlanks();
        if (in.peek() == ':') {
            in.take();
            in.skipBlanks();
        } else if (in.peek() != CountedText.END) {
            fault(DossierProblemCode.SYNTAX);
            return;
        }
        int c = in.peek();
        if (c == CountedText.END) {
            return;
        }
        if (c == ',' || c == '}') {
            fault(DossierProblemCode.SYNTAX);
            return;
        }
        String name = read instanceof Located.Text text
                ? CleanText.shortened(CleanText.of(text.value()), DossierLimits.CODE_CHARACTERS)
                : "";
        boolean twice = fields.stream().anyMatch(field -> field.name().equals(name));
        Located value = value(name, !twice);
        if (!name.isEmpty() && (fields.size() < MOST_FIELDS || (!twice && isKnown(name)))) {
            fields.add(new Located.Field(name, value, written.line(), written.column()));
        }
    }

    /** The value; nothing if nobody asks for it. */
    private Located value(String name, boolean asked) throws IOException {
        int line = in.line();
        int column = in.column();
        if (asked && in.peek() == '[' && form.itemOf(name) != null) {
            in.take();
            list(name);
            return new Located.Many(List.of(), line, column);
        }
        Piece.Dossier piece = piece();
        if (asked && isKnown(name)) {
            Problems found = new Problems(Place.TOP.down(name));
            TreeReader tree = new TreeReader(piece, DossierLimits.NESTING);
            Object read = PieceValue.read(piece, tree, root -> root, found).value();
            problems.addAll(found);
            if (read instanceof Located located) {
                return located;
            }
        }
        return new Located.Nothing(line, column);
    }

    private boolean isKnown(String name) {
        return form.holds(name) || DossierForm.isHead(name);
    }

    private void list(String name) throws IOException {
        FilePieces pieces = FilePieces.ofList(in, mostCharacters);
        int position = 0;
        for (Piece piece = pieces.next(); piece != null; piece = pieces.next()) {
            items.item(name, position, piece, whole);
            if (piece instanceof Piece.Dossier) {
                position++;
            }
        }
        brokenOff |= !pieces.isClosed();
    }

    /** The text of one value. */
    private Piece.Dossier piece() throws IOException {
        PieceText text = new PieceText(in, DossierLimits.DOSSIER_CHARACTERS);
        int c = in.peek();
        boolean closed = true;
        if (c == '{' || c == '[') {
            closed = text.takeObject(0);
        } else if (c == '"') {
            text.takeText();
            closed = !text.brackets().isInText();
        } else {
            text.takeWord();
        }
        brokenOff |= !closed;
        return text.dossier(closed ? Piece.Ending.WHOLE : Piece.Ending.CUT_OFF);
    }

    private void fault(DossierProblemCode code) {
        Faults.add(problems, code, in.line(), in.column());
    }
}
