/** Review rounds: what the rules of rounds make of nominations that were decided one by one, and of what people said of them. */
@NullMarked
package org.khen.internal.rounds;

import org.jspecify.annotations.NullMarked;
