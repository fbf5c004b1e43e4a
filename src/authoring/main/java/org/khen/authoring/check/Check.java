package org.khen.authoring.check;

import org.khen.internal.problems.Problems;

/** One thing that is looked for. */
interface Check {

    /** Adds what is found in the packs. */
    void check(CheckedPacks packs, Problems found);
}
