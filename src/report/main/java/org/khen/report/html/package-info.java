/** Papers as self-contained HTML: what each shows. The templates stand in {@code main/jte}. Not for hosts. */
@NullMarked
package org.khen.report.html;

import org.jspecify.annotations.NullMarked;
