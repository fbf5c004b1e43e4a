package org.khen.facts;

/**
 * Where somebody worked.
 *
 * @param period from the first to the last day there
 * @param place the code of the administrative unit, leading zeros kept
 */
public record Workplace(Period period, String place) {}
