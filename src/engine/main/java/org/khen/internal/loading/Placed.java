package org.khen.internal.loading;

/**
 * A row and the pack it stands in.
 *
 * @param pack the pack
 * @param item the row
 */
record Placed<T>(ReadPack pack, T item) {}
