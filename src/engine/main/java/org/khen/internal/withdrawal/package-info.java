/** What becomes of awards that rest on one that is withdrawn. */
@NullMarked
package org.khen.internal.withdrawal;

import org.jspecify.annotations.NullMarked;
