/** JUnit 5 and AssertJ for people who verify criteria and rule packs. */
@NullMarked
package org.khen.testkit;

import org.jspecify.annotations.NullMarked;
