/**
 * Decides, explains and cites whether a candidate is eligible for an emulation title or a commendation.
 *
 * <p>{@link org.khen.RulePacks} loads rule packs, an {@link org.khen.EligibilityEngine} made of them decides what
 * {@link org.khen.facts} holds, and a {@link org.khen.Decision} explains itself. {@link org.khen.json} reads dossiers and
 * keeps decisions.
 *
 * <p>Everything is immutable and safe to share between threads. No argument and no result is {@code null} unless it is marked
 * so; a {@code null} elsewhere is a {@link NullPointerException}. Nothing is printed.
 */
@NullMarked
package org.khen;

import org.jspecify.annotations.NullMarked;
