/**
 * The vocabulary of the rule language: the only words by which a rule file reads facts.
 *
 * <p>Public and versioned: a rule pack is written against these names. Results are measures, runs and yes-or-no conditions,
 * never collections or strings.
 */
@NullMarked
package org.khen.rules;

import org.jspecify.annotations.NullMarked;
