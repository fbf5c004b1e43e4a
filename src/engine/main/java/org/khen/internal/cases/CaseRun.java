package org.khen.internal.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khen.CaseResult;
import org.khen.Decision;
import org.khen.EvaluationException;
import org.khen.Finding;
import org.khen.Outcome;
import org.khen.RegistrationDecision;
import org.khen.Verdict;
import org.khen.facts.Nomination;
import org.khen.facts.Registration;
import org.khen.pack.Case;
import org.khen.pack.CriterionKind;
import org.khen.pack.Language;
import org.khen.pack.PackProblem;
import org.khen.pack.Text;

/** Runs cases of one pack and says what they expected and did not find. */
public final class CaseRun {

    private final String pack;
    private final CaseColumns columns;
    private final Function<Nomination, Decision> engine;
    private final Function<Registration, RegistrationDecision> registrations;

    /** Takes the code of the pack, what its columns mean, and who decides on nominations and on registrations. */
    public CaseRun(
            String pack,
            CaseColumns columns,
            Function<Nomination, Decision> engine,
            Function<Registration, RegistrationDecision> registrations) {
        this.registrations = registrations;
        this.pack = pack;
        this.columns = columns;
        this.engine = engine;
    }

    /** The result of one case. */
    public CaseResult run(Case situation) {
        CaseDossier dossier = CaseDossier.of(pack, situation, columns);
        List<PackProblem> problems = new ArrayList<>(dossier.problems());
        problems.addAll(ExpectedWords.problems(pack, situation, situation.at(), situation.at(), columns));
        Nomination nomination = dossier.nomination();
        Registration registration = dossier.registration();
        if (!problems.isEmpty() || (nomination == null && registration == null)) {
            return failed(situation, problems.stream().map(CaseRun::sentence).toList());
        }
        Expectation expected = Expectation.of(pack, situation, columns).orElse(null);
        if (expected == null) {
            return failed(
                    situation, List.of(of(situation, new Text("không mong đợi điều gì", "expects nothing at all"))));
        }
        try {
            return nomination != null
                    ? checked(situation, expected, engine.apply(nomination))
                    : checked(situation, expected, registrations.apply(Objects.requireNonNull(registration)));
        } catch (RuntimeException failure) {
            // Whatever it is, it is told of the case that brought it about, and the other cases still run.
            String reason = failure instanceof EvaluationException ? failure.getMessage() : failure.toString();
            return failed(
                    situation,
                    List.of(of(
                            situation,
                            new Text("không đánh giá được: " + reason, "could not be evaluated: " + reason))));
        }
    }

    private CaseResult checked(Case situation, Expectation expected, Decision decision) {
        List<Text> failures = new ArrayList<>();
        checkOutcome(
                situation, new Text("kết quả", "outcome"), expected.outcome(), decision.outcome(), decision, failures);
        checkOutcome(
                situation,
                new Text("kết quả nếu không sửa đổi", "outcome if unamended"),
                expected.ifUnamended(),
                Expectation.ifUnamended(decision),
                decision,
                failures);
        checkVerdicts(situation, expected, decision::finding, notAsked(decision), failures);
        checkSource(situation, DecidingSources.of(decision), failures);
        return new CaseResult(situation, failures.isEmpty(), failures, decision, null);
    }

    private CaseResult checked(Case situation, Expectation expected, RegistrationDecision decision) {
        List<Text> failures = new ArrayList<>();
        checkVerdicts(
                situation,
                expected,
                decision::finding,
                new Text("không yêu cầu khi đăng ký", "it is not asked of registrations"),
                failures);
        checkSource(situation, DecidingSources.of(decision), failures);
        return new CaseResult(situation, failures.isEmpty(), failures, null, decision);
    }

    private static CaseResult failed(Case situation, List<Text> failures) {
        return new CaseResult(situation, false, failures, null, null);
    }

    private static Text sentence(PackProblem problem) {
        return new Text(problem.in(Language.VIETNAMESE), problem.in(Language.ENGLISH));
    }

    private static void checkOutcome(
            Case situation,
            Text what,
            @Nullable Outcome expected,
            Outcome found,
            Decision decision,
            List<Text> failures) {
        if (expected != null && expected != found) {
            Text detail = new Text(decision.summary(Language.VIETNAMESE), decision.summary(Language.ENGLISH));
            failures.add(
                    differs(situation, what, ExpectedWords.wording(expected), ExpectedWords.wording(found), detail));
        }
    }

    private void checkVerdicts(
            Case situation,
            Expectation expectation,
            Function<String, @Nullable Finding> findings,
            Text notAsked,
            List<Text> failures) {
        expectation.verdicts().forEach((id, expected) -> {
            Finding finding = findings.apply(id);
            // A criterion that the award does not ask of this candidate does not apply to the candidate.
            Verdict found = finding == null ? Verdict.NOT_APPLICABLE : finding.verdict();
            if (found != expected) {
                CriterionKind kind =
                        Objects.requireNonNull(columns.criterion(id)).kind();
                failures.add(differs(
                        situation,
                        new Text(id, id),
                        ExpectedWords.wording(expected, kind),
                        ExpectedWords.wording(found, kind),
                        finding == null ? notAsked : FindingWords.of(finding)));
            }
        });
    }

    private static Text notAsked(Decision decision) {
        return new Text(
                "khen thưởng " + decision.award() + " không yêu cầu tiêu chí này",
                "the award " + decision.award() + " does not ask for it");
    }

    private static void checkSource(Case situation, Set<String> deciding, List<Text> failures) {
        String expected = situation.expectedSource();
        if (expected != null && !deciding.contains(expected)) {
            String found = String.join("; ", deciding);
            failures.add(of(
                    situation,
                    new Text(
                            "căn cứ mong đợi \"" + expected + "\", kết quả dựa trên \"" + found + "\"",
                            "source expected \"" + expected + "\", the result rests on \"" + found + "\"")));
        }
    }

    private static Text differs(Case situation, Text what, Text expected, Text found, Text detail) {
        return of(
                situation,
                new Text(
                        what.vi() + " mong đợi \"" + expected.vi() + "\", kết quả \"" + found.vi() + "\" ("
                                + detail.vi() + ")",
                        what.en() + " expected \"" + expected.en() + "\", found \"" + found.en() + "\" (" + detail.en()
                                + ")"));
    }

    private static Text of(Case situation, Text sentence) {
        return new Text(situation.title() + ": " + sentence.vi(), situation.title() + ": " + sentence.en());
    }
}
