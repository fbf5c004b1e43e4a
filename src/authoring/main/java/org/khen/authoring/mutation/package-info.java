/** Whether the cases of a pack would notice if something in it were wrong. */
@NullMarked
package org.khen.authoring.mutation;

import org.jspecify.annotations.NullMarked;
