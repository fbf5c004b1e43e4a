package org.khen.json;

import org.jspecify.annotations.Nullable;

/**
 * A place within a dossier, from the top downwards; its text is made only when a problem asks for it.
 *
 * @param above the place it lies in; {@code null} at the top
 * @param step the property or the position in a list
 */
record Place(@Nullable Place above, String step) {

    /** A pointer names what the file says, and the file may say anything. */
    private static final int LONGEST_STEP = 60;

    static final Place TOP = new Place(null, "");

    Place down(String property) {
        return new Place(this, property);
    }

    Place down(int position) {
        return new Place(this, Integer.toString(position));
    }

    String pointer() {
        if (above == null) {
            return "";
        }
        return above.pointer() + "/"
                + CleanText.shortened(step, LONGEST_STEP).replace("~", "~0").replace("/", "~1");
    }
}
