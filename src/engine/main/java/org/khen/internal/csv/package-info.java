/** Tables as spreadsheets write them: bytes to cells with positions. The only package that knows FastCSV. */
@NullMarked
package org.khen.internal.csv;

import org.jspecify.annotations.NullMarked;
