package org.khen.benchmarks;

import org.khen.facts.Nomination;

/** One way to do the work. */
@FunctionalInterface
interface Variant {

    Slots decide(Nomination nomination);
}
