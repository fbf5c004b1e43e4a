package org.khen.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the text of one dossier into a tree that knows where everything stands. */
final class TreeReader {

    // The text is no longer than a dossier may be; lengths within it are looked at where they can be told as a problem.
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(DossierLimits.DOSSIER_CHARACTERS + 1)
                    .maxNameLength(DossierLimits.DOSSIER_CHARACTERS + 1)
                    .maxNumberLength(DossierLimits.DOSSIER_CHARACTERS + 1)
                    .build())
            .build();

    private final Piece.Dossier piece;
    private final int deepest;
    private final @Nullable String within;
    private @Nullable String id;
    private boolean tooDeep;

    TreeReader(Piece.Dossier piece, int deepest) {
        this(piece, deepest, null);
    }

    /** @param within the property that holds the dossier with its code; {@code null} if the text itself is the dossier */
    TreeReader(Piece.Dossier piece, int deepest, @Nullable String within) {
        this.piece = piece;
        this.deepest = deepest;
        this.within = within;
    }

    /** The tree; {@code null} after telling the one problem that keeps the text from being read as JSON. */
    @Nullable
    Located read(Problems problems) {
        try (JsonParser parser = JSON.createParser(piece.text())) {
            parser.nextToken();
            Located tree = value(parser, 1, within == null);
            if (parser.nextToken() != null) {
                Located extra = at(parser);
                Faults.add(problems, DossierProblemCode.TRAILING_CONTENT, extra.line(), extra.column());
            }
            return tree;
        } catch (JsonEOFException cutOff) {
            add(problems, DossierProblemCode.TRUNCATED, cutOff.getLocation());
        } catch (JsonProcessingException broken) {
            add(problems, codeOf(broken), broken.getLocation());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return null;
    }

    /** The code of the dossier as far as the text could be read. */
    @Nullable
    String id() {
        return id;
    }

    private DossierProblemCode codeOf(JsonProcessingException broken) {
        if (tooDeep) {
            return DossierProblemCode.NESTED_TOO_DEEP;
        }
        // Jackson calls only some of the ends that come too early by that name.
        JsonLocation location = broken.getLocation();
        boolean atEnd = location != null
                && location.getCharOffset() >= piece.text().stripTrailing().length();
        return atEnd && piece.ending() == Piece.Ending.CUT_OFF
                ? DossierProblemCode.TRUNCATED
                : DossierProblemCode.SYNTAX;
    }

    private void add(Problems problems, DossierProblemCode code, @Nullable JsonLocation location) {
        if (location == null) {
            Faults.add(problems, code, piece.line(), piece.column());
        } else {
            Faults.add(problems, code, line(location), column(location));
        }
    }

    /** @param dossier whether the value is the dossier itself, whose code is remembered */
    private Located value(JsonParser parser, int depth, boolean dossier) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new JsonEOFException(parser, JsonToken.NOT_AVAILABLE, "nothing");
        }
        Located start = at(parser);
        int line = start.line();
        int column = start.column();
        return switch (token) {
            case START_OBJECT -> new Located.Fields(fields(parser, deeper(parser, depth), dossier), line, column);
            case START_ARRAY -> new Located.Many(items(parser, deeper(parser, depth)), line, column);
            case VALUE_STRING -> new Located.Text(parser.getText(), line, column);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Located.Digits(parser.getText(), line, column);
            case VALUE_TRUE -> new Located.Flag(true, line, column);
            case VALUE_FALSE -> new Located.Flag(false, line, column);
            default -> start;
        };
    }

    private int deeper(JsonParser parser, int depth) throws IOException {
        if (depth > deepest) {
            tooDeep = true;
            throw new JsonParseException(parser, "too deep");
        }
        return depth + 1;
    }

    private List<Located.Field> fields(JsonParser parser, int depth, boolean dossier) throws IOException {
        List<Located.Field> fields = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Located start = at(parser);
            String name = CleanText.of(parser.currentName());
            parser.nextToken();
            Located value = value(parser, depth, depth == 2 && name.equals(within));
            fields.add(new Located.Field(name, value, start.line(), start.column()));
            // The code is remembered even if what follows is broken.
            if (dossier && id == null && name.equals("id") && value instanceof Located.Text text) {
                id = CleanText.shortened(CleanText.of(text.value()), DossierLimits.CODE_CHARACTERS);
            }
        }
        return fields;
    }

    private List<Located> items(JsonParser parser, int depth) throws IOException {
        List<Located> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser, depth, false));
        }
        return items;
    }

    private Located at(JsonParser parser) {
        JsonLocation location = parser.currentTokenLocation();
        return new Located.Nothing(line(location), column(location));
    }

    private int line(JsonLocation location) {
        return piece.line() + location.getLineNr() - 1;
    }

    private int column(JsonLocation location) {
        return location.getLineNr() == 1 ? piece.column() + location.getColumnNr() - 1 : location.getColumnNr();
    }
}
