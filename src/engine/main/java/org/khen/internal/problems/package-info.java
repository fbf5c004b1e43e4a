/** What is wrong with rule packs: codes, and the list that collects all of it. */
@NullMarked
package org.khen.internal.problems;

import org.jspecify.annotations.NullMarked;
