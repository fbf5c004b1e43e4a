package org.khen.authoring.cases;

import org.khen.pack.CellRef;
import org.khen.pack.Text;

/**
 * A row of a table that decided what was found of a case.
 *
 * @param pack the code of the pack it stands in
 * @param at where it stands
 * @param words what it says, in a few words
 */
public record DecidingRow(String pack, CellRef at, Text words) {}
