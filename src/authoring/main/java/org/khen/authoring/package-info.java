/** What people need who write criteria: whether a pack is right, and whether its cases would notice if it were wrong. */
@NullMarked
package org.khen.authoring;

import org.jspecify.annotations.NullMarked;
