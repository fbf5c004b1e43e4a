/**
 * Advice on rule packs that load: what validation lets pass and an author would still want to know.
 *
 * <p>{@link org.khen.authoring.check.PackCheck} is the way in. Errors are the matter of loading
 * ({@link org.khen.RulePacks#check}); all that is said here is a warning.
 */
@NullMarked
package org.khen.authoring.check;

import org.jspecify.annotations.NullMarked;
