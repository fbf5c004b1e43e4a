package org.khen.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A free text or a code. No problem of it ever shows it: a free text may hold a name. */
record TextShape(Note note) implements Shape {

    @Override
    public @Nullable Object read(Located at, Place place, Problems problems) {
        if (!(at instanceof Located.Text written)) {
            return Expected.tell(Expected.TEXT, at, place, problems);
        }
        String text = CleanText.of(written.value());
        if (text.isEmpty()) {
            problems.add(
                    DossierProblemCode.EMPTY_TEXT,
                    place,
                    at,
                    new Say("Ô chữ để trống.", "The text is empty."),
                    new Say("Chưa rõ thì bỏ đi hoặc ghi null.", "Leave out what is not known, or write null."));
            return null;
        }
        if (text.length() > longest()) {
            problems.add(
                    DossierProblemCode.TEXT_TOO_LONG,
                    place,
                    at,
                    new Say(
                            "Chữ dài " + text.length() + " ký tự, tối đa " + longest() + ".",
                            "The text has " + text.length() + " characters, at most " + longest() + " are read."),
                    new Say("Hãy rút gọn.", "Shorten it."));
            return null;
        }
        if (CleanText.brokenCharacter(text) >= 0) {
            problems.add(
                    DossierProblemCode.NOT_UTF_8,
                    place,
                    at,
                    new Say("Chữ có ký tự hỏng.", "The text holds half a character."),
                    new Say("Hãy nhập lại chữ này.", "Enter the text again."));
            return null;
        }
        return text;
    }

    private int longest() {
        return note.isCode() ? DossierLimits.CODE_CHARACTERS : DossierLimits.TEXT_CHARACTERS;
    }

    @Override
    public void write(JsonGenerator out, Object value) throws IOException {
        out.writeString(CleanText.of((String) value));
    }

    @Override
    public ObjectNode schema(SchemaParts parts) {
        // A text of blanks alone is empty once they are taken off.
        return parts.ofType("string").put("maxLength", longest()).put("pattern", "\\S");
    }
}
