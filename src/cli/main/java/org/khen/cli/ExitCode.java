package org.khen.cli;

/** How a command ends; part of the public interface of {@code khen}. */
enum ExitCode {
    /** Everything asked was done: every dossier was decided, whatever the outcome. Also if a reader closed the output. */
    DONE(0),
    /** A dossier could not be read or decided, a pack has errors or a case of it failed. */
    FAULTS(1),
    /** The command was called wrongly. */
    USAGE(2),
    /** The rule packs could not be loaded. */
    PACKS(3),
    /** A file could not be read or written. */
    FILES(4),
    /** A fault of Khen itself. */
    INTERNAL(70);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
