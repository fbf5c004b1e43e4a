package org.khen.internal.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khen.CaseResult;
import org.khen.Decision;
import org.khen.EvaluationException;
import org.khen.Finding;
import org.khen.Outcome;
import org.khen.Verdict;
import org.khen.facts.Nomination;
import org.khen.pack.Case;
import org.khen.pack.Criterion;
import org.khen.pack.CriterionKind;
import org.khen.pack.Language;
import org.khen.pack.PackProblem;
import org.khen.pack.Text;

/** Runs cases of one pack and says what they expected and did not find. */
public final class CaseRun {

    private final String pack;
    private final CaseColumns columns;
    private final Function<Nomination, Decision> engine;

    /** Takes the code of the pack, what its columns mean, and who decides. */
    public CaseRun(String pack, CaseColumns columns, Function<Nomination, Decision> engine) {
        this.pack = pack;
        this.columns = columns;
        this.engine = engine;
    }

    /** The result of one case. */
    public CaseResult run(Case situation) {
        CaseDossier dossier = CaseDossier.of(pack, situation, columns);
        List<PackProblem> problems = new ArrayList<>(dossier.problems());
        problems.addAll(ExpectedWords.problems(pack, situation, situation.at(), columns));
        Nomination nomination = dossier.nomination();
        if (nomination == null || !problems.isEmpty()) {
            return failed(
                    situation, null, problems.stream().map(CaseRun::sentence).toList());
        }
        if (situation.expectedOutcome() == null
                && situation.expectedVerdicts().isEmpty()
                && situation.expectedSource() == null) {
            return failed(
                    situation,
                    null,
                    List.of(of(situation, new Text("không mong đợi điều gì", "expects nothing at all"))));
        }
        Decision decision;
        try {
            decision = engine.apply(nomination);
        } catch (RuntimeException failure) {
            // Whatever it is, it is told of the case that brought it about, and the other cases still run.
            String reason = failure instanceof EvaluationException ? failure.getMessage() : failure.toString();
            return failed(
                    situation,
                    null,
                    List.of(of(
                            situation,
                            new Text("không đánh giá được: " + reason, "could not be evaluated: " + reason))));
        }
        List<Text> failures = new ArrayList<>();
        checkOutcome(situation, decision, failures);
        checkVerdicts(situation, decision, failures);
        checkSource(situation, decision, failures);
        return failures.isEmpty()
                ? new CaseResult(situation, true, List.of(), decision)
                : failed(situation, decision, failures);
    }

    private static CaseResult failed(Case situation, @Nullable Decision decision, List<Text> failures) {
        return new CaseResult(situation, false, failures, decision);
    }

    private static Text sentence(PackProblem problem) {
        return new Text(problem.in(Language.VIETNAMESE), problem.in(Language.ENGLISH));
    }

    private static void checkOutcome(Case situation, Decision decision, List<Text> failures) {
        String text = situation.expectedOutcome();
        Outcome expected = text == null ? null : ExpectedWords.outcome(text);
        if (expected != null && expected != decision.outcome()) {
            Text detail = new Text(decision.summary(Language.VIETNAMESE), decision.summary(Language.ENGLISH));
            failures.add(differs(
                    situation,
                    new Text("kết quả", "outcome"),
                    ExpectedWords.wording(expected),
                    ExpectedWords.wording(decision.outcome()),
                    detail));
        }
    }

    private void checkVerdicts(Case situation, Decision decision, List<Text> failures) {
        situation.expectedVerdicts().forEach((id, text) -> {
            Criterion criterion = columns.criterion(id);
            Verdict expected = criterion == null ? null : ExpectedWords.verdict(text, criterion.kind());
            if (criterion == null || expected == null) {
                return; // a problem of the case, said already
            }
            Finding finding = decision.finding(id);
            // A criterion that the award does not ask of this candidate does not apply to the candidate.
            Verdict found = finding == null ? Verdict.NOT_APPLICABLE : finding.verdict();
            if (found != expected) {
                CriterionKind kind = criterion.kind();
                failures.add(differs(
                        situation,
                        new Text(id, id),
                        ExpectedWords.wording(expected, kind),
                        ExpectedWords.wording(found, kind),
                        finding == null ? notAsked(decision) : FindingWords.of(finding)));
            }
        });
    }

    private static Text notAsked(Decision decision) {
        return new Text(
                "khen thưởng " + decision.award() + " không yêu cầu tiêu chí này",
                "the award " + decision.award() + " does not ask for it");
    }

    private static void checkSource(Case situation, Decision decision, List<Text> failures) {
        String expected = situation.expectedSource();
        Set<String> deciding = DecidingSources.of(decision);
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
