package org.khen.testkit;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

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
import org.khen.authoring.Suggestion;
import org.khen.authoring.coverage.CaseCoverage;
import org.khen.authoring.coverage.CoverageItem;
import org.khen.authoring.coverage.CoverageKind;
import org.khen.pack.Case;
import org.khen.pack.CellRef;
import org.khen.pack.Criterion;
import org.khen.pack.Language;
import org.khen.pack.PackProblem;
import org.khen.pack.RulePack;
import org.khen.pack.Text;
import org.khen.pack.Topic;

/**
 * The tests of one rule pack: its cases by topic, and what they leave unproved. Each leads to the file and row it is about.
 *
 * <p>A method with {@link RulePackTest} takes it as a parameter. Immutable; its streams are made anew each time.
 */
public final class PackTests {

    /** What a pack may not leave unproved. The other kinds are told, and fail nothing yet. */
    private static final Set<CoverageKind> REQUIRED = EnumSet.of(CoverageKind.VERDICT, CoverageKind.LIMIT);

    private final PackFiles files;
    private final DynamicTest valid;
    private final RulePack pack;
    private final PackProof proof;
    private final CaseCoverage coverage;

    PackTests(PackFiles files, List<PackProblem> problems, RulePacks packs, RulePack pack, PackProof proof) {
        this.files = files;
        this.valid = valid(files, problems);
        this.pack = pack;
        this.proof = proof;
        this.coverage = CaseCoverage.of(packs, proof);
    }

    /** Fails with every problem that keeps the pack from loading; warnings are printed and no more. */
    static DynamicTest valid(PackFiles files, List<PackProblem> problems) {
        return dynamicTest("bộ quy định hợp lệ", files.uri("pack.csv"), () -> {
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

    /** Everything: that the pack loads, its cases by topic, what they leave unproved, and sources that nothing cites. */
    public Stream<DynamicNode> all() {
        List<DynamicNode> nodes = new ArrayList<>(List.of(valid));
        if (!proof.failures().isEmpty()) {
            nodes.add(dynamicTest("có tình huống kiểm thử", () -> failWith(proof.failures())));
        }
        for (Topic topic : pack.topics()) {
            DynamicContainer cases = cases(topic);
            nodes.add(cases);
        }
        nodes.add(dynamicContainer("tình huống kiểm thử bao phủ bộ quy định", covering()));
        nodes.add(dynamicTest(
                "căn cứ ghi \"đã có tiêu chí\" đều được dùng",
                files.uri("sources.csv"),
                () -> failWith(SourceUse.unused(pack))));
        return nodes.stream();
    }

    /** One test for each case, in the order of the topics and tables. A pack without a case has one test, which fails. */
    public Stream<DynamicNode> cases() {
        return proof.results().isEmpty()
                ? Stream.of(dynamicTest("có tình huống kiểm thử", () -> failWith(noCase("", List.of()))))
                : proof.results().stream().map(this::test);
    }

    /**
     * One test for each case that expects something of a criterion. If none does there is one test, which fails.
     *
     * @param criterion the code of the criterion
     */
    public Stream<DynamicNode> casesOf(String criterion) {
        List<CaseResult> found = proof.results().stream()
                .filter(result -> result.situation().expectedVerdicts().containsKey(criterion))
                .toList();
        List<String> criteria = pack.topics().stream()
                .flatMap(topic -> topic.criteria().stream())
                .map(Criterion::id)
                .toList();
        return found.isEmpty()
                ? Stream.of(dynamicTest(criterion, () -> failWith(noCase(criterion, criteria))))
                : found.stream().map(this::test);
    }

    private List<Text> noCase(String criterion, List<String> criteria) {
        if (criterion.isEmpty() || criteria.contains(criterion)) {
            return List.of(new Text(
                    "Bộ quy định " + pack.id() + " không có tình huống nào " + criterion + ".",
                    "The pack " + pack.id() + " has no case " + criterion + "."));
        }
        Text advice = Suggestion.insteadOf(criterion, criteria);
        return List.of(new Text(
                "Không có tiêu chí \"" + criterion + "\". " + advice.vi(),
                "There is no criterion \"" + criterion + "\". " + advice.en()));
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
        return dynamicTest(situation.id() + " " + situation.title(), files.uri(situation.at()), () -> {
            if (!result.passed()) {
                failWith(result);
            }
        });
    }

    /** What the cases prove. */
    CaseCoverage coverage() {
        return coverage;
    }

    private Stream<DynamicNode> covering() {
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
                        files.uri(entry.getValue().get(0).at()),
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
