package org.khen.json;

import org.jspecify.annotations.Nullable;

/** Tells that another type of JSON value stands where one is expected; the value itself is not shown. */
final class Expected {

    static final Say OBJECT = new Say("một khối { }", "an object { }");
    static final Say LIST = new Say("một danh sách [ ]", "a list [ ]");
    static final Say TEXT = new Say("chữ trong dấu nháy kép", "a text in double quotes");
    static final Say NUMBER = new Say("một số", "a number");
    static final Say FLAG = new Say("true hoặc false", "true or false");

    private Expected() {}

    /** Always {@code null}, so that a shape can return it. */
    static @Nullable Object tell(Say expected, Located at, Place place, Problems problems) {
        Say given = kind(at);
        problems.add(
                DossierProblemCode.WRONG_TYPE,
                place,
                at,
                new Say(
                        "Ở đây cần " + expected.vi() + ", nhưng đã ghi " + given.vi() + ".",
                        "Expected " + expected.en() + ", found " + given.en() + "."),
                new Say("Hãy ghi " + expected.vi() + ".", "Write " + expected.en() + "."));
        return null;
    }

    private static Say kind(Located at) {
        if (at instanceof Located.Text) {
            return TEXT;
        } else if (at instanceof Located.Digits) {
            return NUMBER;
        } else if (at instanceof Located.Flag) {
            return FLAG;
        } else if (at instanceof Located.Many) {
            return LIST;
        } else if (at instanceof Located.Fields) {
            return OBJECT;
        }
        return new Say("null", "null");
    }
}
