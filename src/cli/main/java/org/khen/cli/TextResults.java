package org.khen.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khen.Citation;
import org.khen.Decision;
import org.khen.Finding;
import org.khen.Outcome;
import org.khen.RegistrationDecision;
import org.khen.Unamended;
import org.khen.UnknownAttestation;
import org.khen.Verdict;
import org.khen.facts.Contradiction;
import org.khen.pack.CriterionKind;
import org.khen.pack.Language;
import org.khen.pack.Text;
import picocli.CommandLine.Help.Ansi;

/** Results for people: a block for each dossier with what stops it or leaves it open, and a closing table. */
final class TextResults implements Results {

    private static final Set<CriterionKind> DECIDING =
            Set.of(CriterionKind.REQUIREMENT, CriterionKind.BAR, CriterionKind.SUSPENDS);

    private final Session session;
    private final Writer out;
    private final Ansi ansi;
    private final FocusGroups focusGroups = new FocusGroups();
    private final PlaceListGaps gaps = new PlaceListGaps();
    private final Set<String> assumed = new TreeSet<>();
    private final AnswerLines answers;

    TextResults(Session session, Writer out, Ansi ansi) {
        this.session = session;
        this.out = out;
        this.ansi = ansi;
        this.answers = new AnswerLines(session);
    }

    @Override
    public void begin() {}

    private void learn(List<Citation> laws) {
        laws.forEach(law -> assumed.add(law.in(session.language())));
    }

    @Override
    public void decided(Decision decision, @Nullable AnswerCheck check) throws IOException {
        gaps.learn(decision);
        learn(decision.assumedUnamended());
        Language language = session.language();
        Text title = decision.awardFinding().title();
        line(decision.id() + " – " + (title == null ? decision.award() : title.in(language)) + ": "
                + coloured(decision.outcome()));
        line("  " + decision.summary(language));
        if (check != null) {
            answers.tell(check, this::line);
        }
        focusGroups.add(decision);
        if (!decision.priorities().isEmpty()) {
            line("  " + session.say("focus-groups-of", FocusGroups.names(decision, language)));
        }
        for (Finding finding : telling(decision)) {
            line("  - " + alternative(decision, finding) + decision.explain(finding, language));
        }
        if (decision.outcome() == Outcome.UNDETERMINED && telling(decision).isEmpty()) {
            lacking(decision);
        }
        unamended(decision);
        for (Contradiction contradiction : decision.contradictions()) {
            line("  - " + new Text(contradiction.vi(), contradiction.en()).in(language));
        }
        for (UnknownAttestation attestation : decision.unknownAttestations()) {
            line("  - " + decision.explain(attestation, language));
        }
        line("");
    }

    /** Without a day of proposal no criterion is looked at, so no finding says what is lacking. */
    private void lacking(Decision decision) throws IOException {
        String facts = decision.missing().stream()
                .map(missing -> session.wording().word(missing.fact()))
                .distinct()
                .collect(Collectors.joining("; "));
        if (!facts.isEmpty()) {
            line("  - " + session.say("lacking", facts));
        }
    }

    /** What the law before finds, where that is not for the candidate. */
    private void unamended(Decision decision) throws IOException {
        Unamended before = decision.ifUnamended();
        if (before == null || decision.outcome() != Outcome.UNDETERMINED) {
            return;
        }
        List<Finding> telling = before.outcome() == Outcome.NOT_ELIGIBLE
                ? before.stoppedBy()
                : before.outcome() == Outcome.UNDETERMINED
                        ? before.findings().stream().filter(TextResults::isOpen).toList()
                        : List.of();
        for (Finding finding : telling) {
            line("  - " + session.say("law-before", decision.explain(finding, session.language())));
        }
    }

    /** The findings that stop a nomination or leave it open; of law that nobody has seen also what would stop it as reported. */
    private static List<Finding> telling(Decision decision) {
        return switch (decision.outcome()) {
            case NOT_ELIGIBLE -> decision.stoppedBy();
            case UNDETERMINED ->
                decision.findings().stream()
                        .filter(finding -> isOpen(finding) || (decision.ifUnamended() != null && finding.stops()))
                        .toList();
            case ELIGIBLE, NO_RULE_IN_FORCE -> List.of();
        };
    }

    private static boolean isOpen(Finding finding) {
        boolean open = finding.verdict() == Verdict.UNKNOWN
                || finding.verdict() == Verdict.REFERRED
                || (finding.kind() == CriterionKind.SUSPENDS && finding.verdict() == Verdict.MET);
        return open && DECIDING.contains(finding.kind());
    }

    private String alternative(Decision decision, Finding finding) {
        return decision.awardFinding().routes().stream()
                .flatMap(route -> route.asked().stream())
                .filter(asked -> asked.asks().equals(finding.criterion()))
                .flatMap(asked -> Stream.ofNullable(asked.group()))
                .findFirst()
                .map(group -> session.say("show-group", group) + " ")
                .orElse("");
    }

    private String coloured(Outcome outcome) {
        String colour = switch (outcome) {
            case ELIGIBLE -> "green";
            case NOT_ELIGIBLE -> "red";
            case UNDETERMINED -> "yellow";
            case NO_RULE_IN_FORCE -> "faint";
        };
        return ansi.string("@|" + colour + " " + session.wording().word(outcome) + "|@");
    }

    @Override
    public void registered(RegistrationDecision decision, @Nullable AnswerCheck check) throws IOException {
        learn(decision.assumedUnamended());
        Language language = session.language();
        line(decision.id() + " – " + session.say("registration", decision.year()) + ": "
                + coloured(decision.verdict()));
        line("  " + decision.summary(language));
        if (check != null) {
            answers.tell(check, this::line);
        }
        for (Finding finding : decision.findings()) {
            if (finding.verdict() != Verdict.MET && finding.verdict() != Verdict.NOT_APPLICABLE) {
                line("  - " + decision.explain(finding, language));
            }
        }
        listed("registered-not-proposed", decision.registeredNotProposed());
        listed("rewarded-not-multiplied", decision.rewardedNotMultiplied());
        line("");
    }

    private void listed(String key, List<String> names) throws IOException {
        if (!names.isEmpty()) {
            line("  - " + session.say(key, String.join("; ", names)));
        }
    }

    private String coloured(Verdict verdict) {
        String colour = switch (verdict) {
            case MET -> "green";
            case NOT_MET -> "red";
            case UNKNOWN, REFERRED -> "yellow";
            case NOT_APPLICABLE -> "faint";
        };
        return ansi.string(
                "@|" + colour + " " + RegistrationDecision.wording(verdict).in(session.language()) + "|@");
    }

    @Override
    public void undecided(Undecided undecided) {
        // Told among the messages, where it is not lost in a long text.
    }

    @Override
    public void end(Counts counts) throws IOException {
        String lacking = gaps.text(session);
        if (!lacking.isEmpty()) {
            line(lacking);
            line("");
        }
        if (!assumed.isEmpty()) {
            line(session.say("assumed", String.join(", ", assumed)));
        }
        line(session.say("counts"));
        for (Outcome outcome : Outcome.values()) {
            count(session.wording().word(outcome), counts.of(outcome), false);
        }
        for (Verdict verdict : Verdict.values()) {
            String found = RegistrationDecision.wording(verdict).in(session.language());
            count(session.say("count-registration", found), counts.ofRegistrations(verdict), true);
        }
        count(session.say("count-unreadable"), counts.unreadable(), true);
        count(session.say("count-failed"), counts.failed(), true);
        count(session.say("count-total"), counts.total(), false);
        answers.sum(counts, this::line);
        focusGroups();
    }

    /** How far the groups that the law and the plan want favoured are among the dossiers. */
    private void focusGroups() throws IOException {
        if (focusGroups.all().isEmpty()) {
            return;
        }
        line("");
        line(session.say("focus-groups"));
        for (FocusGroups.Tally tally : focusGroups.all()) {
            line("  "
                    + session.say(
                            "focus-groups-count",
                            FocusGroups.name(tally.title().in(session.language())),
                            tally.dossiers(),
                            tally.eligible()));
        }
    }

    private void count(String name, int number, boolean onlyIfAny) throws IOException {
        if (number > 0 || !onlyIfAny) {
            line(String.format(java.util.Locale.ROOT, "  %-28s %7d", name, number));
        }
    }

    private void line(String words) throws IOException {
        out.write(words);
        out.write('\n');
    }
}
