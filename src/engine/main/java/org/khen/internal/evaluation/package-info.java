/**
 * The evaluation of one nomination: what is measured, how it is held against limits, and how findings combine.
 *
 * <p>Strong Kleene logic throughout; nothing here knows Drools or any award.
 */
@NullMarked
package org.khen.internal.evaluation;

import org.jspecify.annotations.NullMarked;
