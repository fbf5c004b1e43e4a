/**
 * Review rounds as officers have them: a workbook, or a folder of tables in CSV, with the sheets that {@link
 * org.khen.report.input.RoundTables} declares. Files are hostile until {@link org.khen.report.input.RoundInput} has looked at them.
 */
@NullMarked
package org.khen.report.input;

import org.jspecify.annotations.NullMarked;
