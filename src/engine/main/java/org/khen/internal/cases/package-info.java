/** Reads the cases of a rule pack and holds what they expect against what the engine finds. */
@NullMarked
package org.khen.internal.cases;

import org.jspecify.annotations.NullMarked;
