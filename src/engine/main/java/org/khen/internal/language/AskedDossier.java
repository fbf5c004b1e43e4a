package org.khen.internal.language;

import org.khen.rules.Dossier;

/** A dossier that knows which criteria its award asks for, so that the rules of all others cost next to nothing. */
public interface AskedDossier extends Dossier {

    /**
     * Whether the award asks for a criterion.
     *
     * @param criterion the place of the criterion in the compiled rules
     */
    boolean asks(int criterion);
}
