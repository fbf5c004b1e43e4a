package org.khen.oracle;

import org.khen.Outcome;

/** What the oracle says of a nomination, and why. */
record Opinion(Outcome outcome, Trail why) {}
