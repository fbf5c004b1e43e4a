package org.khen.authoring;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khen.pack.CellRef;

/** Places in files of packs as SARIF writes them. */
final class SarifPlaces {

    private final Function<String, Optional<Path>> folders;
    private final Map<Path, Optional<TableText>> texts = new HashMap<>();

    SarifPlaces(Function<String, Optional<Path>> folders) {
        this.folders = folders;
    }

    void write(String pack, CellRef at, JsonGenerator json) throws IOException {
        Path file = folders.apply(pack).map(folder -> folder.resolve(at.file())).orElse(null);
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField(
                "uri", file == null ? encoded("META-INF/khen/packs/" + pack + "/" + at.file()) : uri(file));
        json.writeEndObject();
        // A problem of a file as a whole is shown at its first line.
        int[] place = place(file, at);
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", place[0]);
        if (place[1] > 0) {
            json.writeNumberField("startColumn", place[1]);
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeArrayFieldStart("logicalLocations");
        json.writeStartObject();
        String cell = at.file().endsWith(".drl") ? "" : at.cell();
        if (!cell.isEmpty()) {
            json.writeStringField("name", cell);
        }
        json.writeStringField("fullyQualifiedName", pack + "/" + at.file() + (cell.isEmpty() ? "" : "!" + cell));
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Line and column in characters; column 0 where it is not known. */
    private int[] place(@Nullable Path file, CellRef at) {
        if (at.line() == 0) {
            return new int[] {1, 0};
        }
        if (at.column() == 0 || at.file().endsWith(".drl")) {
            return new int[] {at.line(), at.column()};
        }
        return file == null
                ? new int[] {at.line(), 0}
                : texts.computeIfAbsent(file, SarifPlaces::read)
                        .map(text -> text.place(at.line(), at.column()))
                        .orElse(new int[] {at.line(), 0});
    }

    private static Optional<TableText> read(Path file) {
        try {
            return Files.size(file) > TableText.MOST_BYTES
                    ? Optional.empty()
                    : Optional.of(new TableText(Files.readString(file)));
        } catch (IOException unreadable) {
            return Optional.empty(); // told by loading
        }
    }

    private static String uri(Path file) {
        if (!file.isAbsolute()) {
            return encoded(file.normalize().toString().replace('\\', '/'));
        }
        Path here = Path.of("").toAbsolutePath();
        return file.startsWith(here)
                ? encoded(here.relativize(file).toString().replace('\\', '/'))
                : file.normalize().toUri().toASCIIString();
    }

    private static String encoded(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException noPath) {
            return path.replace(' ', '_');
        }
    }
}
