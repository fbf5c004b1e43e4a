package org.khen.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.khen.pack.Language;
import picocli.CommandLine.Help.Ansi;

/** A call of {@code khen} within the test: what it wrote and how it ended. */
record Call(int exitCode, String out, String err) {

    /** In English, with nothing piped in. */
    static Call khen(Object... arguments) {
        return khen(Language.ENGLISH, null, arguments);
    }

    static Call khenVi(Object... arguments) {
        return khen(Language.VIETNAMESE, null, arguments);
    }

    static Call khen(Language language, String piped, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Call call = khen(language, piped, out, arguments);
        return new Call(call.exitCode, out.toString(StandardCharsets.UTF_8), call.err);
    }

    static Call khen(Language language, String piped, OutputStream out, Object... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        byte[] in = piped == null ? new byte[0] : piped.getBytes(StandardCharsets.UTF_8);
        Console console = new Console(
                new ByteArrayInputStream(in),
                piped != null,
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false,
                Ansi.OFF,
                language);
        String[] words = List.of(arguments).stream().map(String::valueOf).toArray(String[]::new);
        return new Call(Khen.run(console, words), "", err.toString(StandardCharsets.UTF_8));
    }

    String firstError() {
        return err.lines().findFirst().orElse("");
    }

    List<String> outLines() {
        return out.lines().toList();
    }
}
