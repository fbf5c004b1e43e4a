/** Papers as XLSX. Not for hosts. */
@NullMarked
package org.khen.report.sheet;

import org.jspecify.annotations.NullMarked;
