package org.khen.cli;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Remembers in which file the code of a dossier was first; within one file the reader does. */
final class SeenDossiers {

    private final MessageDigest digest;
    private final Map<Long, String> files = new HashMap<>();

    SeenDossiers() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** The other file where the code was; {@code null} if it is new. */
    @Nullable
    String otherFile(String id, String file) {
        long key = ByteBuffer.wrap(digest.digest(id.getBytes(StandardCharsets.UTF_8)))
                .getLong();
        String before = files.putIfAbsent(key, file);
        return before == null || before.equals(file) ? null : before;
    }
}
