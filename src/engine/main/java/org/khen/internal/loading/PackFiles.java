package org.khen.internal.loading;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * The files of one pack, each read once.
 *
 * @param name the name of its folder
 * @param content the bytes of each file by its path from the folder, with {@code /}
 * @param unreadable the files that could not be opened, of which nothing is in {@code content}
 */
record PackFiles(String name, SortedMap<String, byte[]> content, SortedSet<String> unreadable) {

    static final String DESCRIPTION = "pack.csv";

    /** SHA-256 over names, lengths and bytes of these files, in the order of their names. */
    String hash(Collection<String> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            SortedMap<String, byte[]> counted = new TreeMap<>(content);
            counted.keySet().retainAll(files);
            counted.forEach((name, bytes) -> {
                byte[] path = name.getBytes(StandardCharsets.UTF_8);
                digest.update(ByteBuffer.allocate(4).putInt(path.length).array());
                digest.update(path);
                digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
                digest.update(bytes);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /** Whether there is such a file, be it one that could not be opened. */
    boolean has(String file) {
        return content.containsKey(file) || unreadable.contains(file);
    }
}
