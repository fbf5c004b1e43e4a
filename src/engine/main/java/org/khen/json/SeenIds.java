package org.khen.json;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Remembers the codes of the dossiers of a file, to find one that comes twice. Of each code it keeps 128 bits of a
 * cryptographic digest and the line: some forty bytes, so that a file of a million dossiers still fits.
 */
final class SeenIds {

    private final MessageDigest digest;
    private long[] digests = new long[2 * 64];
    private int[] lines = new int[64];
    private int size;

    SeenIds() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** Remembers the code; the line where it stood before, or 0 if it is new. */
    int lineBefore(String id, int line) {
        ByteBuffer bytes = ByteBuffer.wrap(digest.digest(id.getBytes(StandardCharsets.UTF_8)));
        long high = bytes.getLong();
        long low = bytes.getLong();
        int slot = slot(digests, lines, high, low);
        if (lines[slot] != 0) {
            return lines[slot];
        }
        put(digests, lines, slot, high, low, line);
        size++;
        if (size * 2 > lines.length) {
            grow();
        }
        return 0;
    }

    private static int slot(long[] digests, int[] lines, long high, long low) {
        int mask = lines.length - 1;
        int slot = (int) high & mask;
        while (lines[slot] != 0 && (digests[2 * slot] != high || digests[2 * slot + 1] != low)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static void put(long[] digests, int[] lines, int slot, long high, long low, int line) {
        digests[2 * slot] = high;
        digests[2 * slot + 1] = low;
        lines[slot] = line;
    }

    private void grow() {
        long[] oldDigests = digests;
        int[] oldLines = lines;
        digests = new long[oldDigests.length * 2];
        lines = new int[oldLines.length * 2];
        for (int i = 0; i < oldLines.length; i++) {
            if (oldLines[i] != 0) {
                long high = oldDigests[2 * i];
                long low = oldDigests[2 * i + 1];
                put(digests, lines, slot(digests, lines, high, low), high, low, oldLines[i]);
            }
        }
    }
}
