/** What people need who write criteria, and the forms in which it is handed on. */
@NullMarked
package org.khen.authoring;

import org.jspecify.annotations.NullMarked;
