/** Running the cases of rule packs, some or all, and telling what failed and why. */
@NullMarked
package org.khen.authoring.cases;

import org.jspecify.annotations.NullMarked;
