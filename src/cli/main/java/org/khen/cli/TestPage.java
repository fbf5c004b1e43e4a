package org.khen.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khen.CaseResult;
import org.khen.PackLocation;
import org.khen.PackProof;
import org.khen.RulePacks;
import org.khen.authoring.cases.DecidingRow;
import org.khen.authoring.cases.DecidingRows;
import org.khen.authoring.cases.JUnitReport;
import org.khen.authoring.coverage.Expectations;
import org.khen.pack.Case;
import org.khen.pack.CellRef;
import org.khen.pack.Language;
import org.khen.pack.Text;

/** What running cases came to: each case that failed, with the rows that decided, and how many there were. */
final class TestPage {

    private final Session session;
    private final RulePacks packs;
    private final List<PackLocation> locations;
    private final List<PackProof> proofs;
    private final Page page;
    private final long run;
    private final long failed;
    private final Map<String, Expectations> expectations = new HashMap<>();

    TestPage(Session session, RulePacks packs, List<PackLocation> locations, List<PackProof> proofs) {
        this.session = session;
        this.packs = packs;
        this.locations = locations;
        this.proofs = proofs;
        this.page = new Page(session);
        this.run = proofs.stream().mapToLong(proof -> proof.results().size()).sum();
        this.failed = proofs.stream()
                .flatMap(proof -> proof.results().stream())
                .filter(result -> !result.passed())
                .count();
    }

    /** A run in which no case was executed proves nothing. */
    boolean passed() {
        return run > 0 && proofs.stream().allMatch(PackProof::passed);
    }

    String text() {
        return page.text();
    }

    void add(String lines) {
        lines.lines().forEach(line -> page.line(0, line));
    }

    void results() {
        for (PackProof proof : proofs) {
            for (Text failure : proof.failures()) {
                page.line(0, session.say("check-error") + " " + failure.in(session.language()));
            }
            for (CaseResult result : proof.results()) {
                if (!result.passed()) {
                    failed(proof.pack(), result);
                }
            }
        }
    }

    private void failed(String pack, CaseResult result) {
        Case situation = result.situation();
        CellRef at = situation.at();
        page.say(0, "check-case", pack, at.file(), at.line(), situation.id(), situation.title());
        sentences(pack, result).forEach(sentence -> page.line(1, "- " + sentence.in(session.language())));
    }

    /** What was not as expected, the rows that decided, and what could never have been. */
    private List<Text> sentences(String pack, CaseResult result) {
        List<Text> sentences = new ArrayList<>();
        // The line above names the case; its failures, made to stand alone, name it again.
        String title = result.situation().title() + ": ";
        result.failures()
                .forEach(
                        failure -> sentences.add(new Text(without(title, failure.vi()), without(title, failure.en()))));
        new DecidingRows(packs.packs()).of(result).forEach(row -> sentences.add(row(row)));
        sentences.addAll(expectations
                .computeIfAbsent(pack, id -> Expectations.of(packs, id))
                .unreachable(result));
        return sentences;
    }

    private static Text row(DecidingRow row) {
        CellRef at = row.at();
        return new Text(
                Wording.in(Language.VIETNAMESE)
                        .say(
                                "test-row",
                                row.pack(),
                                at.file(),
                                at.line(),
                                row.words().vi()),
                Wording.in(Language.ENGLISH)
                        .say(
                                "test-row",
                                row.pack(),
                                at.file(),
                                at.line(),
                                row.words().en()));
    }

    private static String without(String title, String sentence) {
        return sentence.startsWith(title) ? sentence.substring(title.length()) : sentence;
    }

    /** Whether every pack is covered as far as asked for; says so of each that is not. */
    boolean judge(CoverageReport report, @Nullable Integer least) {
        boolean enough = true;
        for (Map.Entry<String, Integer> pack : report.percents().entrySet()) {
            if (least != null && pack.getValue() < least) {
                page.say(0, "test-coverage-low", pack.getKey(), pack.getValue(), least);
                enough = false;
            }
        }
        return enough;
    }

    void summary(boolean allPassed) {
        if (run == 0) {
            page.say(0, "test-nothing-run");
            return;
        }
        page.say(0, "check-cases", run, failed);
        page.say(0, allPassed ? "test-passed" : "test-failed");
    }

    JUnitReport junit() {
        Map<CaseResult, String> home = new HashMap<>();
        proofs.forEach(proof -> proof.results().forEach(result -> home.put(result, proof.pack())));
        return new JUnitReport(
                proofs,
                session.language(),
                (pack, at) -> PackChoice.file(pack, at.file(), locations),
                result -> sentences(home.getOrDefault(result, ""), result));
    }
}
