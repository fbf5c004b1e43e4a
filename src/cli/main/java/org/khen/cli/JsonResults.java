package org.khen.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import org.khen.Decision;
import org.khen.RegistrationDecision;
import org.khen.json.DecisionWriter;
import org.khen.pack.Text;

/** Results as JSON: one a line, in a list or without (JSONL). Each is written as it comes. */
final class JsonResults implements Results {

    private static final JsonFactory JSON = new JsonFactory();

    private final Writer out;
    private final boolean asList;
    private final DecisionWriter decisions = DecisionWriter.compact();
    private boolean first = true;

    JsonResults(Writer out, boolean asList) {
        this.out = out;
        this.asList = asList;
    }

    @Override
    public void begin() throws IOException {
        if (asList) {
            out.write("[");
        }
    }

    @Override
    public void decided(Decision decision, @Nullable AnswerCheck check) throws IOException {
        line(decisions.write(decision));
    }

    @Override
    public void registered(RegistrationDecision decision, @Nullable AnswerCheck check) throws IOException {
        line(decisions.write(decision));
    }

    @Override
    public void undecided(Undecided undecided) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("id", undecided.id());
            json.writeStringField("file", undecided.file());
            json.writeNumberField("line", undecided.line());
            json.writeArrayFieldStart("problems");
            for (Trouble trouble : undecided.troubles()) {
                write(trouble, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        line(text.toString());
    }

    private static void write(Trouble trouble, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", trouble.code());
        json.writeStringField("pointer", trouble.pointer());
        if (trouble.line() > 0) {
            json.writeNumberField("line", trouble.line());
            json.writeNumberField("column", trouble.column());
        }
        if (trouble.text() != null) {
            json.writeStringField("text", trouble.text());
        }
        write("message", trouble.message(), json);
        write("advice", trouble.advice(), json);
        json.writeEndObject();
    }

    static void write(String name, Text text, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("vi", text.vi());
        json.writeStringField("en", text.en());
        json.writeEndObject();
    }

    private void line(String json) throws IOException {
        if (asList) {
            out.write(first ? "\n" : ",\n");
        }
        out.write(json);
        if (!asList) {
            out.write("\n");
        }
        first = false;
    }

    @Override
    public void end(Counts counts) throws IOException {
        if (asList) {
            out.write(first ? "]\n" : "\n]\n");
        }
    }
}
