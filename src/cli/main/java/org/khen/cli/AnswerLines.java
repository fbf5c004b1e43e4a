package org.khen.cli;

import java.io.IOException;
import org.khen.Outcome;
import org.khen.RegistrationDecision;
import org.khen.pack.Text;

/** Says beside a result what an authority answered and what was expected. */
final class AnswerLines {

    /** Where a line goes. */
    interface Lines {

        void line(String words) throws IOException;
    }

    private final Session session;

    AnswerLines(Session session) {
        this.session = session;
    }

    /** What an authority answered, by which clause, and whether the result is the same; what was expected if it differs. */
    void tell(AnswerCheck check, Lines lines) throws IOException {
        ExpectedAnswer expected = check.expected();
        Outcome answer = expected.answer();
        if (answer != null && check.agrees() != null) {
            String clause = check.clause() == null
                    ? ""
                    : " " + session.say("answer-clause", check.clause().in(session.language()));
            lines.line("  "
                    + session.say(
                            "answer", expected.authority(), session.wording().word(answer)) + " "
                    + session.say(check.agrees() ? "answer-same" : "answer-other") + clause);
        }
        if (!check.asExpected()) {
            lines.line("  " + session.say("unexpected", wanted(expected)));
        }
    }

    private String wanted(ExpectedAnswer expected) {
        StringBuilder wanted = new StringBuilder();
        if (expected.outcome() != null) {
            wanted.append(session.wording().word(expected.outcome()));
        } else if (expected.registration() != null) {
            wanted.append(RegistrationDecision.wording(expected.registration()).in(session.language()));
        }
        if (expected.verdict() != null) {
            wanted.append("; ")
                    .append(expected.criterion())
                    .append(": ")
                    .append(Text.of(expected.verdict()).in(session.language()));
        }
        if (!expected.source().isEmpty()) {
            wanted.append(" [").append(expected.source()).append(']');
        }
        return wanted.toString();
    }

    /** How many came to what was expected and to what authorities answered. */
    void sum(Counts counts, Lines lines) throws IOException {
        if (counts.expected() > 0) {
            lines.line("");
            lines.line(session.say(
                    "expected-count", counts.expected() - counts.unexpected().size(), counts.expected()));
            if (!counts.unexpected().isEmpty()) {
                lines.line("  " + session.say("expected-others", String.join(", ", counts.unexpected())));
            }
        }
        int answered = counts.agreeing().size() + counts.otherwise().size();
        if (answered > 0) {
            lines.line(session.say("answer-count", counts.agreeing().size(), answered));
            if (!counts.otherwise().isEmpty()) {
                lines.line("  " + session.say("expected-others", String.join(", ", counts.otherwise())));
            }
        }
    }
}
