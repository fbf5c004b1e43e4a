package org.khen.report.sheet;

/**
 * A column of a sheet.
 *
 * @param heading its heading
 * @param width how many characters wide, from 1 to 255
 * @param isNumber whether it holds numbers
 */
record Column(String heading, int width, boolean isNumber) {

    static Column text(String heading, int width) {
        return new Column(heading, width, false);
    }

    static Column number(String heading, int width) {
        return new Column(heading, width, true);
    }
}
