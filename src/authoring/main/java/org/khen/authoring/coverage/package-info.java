/** What the cases of a rule pack prove of it, and what they leave unproved. */
@NullMarked
package org.khen.authoring.coverage;

import org.jspecify.annotations.NullMarked;
