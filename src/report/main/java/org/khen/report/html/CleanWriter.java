package org.khen.report.html;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import org.khen.report.round.CleanText;

/** Lets through what is text, whatever names and notes hold. */
final class CleanWriter extends FilterWriter {

    CleanWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) throws IOException {
        write(Character.toString((char) c));
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        write(new String(text, from, length));
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        out.write(CleanText.of(text.substring(from, from + length)));
    }

    @Override
    public void write(String text) throws IOException {
        out.write(CleanText.of(text));
    }
}
