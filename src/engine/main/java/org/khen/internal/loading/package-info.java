/** From the files of rule packs to rule packs: finding, reading and validating them. */
@NullMarked
package org.khen.internal.loading;

import org.jspecify.annotations.NullMarked;
