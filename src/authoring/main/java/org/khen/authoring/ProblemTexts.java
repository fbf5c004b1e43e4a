package org.khen.authoring;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.khen.pack.Text;

/** What the codes of problems mean, in both languages. */
final class ProblemTexts {

    private static final Properties TEXTS = read();

    private ProblemTexts() {}

    /** What a code means, in a short sentence. */
    static Text meaning(String code) {
        String[] parts = parts(code);
        return parts.length < 2 ? new Text(code, code) : new Text(parts[0], parts[1]);
    }

    /** What to do about it. */
    static Text help(String code) {
        String[] parts = parts(code);
        return parts.length < 4
                ? new Text(
                        "Thông báo tại ô nêu cách sửa; rules/README.md nêu cách ghi từng bảng.",
                        "The message at the cell says how to mend it; rules/README.md explains the tables.")
                : new Text(parts[2], parts[3]);
    }

    /** Whether there are words for a code. */
    static boolean knows(String code) {
        return TEXTS.containsKey(code);
    }

    private static String[] parts(String code) {
        return TEXTS.getProperty(code, "").split(" \\| ", -1);
    }

    private static Properties read() {
        Properties texts = new Properties();
        try (InputStreamReader in = new InputStreamReader(
                Objects.requireNonNull(ProblemTexts.class.getResourceAsStream("codes.properties")),
                StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
