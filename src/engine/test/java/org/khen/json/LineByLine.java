package org.khen.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;

/** A JSONL file that is made while it is read, and counts what was asked of it. */
final class LineByLine extends InputStream {

    private final int lines;
    private int given;
    private byte[] line = new byte[0];
    private int position;
    private boolean closed;

    LineByLine(int lines) {
        this.lines = lines;
    }

    int linesGiven() {
        return given;
    }

    boolean isClosed() {
        return closed;
    }

    @Override
    public int read() {
        if (position == line.length) {
            if (given == lines) {
                return -1;
            }
            given++;
            line = ("{\"id\":\"HP-" + given + "\",\"award\":\"bk-tinh\",\"candidate\":{\"type\":\"household\"}}\n")
                    .getBytes(UTF_8);
            position = 0;
        }
        return line[position++];
    }

    /** Gives no more than the rest of a line at once. */
    @Override
    public int read(byte[] target, int offset, int length) {
        int first = read();
        if (first < 0) {
            return -1;
        }
        target[offset] = (byte) first;
        int more = Math.min(length - 1, line.length - position);
        System.arraycopy(line, position, target, offset + 1, more);
        position += more;
        return 1 + more;
    }

    @Override
    public void close() {
        closed = true;
    }
}
