package org.khen;

import org.jspecify.annotations.Nullable;

/**
 * An attestation that was of no use, because no loaded pack has its criterion: most likely a slip of the pen.
 *
 * @param criterion the code of the criterion as written
 * @param nearest the code that was most likely meant; {@code null} if none is near
 */
public record UnknownAttestation(String criterion, @Nullable String nearest) {}
