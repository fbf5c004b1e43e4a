/** How the outcome of one dossier changes from day to day. */
@NullMarked
package org.khen.internal.timeline;

import org.jspecify.annotations.NullMarked;
