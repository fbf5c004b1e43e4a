package org.khen.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import org.khen.pack.Language;
import picocli.CommandLine.Help.Ansi;

/**
 * What a command reads from and writes to, so that tests can run it without a process.
 *
 * @param in standard input
 * @param piped whether something is piped into standard input
 * @param out standard output, as bytes
 * @param err messages and progress
 * @param outIsTerminal whether somebody reads the output as it comes
 * @param errIsTerminal whether somebody reads the messages as they come
 * @param ansi whether colours are used
 * @param language the language of the system
 */
record Console(
        InputStream in,
        boolean piped,
        OutputStream out,
        PrintStream err,
        boolean outIsTerminal,
        boolean errIsTerminal,
        Ansi ansi,
        Language language) {}
