/** A round as papers show it: who is proposed for what, in the order of papers, and what is counted. Not for hosts. */
@NullMarked
package org.khen.report.round;

import org.jspecify.annotations.NullMarked;
