package org.khen.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.khen.facts.Nomination;
import org.khen.facts.Registration;

/**
 * Writes dossiers as canonical JSON: properties in the order of the records, words as codes, what is not known left out,
 * text composed (NFC) and without blanks at its ends. {@link DossierReader} reads back an equal dossier.
 *
 * <p>A value that the reader refuses, such as a headcount of 0, is written as it is. Immutable; may be shared between
 * threads.
 */
public final class DossierWriter {

    private static final JsonFactory JSON = new ObjectMapper().getFactory();

    private final boolean indented;

    private DossierWriter(boolean indented) {
        this.indented = indented;
    }

    /** A writer of one line for each dossier, without the line break: for JSONL. */
    public static DossierWriter compact() {
        return new DossierWriter(false);
    }

    /** A writer of indented lines, for people. */
    public static DossierWriter indented() {
        return new DossierWriter(true);
    }

    /** The JSON of a nomination. */
    public String write(Nomination nomination) {
        return write(DossierForm.NOMINATION, nomination);
    }

    /** The JSON of a registration. */
    public String write(Registration registration) {
        return write(DossierForm.REGISTRATION, registration);
    }

    private String write(Shape shape, Object dossier) {
        return write(shape, dossier, indented);
    }

    static String write(Shape shape, Object whole, boolean indented) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            write(shape, whole, indented, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** Writes UTF-8 as it is made, and leaves the stream open. */
    static void write(Shape shape, Object whole, boolean indented, OutputStream stream) {
        try (JsonGenerator out = JSON.createGenerator(new OutputStreamWriter(stream, StandardCharsets.UTF_8))) {
            out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            write(shape, whole, indented, out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void write(Shape shape, Object whole, boolean indented, JsonGenerator out) throws IOException {
        if (indented) {
            out.setPrettyPrinter(lines());
        }
        shape.write(out, whole);
    }

    /** The same line breaks on every system. */
    static DefaultPrettyPrinter lines() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    }
}
