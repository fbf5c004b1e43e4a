package org.khen;

/**
 * A pack that a decision rests on.
 *
 * @param id its code
 * @param version its version
 * @param hash SHA-256 of its files
 */
public record PackUse(String id, String version, String hash) {}
