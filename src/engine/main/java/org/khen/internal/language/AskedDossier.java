package org.khen.internal.language;

import java.util.BitSet;
import org.khen.rules.Dossier;

/** A dossier that knows which criteria its award asks for, so that it meets no other rules. */
public interface AskedDossier extends Dossier {

    /** The criteria that the award asks for, by their places among the compiled rules. Nobody changes it. */
    BitSet asked();
}
