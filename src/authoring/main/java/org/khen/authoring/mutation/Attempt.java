package org.khen.authoring.mutation;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.khen.internal.Trial;

/**
 * A mutant with the way to make it.
 *
 * @param mutant what is made wrong
 * @param reaches whether a case can notice at all, as far as is known beforehand
 * @param change makes it wrong
 */
record Attempt(Mutant mutant, Predicate<ProvedCase> reaches, UnaryOperator<Trial> change) {}
