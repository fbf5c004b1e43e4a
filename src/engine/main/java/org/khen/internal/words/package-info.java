/** Words that people type: what they most likely meant. */
@NullMarked
package org.khen.internal.words;

import org.jspecify.annotations.NullMarked;
