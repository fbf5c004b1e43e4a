/**
 * Rule packs as values: criteria, limits, routes, sources and what is wrong with them.
 *
 * <p>Everything is immutable and safe to share between threads.
 */
@NullMarked
package org.khen.pack;

import org.jspecify.annotations.NullMarked;
