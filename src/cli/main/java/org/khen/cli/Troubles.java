package org.khen.cli;

import org.khen.pack.Text;

/** Why a dossier that could be read is not decided. */
final class Troubles {

    private Troubles() {}

    static Trouble twice(int line, String otherFile) {
        return Trouble.whole(
                "DOSSIER-DUPLICATE-ID",
                "/id",
                line,
                Wording.both("trouble-twice", otherFile),
                Wording.both("trouble-twice-advice"));
    }

    static Trouble unknownAward(int line, String award, Text advice) {
        return Trouble.whole("DOSSIER-UNKNOWN-AWARD", "/award", line, Wording.both("trouble-award", award), advice);
    }

    static Trouble failed(int line, String message) {
        return Trouble.whole(
                "EVALUATION-FAILED",
                "",
                line,
                Wording.both("trouble-failed", message),
                Wording.both("trouble-failed-advice"));
    }
}
