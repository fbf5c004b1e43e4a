package org.khen.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A dossier within something else, in its own form: what a file of its own holds may stand here as it is. */
record NestedDossier(RecordShape dossier) implements Shape {

    @Override
    public @Nullable Object read(Located at, Place place, Problems problems) {
        if (at instanceof Located.Fields fields) {
            if (!DossierForm.isVersionKnown(fields, place, problems)) {
                return null;
            }
            Located type = DossierForm.head(fields, DossierForm.TYPE);
            if (type != null && !isOfType(type, place.down(DossierForm.TYPE), problems)) {
                return null;
            }
        }
        return dossier.read(at, place, problems);
    }

    private boolean isOfType(Located type, Place place, Problems problems) {
        if (!(type instanceof Located.Text written)) {
            return Expected.tell(Expected.TEXT, type, place, problems) != null;
        }
        List<NamedWord> words = List.of(new NamedWord(dossier.parts().type()));
        return Words.read(type, written.value(), words, null, place, problems) != null;
    }

    @Override
    public void write(JsonGenerator out, Object value) throws IOException {
        dossier.write(out, value);
    }

    @Override
    public ObjectNode schema(SchemaParts parts) {
        return dossier.schema(parts);
    }
}
