package org.khen.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.khen.pack.Language;
import picocli.CommandLine.Help.Ansi;

/** The console of the process: UTF-8 whatever the system says. */
final class SystemConsole {

    private static final boolean WINDOWS =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");

    private SystemConsole() {}

    static Console open() {
        boolean outIsTerminal = isTerminal(1);
        boolean errIsTerminal = isTerminal(2);
        if (WINDOWS && (outIsTerminal || errIsTerminal)) {
            switchToUtf8();
        }
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        return new Console(
                new FileInputStream(FileDescriptor.in),
                !isTerminal(0),
                out,
                err,
                outIsTerminal,
                errIsTerminal,
                outIsTerminal ? Ansi.AUTO : Ansi.OFF,
                language(System::getenv));
    }

    /** Vietnamese if the system is. What the environment says counts even where that locale is not installed. */
    static Language language(java.util.function.UnaryOperator<String> environment) {
        String set = Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> {
                    String value = environment.apply(name);
                    return value == null ? "" : value;
                })
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
        boolean vietnamese =
                set.startsWith("vi") || Locale.getDefault().getLanguage().equals("vi");
        return vietnamese ? Language.VIETNAMESE : Language.ENGLISH;
    }

    /** Java knows only whether input and output both are; {@code test -t} knows of each. */
    private static boolean isTerminal(int descriptor) {
        if (WINDOWS) {
            return consoleIsThere();
        }
        try {
            ProcessBuilder test = new ProcessBuilder("test", "-t", Integer.toString(descriptor));
            return test.redirectInput(Redirect.INHERIT)
                            .redirectOutput(Redirect.INHERIT)
                            .redirectError(Redirect.INHERIT)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchProgram) {
            return consoleIsThere();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** From JDK 22 on there is a console even where there is no terminal, and it can be asked. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean consoleIsThere() {
        java.io.Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException beforeJdk22) {
            return true;
        }
    }

    /** A Windows console reads bytes by its code page; 65001 is UTF-8. */
    private static void switchToUtf8() {
        try {
            new ProcessBuilder("cmd.exe", "/c", "chcp 65001 >nul")
                    .redirectInput(Redirect.INHERIT)
                    .redirectError(Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException unchanged) {
            // Then diacritics look wrong, and the output is right all the same.
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
