/** The command {@code khen}. */
@NullMarked
package org.khen.cli;

import org.jspecify.annotations.NullMarked;
