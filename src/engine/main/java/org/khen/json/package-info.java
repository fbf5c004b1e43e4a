/**
 * Dossiers, review rounds and decisions as JSON: reading with every problem named, writing, and the schemas of the forms.
 *
 * <p>Reader, writer and schema work from one description, which is the records themselves. No
 * problem and no exception shows the name of a candidate.
 */
@NullMarked
package org.khen.json;

import org.jspecify.annotations.NullMarked;
