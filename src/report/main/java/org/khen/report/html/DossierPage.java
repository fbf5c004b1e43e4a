package org.khen.report.html;

import org.khen.report.round.Say;

/**
 * A file of one dossier.
 *
 * @param head head and foot
 * @param dossier the dossier
 */
public record DossierPage(Head head, Dossier dossier) {

    /** What becomes of it, in words. */
    public String status() {
        return say().of(dossier.line().result().status());
    }

    /** The language. */
    public Say say() {
        return head.say();
    }
}
