package org.khen.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khen.pack.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command {@code khen}. */
@Command(name = "khen")
@SuppressWarnings("UnusedVariable") // picocli reads some options itself
public final class Khen implements Runnable {

    private final Session session;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            descriptionKey = "help")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "version")
    private boolean version;

    @Option(names = "--lang", paramLabel = "vi|en", scope = ScopeType.INHERIT, descriptionKey = "lang")
    private @Nullable String lang;

    @Option(names = "--debug", scope = ScopeType.INHERIT, descriptionKey = "debug")
    private boolean debug;

    private Khen(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        throw session.wording().usage("no-command");
    }

    boolean debug() {
        return debug;
    }

    /**
     * Runs the command and ends the process with its exit code.
     *
     * @param arguments what was typed after {@code khen}
     */
    public static void main(String[] arguments) {
        System.exit(run(SystemConsole.open(), arguments));
    }

    /** Runs the command and returns its exit code. */
    static int run(Console console, String... arguments) {
        Language language = console.language();
        Session session = new Session(console, Wording.in(language));
        try {
            String asked = languageAsked(arguments);
            if (asked != null) {
                boolean english =
                        session.choice("--lang", asked, List.of("vi", "en")).equals("en");
                session = new Session(console, Wording.in(english ? Language.ENGLISH : Language.VIETNAMESE));
            }
        } catch (CommandFailure wrong) {
            session.tell("khen: " + wrong.getMessage());
            return wrong.exitCode().code();
        }
        return commandLine(session).execute(arguments);
    }

    /** Help is worded before the options are read, so the language is looked for first. */
    private static @Nullable String languageAsked(String... arguments) {
        String asked = null;
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals("--")) {
                break;
            } else if (arguments[i].startsWith("--lang=")) {
                asked = arguments[i].substring("--lang=".length());
            } else if (arguments[i].equals("--lang") && i + 1 < arguments.length) {
                asked = arguments[i + 1];
            }
        }
        return asked;
    }

    static CommandLine commandLine(Session session) {
        Khen khen = new Khen(session);
        CommandLine pack = new CommandLine(new PackCommand(session))
                .addSubcommand("show", new PackShowCommand(session))
                .addSubcommand("check", new PackCheckCommand(session))
                .addSubcommand("test", new PackTestCommand(session));
        CommandLine round = new CommandLine(new RoundCommand(session))
                .addSubcommand("template", new RoundTemplateCommand(session))
                .addSubcommand("review", new RoundReviewCommand(session))
                .addSubcommand("compare", new RoundCompareCommand(session));
        CommandLine line = new CommandLine(khen)
                .addSubcommand("evaluate", new EvaluateCommand(session))
                .addSubcommand("explain", new ExplainCommand(session))
                .addSubcommand("timeline", new TimelineCommand(session))
                .addSubcommand("round", round)
                .addSubcommand("pack", pack);
        Faults faults = new Faults(session, khen);
        line.getCommandSpec().versionProvider(new Version(session));
        line.getCommandSpec().usageMessage().synopsisSubcommandLabel(session.say("command-label"));
        round.getCommandSpec().usageMessage().synopsisSubcommandLabel(session.say("command-label"));
        pack.getCommandSpec().usageMessage().synopsisSubcommandLabel(session.say("command-label"));
        line.setResourceBundle(session.wording().bundle());
        line.setExpandAtFiles(false);
        line.setColorScheme(Help.defaultColorScheme(session.console().ansi()));
        line.setOut(new PrintWriter(session.console().out(), false, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(session.console().err(), true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler(faults::wrongUsage);
        line.setExecutionExceptionHandler(faults::failed);
        return line;
    }
}
