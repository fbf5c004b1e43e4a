/** All that Khen does with Drools: compile rules that were read before, check what came of it, and fire. */
@NullMarked
package org.khen.internal.drools;

import org.jspecify.annotations.NullMarked;
