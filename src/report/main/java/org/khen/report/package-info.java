/** Review rounds as councils have them: read from workbooks and tables, written as papers. */
@NullMarked
package org.khen.report;

import org.jspecify.annotations.NullMarked;
