package org.khen.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.khen.EvaluationException;
import org.khen.pack.InvalidRulePackException;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever goes wrong into a message and an exit code. */
final class Faults {

    private final Session session;
    private final Khen khen;

    Faults(Session session, Khen khen) {
        this.session = session;
        this.khen = khen;
    }

    /** A command that cannot be understood. */
    int wrongUsage(ParameterException wrong, String[] arguments) {
        session.tell("khen: " + meaning(wrong));
        return end(wrong.getCommandLine(), ExitCode.USAGE);
    }

    private String meaning(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            String written = unmatched.getUnmatched().get(0);
            List<String> near = unmatched.getSuggestions().stream().limit(3).toList();
            String meant = near.isEmpty()
                    ? ""
                    : " " + session.say("did-you-mean", near.stream().collect(Collectors.joining("\", \"")));
            return session.say(unmatched.isUnknownOption() ? "unknown-option" : "unknown-word", written) + meant;
        }
        if (wrong instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            String names = missing.getMissing().stream()
                    .map(argument -> argument.isOption()
                            ? ((CommandLine.Model.OptionSpec) argument).longestName() + " " + argument.paramLabel()
                            : argument.paramLabel())
                    .collect(Collectors.joining(", "));
            return session.say("missing-argument", names);
        }
        return session.say("wrong-usage", String.valueOf(wrong.getMessage()));
    }

    /** A command that was understood and failed. */
    int failed(Exception failed, CommandLine command, ParseResult parsed) {
        if (failed instanceof OutputClosed) {
            return ExitCode.DONE.code();
        }
        if (failed instanceof CommandFailure told) {
            session.tell("khen: " + told.getMessage());
            return told.exitCode() == ExitCode.USAGE
                    ? end(command, ExitCode.USAGE)
                    : told.exitCode().code();
        }
        if (failed instanceof InvalidRulePackException invalid) {
            session.tell("khen: " + session.say("packs-not-loaded"));
            invalid.problems().stream()
                    .filter(problem -> problem.error())
                    .forEach(problem -> session.tell("  " + problem.code() + " " + problem.in(session.language())));
            return ExitCode.PACKS.code();
        }
        if (failed instanceof UncheckedIOException wrapped && wrapped.getCause() != null) {
            return ofFiles(wrapped.getCause());
        }
        if (failed instanceof IOException ofFile) {
            return ofFiles(ofFile);
        }
        // The engine's own exceptions name no person; others might.
        String what = failed instanceof EvaluationException
                ? String.valueOf(failed.getMessage())
                : failed.getClass().getSimpleName();
        session.tell("khen: " + session.say("internal-error", what));
        trace(failed);
        return ExitCode.INTERNAL.code();
    }

    private int ofFiles(IOException failed) {
        if (OutputClosed.is(failed)) {
            return ExitCode.DONE.code();
        }
        session.tell("khen: " + session.say("io-error", reason(failed)));
        trace(failed);
        return ExitCode.FILES.code();
    }

    /** What Java says of a file is often its bare name; then the type says what is the matter. */
    private static String reason(IOException failed) {
        return failed.getClass() == IOException.class
                ? String.valueOf(failed.getMessage())
                : failed.getClass().getSimpleName().replace("Exception", "") + ": " + failed.getMessage();
    }

    private void trace(Exception failed) {
        if (khen.debug()) {
            failed.printStackTrace(session.console().err());
        }
    }

    private int end(CommandLine command, ExitCode code) {
        session.tell(session.say("see-help", command.getCommandSpec().qualifiedName()));
        return code.code();
    }
}
