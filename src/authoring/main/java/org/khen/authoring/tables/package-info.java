/** What the tables of packs and the rows of limits leave unsaid, say twice, or say where nobody will ever read it. */
@NullMarked
package org.khen.authoring.tables;

import org.jspecify.annotations.NullMarked;
