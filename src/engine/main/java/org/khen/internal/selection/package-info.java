/**
 * Who of many is taken when places are few: caps that lie within one another, reserved places, and an order that people gave and
 * that may leave much open.
 *
 * <p>Knows no law, no packs and no facts, only numbers: entries are 0 to n - 1, caps and reserves are known by their place in their
 * list. {@link org.khen.internal.selection.Selection} says what holds under <em>every</em> way in which the order may be completed,
 * the unknown caps be known and the conflicts be settled. Where all caps are known and nothing is reserved that is told exactly,
 * whatever the order; where places are reserved it is told exactly for an order without ties, and otherwise nobody is called surely
 * in or surely out who is not.
 */
@NullMarked
package org.khen.internal.selection;

import org.jspecify.annotations.NullMarked;
