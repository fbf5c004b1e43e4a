/**
 * How long Khen takes, beside hand-written Java, a textbook embedding of Drools and two other rule engines on the same work.
 *
 * <p>Never published; what is measured and how to repeat it stands in the README of this module.
 */
@NullMarked
package org.khen.benchmarks;

import org.jspecify.annotations.NullMarked;
