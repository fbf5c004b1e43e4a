/** The wording of decisions, made when asked for. */
@NullMarked
package org.khen.internal.text;

import org.jspecify.annotations.NullMarked;
