/**
 * The most used awards judged a second time, by plain Java written from the law and not from the packs, and held against Khen.
 *
 * <p>Never published. What it covers and what it does not stands in the README of this module.
 */
@NullMarked
package org.khen.oracle;

import org.jspecify.annotations.NullMarked;
