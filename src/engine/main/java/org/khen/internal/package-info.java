/** Puts the parts of the engine together. Nothing below this package is API. */
@NullMarked
package org.khen.internal;

import org.jspecify.annotations.NullMarked;
