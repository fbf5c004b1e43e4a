package org.khen.testkit;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.khen.CaseResult;
import org.khen.Decision;
import org.khen.PackProof;
import org.khen.RegistrationDecision;
import org.khen.RulePacks;
import org.khen.authoring.coverage.CaseCoverage;
import org.khen.authoring.coverage.CoverageItem;
import org.khen.authoring.coverage.CoverageKind;
import org.khen.pack.Case;
import org.khen.pack.CellRef;
import org.khen.pack.Language;
import org.khen.pack.PackProblem;
import org.khen.pack.RulePack;
import org.khen.pack.Text;
import org.khen.pack.Topic;

/** The tests of one rule pack: its cases by topic, and what they leave unproved. */
final class PackTests {

    /** What a pack may not leave unproved. The other kinds are told, and fail nothing yet. */
    private static final Set<CoverageKind> REQUIRED = EnumSet.of(CoverageKind.VERDICT, CoverageKind.LIMIT);

    private final Path folder;
    private final RulePack pack;
    private final PackProof proof;
    private final CaseCoverage coverage;

    PackTests(Path folder, RulePacks packs, RulePack pack, PackProof proof) {
        this.folder = folder;
        this.pack = pack;
        this.proof = proof;
        this.coverage = CaseCoverage.of(packs, proof);
    }

    /** Fails with every problem that keeps the pack from loading; warnings are printed and no more. */
    static DynamicTest valid(Path folder, List<PackProblem> problems) {
        return dynamicTest("bộ quy định hợp lệ", folder.resolve("pack.csv").toUri(), () -> {
            List<Text> errors = new ArrayList<>();
            for (PackProblem problem : problems) {
                Text sentence = new Text(
                        problem.code() + " " + problem.in(Language.VIETNAMESE),
                        problem.code() + " " + problem.in(Language.ENGLISH));
                if (problem.error()) {
                    errors.add(sentence);
                } else {
                    System.out.println(sentence.vi());
                }
            }
            failWith(errors);
        });
    }

    Stream<DynamicNode> all() {
        List<DynamicNode> nodes = new ArrayList<>();
        if (!proof.failures().isEmpty()) {
            nodes.add(dynamicTest("có tình huống kiểm thử", () -> failWith(proof.failures())));
        }
        for (Topic topic : pack.topics()) {
            DynamicContainer cases = cases(topic);
            nodes.add(cases);
        }
        nodes.add(dynamicContainer("tình huống kiểm thử bao phủ bộ quy định", coverage()));
        nodes.add(dynamicTest(
                "căn cứ ghi \"đã có tiêu chí\" đều được dùng",
                folder.resolve("sources.csv").toUri(),
                () -> failWith(SourceUse.unused(pack))));
        return nodes.stream();
    }

    private DynamicContainer cases(Topic topic) {
        return dynamicContainer(
                topic.name(),
                proof.results().stream()
                        .filter(result -> result.situation().topic().equals(topic.name()))
                        .map(this::test));
    }

    private DynamicTest test(CaseResult result) {
        Case situation = result.situation();
        return dynamicTest(situation.id() + " " + situation.title(), uri(situation.at()), () -> {
            if (!result.passed()) {
                failWith(result);
            }
        });
    }

    private Stream<DynamicNode> coverage() {
        List<DynamicNode> nodes = new ArrayList<>();
        for (CoverageKind kind : CoverageKind.values()) {
            CaseCoverage ofKind = coverage.only(List.of(kind));
            String told = pack.id() + ": " + kind.vi() + " " + ofKind.proved() + "/" + ofKind.all();
            nodes.add(
                    REQUIRED.contains(kind)
                            ? dynamicContainer(kind.vi(), byCode(ofKind))
                            : dynamicTest(kind.vi(), () -> System.out.println(told)));
        }
        return nodes.stream();
    }

    /** One test for each criterion or limit, which tells all that is missing of it. */
    private Stream<DynamicTest> byCode(CaseCoverage ofKind) {
        Map<String, List<CoverageItem>> items = new TreeMap<>();
        ofKind.items()
                .forEach(item -> items.computeIfAbsent(item.id(), id -> new ArrayList<>())
                        .add(item));
        return items.entrySet().stream()
                .map(entry -> dynamicTest(
                        entry.getKey(),
                        uri(entry.getValue().get(0).at()),
                        () -> failWith(entry.getValue().stream()
                                .filter(CoverageItem::isMissing)
                                .map(PackTests::sentence)
                                .toList())));
    }

    private static Text sentence(CoverageItem item) {
        CellRef at = item.at();
        return new Text(
                at.file() + ", dòng " + at.line() + ": " + item.advice().vi(),
                at.file() + ", line " + at.line() + ": " + item.advice().en());
    }

    private URI uri(CellRef at) {
        String file = folder.resolve(at.file()).toUri().toString();
        return URI.create(at.line() == 0 ? file : file + "?line=" + at.line());
    }

    private static void failWith(List<Text> failures) {
        if (!failures.isEmpty()) {
            fail(sentences(failures));
        }
    }

    private static void failWith(CaseResult result) {
        Decision decision = result.decision();
        RegistrationDecision registration = result.registration();
        String explanation = decision != null
                ? "\n\n" + decision.explainInFull(Language.VIETNAMESE)
                : registration != null ? "\n\n" + registration.explain(Language.VIETNAMESE) : "";
        fail(sentences(result.failures()) + explanation);
    }

    private static String sentences(List<Text> failures) {
        return failures.stream()
                .flatMap(text -> Stream.of(text.vi(), text.en()))
                .collect(Collectors.joining("\n", "\n", ""));
    }
}
