/**
 * What a host fills in: nominations, candidates and what is known about them.
 *
 * <p>Everything is an immutable value and safe to share between threads. {@code null} means <em>not known</em> and nothing
 * else; where the law treats "there is none" otherwise, the fact has a word or a type for it.
 */
@NullMarked
package org.khen.facts;

import org.jspecify.annotations.NullMarked;
