package org.khen.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khen.Decision;
import org.khen.RegistrationDecision;
import org.khen.RoundDecision;
import org.khen.Timeline;

/** Reads back what {@link DecisionWriter} wrote. Has no state; may be shared between threads. */
public final class DecisionReader {

    /** A reader of every version of the form there is. */
    public DecisionReader() {}

    /**
     * The decision.
     *
     * @param json the text of one decision
     * @throws IllegalArgumentException if it is not a decision, or of another version; the message names the place as a JSON
     *     pointer
     */
    public Decision read(String json) {
        return (Decision) read(json, DecisionForm.DECISION);
    }

    /**
     * What was found of a registration.
     *
     * @param json the text of one
     * @throws IllegalArgumentException if it is none, or of another version; the message names the place as a JSON pointer
     */
    public RegistrationDecision readRegistration(String json) {
        return (RegistrationDecision) read(json, DecisionForm.REGISTRATION);
    }

    /**
     * A time line.
     *
     * @param json the text of one
     * @throws IllegalArgumentException if it is none, or of another version; the message names the place as a JSON pointer
     */
    public Timeline readTimeline(String json) {
        return (Timeline) read(json, DecisionForm.TIMELINE);
    }

    /**
     * What was found of a review round; of a nomination that could not be decided the message is read back, and no cause of it.
     *
     * @param json the text of one
     * @throws IllegalArgumentException if it is none, or of another version; the message names the place as a JSON pointer
     */
    public RoundDecision readRound(String json) {
        return readRound(new StringReader(json));
    }

    /**
     * The same from UTF-8, result by result.
     *
     * @param in the file; read to its end and left open
     * @throws IllegalArgumentException as above
     * @throws UncheckedIOException if the source fails
     */
    public RoundDecision readRound(InputStream in) {
        return readRound(new Utf8Reader(in));
    }

    private static RoundDecision readRound(Reader in) {
        Map<String, List<Object>> lists = new LinkedHashMap<>();
        try {
            LongObject file = new LongObject(
                    new CountedText(in), DecisionForm.ROUND, Integer.MAX_VALUE, (list, position, piece, before) -> {
                        requireVersion(before);
                        lists.computeIfAbsent(list, name -> new ArrayList<>()).add(item(list, position, piece));
                    });
            Located.Fields fields = file.read();
            if (fields != null) {
                requireVersion(fields);
                requireRound(fields);
                Object head = DecisionForm.ROUND.read(fields, Place.TOP, file.problems());
                if (head != null && file.problems().none()) {
                    return (RoundDecision) DecisionForm.ROUND.with(lists, head);
                }
            }
            throw refused(file.problems());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Object item(String list, int position, Piece piece) {
        Place place = Place.TOP.down(list).down(position);
        Problems problems = new Problems(place);
        if (piece instanceof Piece.Dossier text) {
            Shape form = Objects.requireNonNull(DecisionForm.ROUND.itemOf(list));
            Object item = PieceValue.read(
                            text,
                            new TreeReader(text, DecisionForm.NESTING),
                            root -> form.read(root, place, problems),
                            problems)
                    .value();
            if (item != null && problems.none()) {
                return item;
            }
        } else {
            Faults.add(problems, ((Piece.Fault) piece).code(), piece.line(), piece.column());
        }
        throw refused(problems);
    }

    private static void requireRound(Located.Fields fields) {
        String round = new NamedWord(RoundDecision.class).code();
        Located type = DossierForm.head(fields, DossierForm.TYPE);
        if (!(type instanceof Located.Text written) || !written.value().equals(round)) {
            throw new IllegalArgumentException("Not what was found of a review round (pointer = \"/" + DossierForm.TYPE
                    + "\")\nIts type is \"" + round + "\".");
        }
    }

    private static Object read(String json, RecordShape form) {
        Problems problems = new Problems();
        Located tree =
                new TreeReader(new Piece.Dossier(json, 1, 1, Piece.Ending.WHOLE), DecisionForm.NESTING).read(problems);
        if (tree != null) {
            requireVersion(tree);
            Object decision = form.read(tree, Place.TOP, problems);
            if (decision != null && problems.none()) {
                return decision;
            }
        }
        throw refused(problems);
    }

    private static IllegalArgumentException refused(Problems problems) {
        DossierProblem first = problems.inOrder().get(0);
        return new IllegalArgumentException("Not a decision (pointer = \"" + first.pointer() + "\", line = "
                + first.line() + ", column = " + first.column() + "): " + first.en());
    }

    private static void requireVersion(Located tree) {
        String version = version(tree);
        if (!Integer.toString(DecisionForm.CURRENT).equals(version)) {
            throw new IllegalArgumentException("Not a decision of a version that can be read (pointer = \"/"
                    + DossierForm.VERSION + "\", version = " + version + ")\nVersions that can be read: "
                    + DecisionForm.CURRENT);
        }
    }

    private static @Nullable String version(Located tree) {
        if (tree instanceof Located.Fields fields) {
            for (Located.Field field : fields.fields()) {
                if (field.name().equals(DossierForm.VERSION)) {
                    return field.value() instanceof Located.Digits digits ? digits.value() : "?";
                }
            }
        }
        return null;
    }
}
