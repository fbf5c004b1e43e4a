package org.khen.report.html;

import org.khen.report.round.Say;

/**
 * A file of one dossier.
 *
 * @param head head and foot
 * @param dossier the dossier
 */
public record DossierPage(Head head, Dossier dossier) {

    /** The language. */
    public Say say() {
        return head.say();
    }
}
