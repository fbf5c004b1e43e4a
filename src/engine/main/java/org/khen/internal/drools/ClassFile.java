package org.khen.internal.drools;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a compiled class refers to, read from its constant pool without loading it. */
final class ClassFile {

    private static final int UTF8 = 1;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;
    private static final int CLASS = 7;
    private static final int FIELD = 9;
    private static final int INTERFACE_METHOD = 11;

    /** An entry with up to two indexes into the pool; a text has none. */
    private record Entry(int tag, int first, int second, String text) {}

    private final List<Entry> pool = new ArrayList<>();

    private ClassFile() {}

    /**
     * All types and members that the class names, for example {@code java/lang/Object} and
     * {@code java/lang/System.setProperty}.
     */
    static Set<String> references(byte[] bytes) {
        ClassFile file = new ClassFile();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readInt() != 0xCAFEBABE) {
                throw new IllegalArgumentException("not a class file");
            }
            in.readInt(); // versions
            file.read(in);
        } catch (IOException e) {
            throw new IllegalArgumentException("broken class file", e);
        }
        return file.references();
    }

    private void read(DataInputStream in) throws IOException {
        int size = in.readUnsignedShort();
        add(0, 0, 0, "");
        while (pool.size() < size) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case UTF8 -> add(tag, 0, 0, in.readUTF());
                case 3, 4 -> add(tag, in.readInt(), 0, "");
                case LONG, DOUBLE -> {
                    in.readLong();
                    add(tag, 0, 0, "");
                    add(0, 0, 0, ""); // they take two places
                }
                case CLASS, 8, 16, 19, 20 -> add(tag, in.readUnsignedShort(), 0, "");
                case 15 -> add(tag, in.readUnsignedByte(), in.readUnsignedShort(), "");
                case FIELD, 10, INTERFACE_METHOD, 12, 17, 18 ->
                    add(tag, in.readUnsignedShort(), in.readUnsignedShort(), "");
                default -> throw new IOException("unknown constant: tag = " + tag);
            }
        }
    }

    private void add(int tag, int first, int second, String text) {
        pool.add(new Entry(tag, first, second, text));
    }

    private Set<String> references() {
        Set<String> found = new TreeSet<>();
        for (Entry entry : pool) {
            if (entry.tag() == CLASS) {
                found.add(type(entry));
            } else if (entry.tag() >= FIELD && entry.tag() <= INTERFACE_METHOD) {
                Entry nameAndType = pool.get(entry.second());
                found.add(type(pool.get(entry.first())) + "."
                        + pool.get(nameAndType.first()).text());
            }
        }
        return found;
    }

    /** The name of a type; of an array that of its elements. */
    private String type(Entry entry) {
        String name = pool.get(entry.first()).text();
        String element = name.replaceFirst("^\\[+", "");
        return element.equals(name) ? name : element.replaceFirst("^L(.*);$", "$1");
    }
}
