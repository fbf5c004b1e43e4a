package org.khen.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Nomination;
import org.khen.facts.Registration;

/** The form of a dossier as a whole: its version, and whether it is a nomination or a registration. */
final class DossierForm {

    static final String TYPE = "type";
    static final String VERSION = "version";

    /** The one version of the form there is. */
    static final int CURRENT = 1;

    static final RecordShape.Head VERSION_HEAD = new RecordShape.Head(VERSION, CURRENT, true, false);

    static final RecordShape NOMINATION = Shapes.record(
            Nomination.class,
            VERSION_HEAD,
            new RecordShape.Head(TYPE, new NamedWord(Nomination.class).code(), false, false));

    static final RecordShape REGISTRATION = Shapes.record(Registration.class, VERSION_HEAD, typeOf(Registration.class));

    private DossierForm() {}

    static boolean isHead(String property) {
        return property.equals(TYPE) || property.equals(VERSION);
    }

    /** The property that tells a record from others. */
    static RecordShape.Head typeOf(Class<?> type) {
        return new RecordShape.Head(TYPE, new NamedWord(type).code(), true, true);
    }

    /** What a dossier may say of its form where it stands within something else, and need not. */
    static RecordShape.Head[] ownHeads(Class<?> type) {
        return new RecordShape.Head[] {
            new RecordShape.Head(VERSION, CURRENT, false, false),
            new RecordShape.Head(TYPE, new NamedWord(type).code(), false, false)
        };
    }

    /** The nomination or registration; {@code null} after telling what is wrong. */
    static @Nullable Object read(Located tree, Problems problems) {
        if (!(tree instanceof Located.Fields fields)) {
            return Expected.tell(Expected.OBJECT, tree, Place.TOP, problems);
        }
        // Under another version, every further problem would be one of this reader and not of the dossier.
        if (!isVersionKnown(fields, Place.TOP, problems)) {
            return null;
        }
        RecordShape shape = shapeOf(fields, problems);
        return shape == null ? null : shape.read(fields, Place.TOP, problems);
    }

    /** Whether the object is of a version that can be read, or names none; tells if it is not. */
    static boolean isVersionKnown(Located.Fields fields, Place place, Problems problems) {
        Located version = head(fields, VERSION);
        if (version == null) {
            return true;
        }
        String written = version instanceof Located.Digits digits ? digits.value() : null;
        if (Integer.toString(CURRENT).equals(written)) {
            return true;
        }
        problems.add(
                DossierProblemCode.UNKNOWN_VERSION,
                place.down(VERSION),
                version.line(),
                version.column(),
                written,
                new Say("Phiên bản này của mẫu chưa đọc được.", "This version of the form cannot be read."),
                new Say("Phiên bản đọc được: " + CURRENT + ".", "Versions that can be read: " + CURRENT + "."));
        return false;
    }

    private static @Nullable RecordShape shapeOf(Located.Fields fields, Problems problems) {
        Located type = head(fields, TYPE);
        if (type == null) {
            return NOMINATION;
        }
        Place place = Place.TOP.down(TYPE);
        if (!(type instanceof Located.Text written)) {
            Expected.tell(Expected.TEXT, type, place, problems);
            return null;
        }
        NamedWord nomination = new NamedWord(Nomination.class);
        NamedWord registration = new NamedWord(Registration.class);
        var word = Words.read(type, written.value(), List.of(nomination, registration), null, place, problems);
        return word == null ? null : word.equals(nomination) ? NOMINATION : REGISTRATION;
    }

    /** The property of that name; {@code null} if it is absent. */
    static @Nullable Located head(Located.Fields fields, String name) {
        for (Located.Field field : fields.fields()) {
            if (field.name().equals(name)) {
                return field.value() instanceof Located.Nothing ? null : field.value();
            }
        }
        return null;
    }
}
