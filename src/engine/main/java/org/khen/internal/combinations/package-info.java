/**
 * Combinations of conditions as boxes: which ones some rows hold for, which ones none does, and how to name them.
 *
 * <p>{@link org.khen.internal.combinations.Box} and {@link org.khen.internal.combinations.Cover} know nothing of law; the grids lay
 * the rows of a pack out on axes of words and days.
 */
@NullMarked
package org.khen.internal.combinations;

import org.jspecify.annotations.NullMarked;
