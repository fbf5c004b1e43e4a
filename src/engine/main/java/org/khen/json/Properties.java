package org.khen.json;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khen.internal.words.Nearest;

/** The properties of one object, after telling those that it may not have or has twice. */
final class Properties {

    private final Located.Fields object;
    private final String record;
    private final Place place;
    private final Problems problems;
    private final Map<String, Located> values = new LinkedHashMap<>();

    private Properties(Located.Fields object, String record, Place place, Problems problems) {
        this.object = object;
        this.record = record;
        this.place = place;
        this.problems = problems;
    }

    /**
     * @param type whose notes say what the properties are called
     * @param allowed the properties it may have
     */
    static Properties of(
            Located.Fields object, Class<?> type, Collection<String> allowed, Place place, Problems problems) {
        Properties properties = new Properties(object, Shapes.nameOf(type), place, problems);
        for (Located.Field field : object.fields()) {
            if (!allowed.contains(field.name())) {
                properties.tellUnknown(field, allowed);
            } else if (properties.values.containsKey(field.name())) {
                properties.tellTwice(field);
            } else {
                properties.values.put(field.name(), field.value());
            }
        }
        return properties;
    }

    /** The value as the shape reads it; {@code null} if it is not known or something is wrong with it. */
    @Nullable
    Object optional(String name, Shape shape) {
        Located value = given(name);
        return value == null ? null : shape.read(value, place.down(name), problems);
    }

    /** As {@link #optional}, and tells if it is absent. */
    @Nullable
    Object required(String name, Shape shape) {
        if (given(name) == null) {
            String title = Notes.of(record + "." + name).vi();
            problems.add(
                    DossierProblemCode.MISSING_PROPERTY,
                    place.down(name),
                    object,
                    new Say(
                            "Thiếu \"" + name + "\" (" + title + "), là thông tin bắt buộc.",
                            "\"" + name + "\" is missing, which must be given."),
                    new Say("Hãy ghi thêm \"" + name + "\".", "Add \"" + name + "\"."));
        }
        return optional(name, shape);
    }

    private @Nullable Located given(String name) {
        Located value = values.get(name);
        return value instanceof Located.Nothing ? null : value;
    }

    private void tellTwice(Located.Field field) {
        problems.add(
                DossierProblemCode.DUPLICATE_PROPERTY,
                place.down(field.name()),
                field.line(),
                field.column(),
                field.name(),
                new Say("\"" + field.name() + "\" được ghi hai lần.", "\"" + field.name() + "\" is written twice."),
                new Say("Hãy bỏ bớt một.", "Remove one of them."));
    }

    private void tellUnknown(Located.Field field, Collection<String> allowed) {
        if (problems.isFull()) {
            return;
        }
        String written = CleanText.shortened(field.name(), 60);
        String near = Nearest.to(field.name(), allowed, this::namesOf).orElse(null);
        problems.add(
                DossierProblemCode.UNKNOWN_PROPERTY,
                place.down(field.name()),
                field.line(),
                field.column(),
                field.name(),
                new Say(
                        "Không có thông tin nào tên là \"" + written + "\" ở đây.",
                        "There is no property \"" + written + "\" here."),
                near == null ? allNames(allowed) : didYouMean(near));
    }

    private Say didYouMean(String name) {
        Note note = note(name);
        String title = note == null ? "" : " (" + note.vi() + ")";
        return new Say("Ý bạn là \"" + name + "\"" + title + "?", "Did you mean \"" + name + "\"?");
    }

    private static Say allNames(Collection<String> allowed) {
        String names = String.join(", ", allowed);
        return new Say("Các tên dùng được: " + names + ".", "Names that may stand here: " + names + ".");
    }

    private Collection<String> namesOf(String name) {
        Note note = note(name);
        if (note == null) {
            return List.of(name);
        }
        return Stream.concat(Stream.of(name, note.vi()), note.alsoWritten().stream())
                .toList();
    }

    /** {@code type} and {@code version} belong to the form, not to a record. */
    private @Nullable Note note(String name) {
        return DossierForm.isHead(name) ? null : Notes.of(record + "." + name);
    }
}
