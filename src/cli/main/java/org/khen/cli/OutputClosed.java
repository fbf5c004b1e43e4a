package org.khen.cli;

import java.io.IOException;
import java.util.Locale;

/** Thrown when whoever reads the output wants no more of it, as {@code head} does. */
final class OutputClosed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutputClosed() {
        super(null, null, false, false);
    }

    /** Whether that is what the failure says; Java has no type for it. */
    static boolean is(IOException failed) {
        String message = String.valueOf(failed.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("pipe") || message.contains("epipe");
    }
}
