package org.khen.testkit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.khen.AwardFinding;
import org.khen.CaseResult;
import org.khen.Citation;
import org.khen.Comparison;
import org.khen.Decision;
import org.khen.Finding;
import org.khen.OpenReason;
import org.khen.Outcome;
import org.khen.PackProof;
import org.khen.Verdict;
import org.khen.facts.PlaceAttribute;
import org.khen.facts.Ratio;
import org.khen.pack.Case;
import org.khen.pack.CellRef;
import org.khen.pack.Confidence;
import org.khen.pack.Coverage;
import org.khen.pack.Criterion;
import org.khen.pack.CriterionKind;
import org.khen.pack.Direction;
import org.khen.pack.JudgedBy;
import org.khen.pack.Limit;
import org.khen.pack.LimitRole;
import org.khen.pack.LimitStatus;
import org.khen.pack.Place;
import org.khen.pack.PlaceLevel;
import org.khen.pack.Rule;
import org.khen.pack.RulePack;
import org.khen.pack.Source;
import org.khen.pack.SourceType;
import org.khen.pack.Subject;
import org.khen.pack.Text;
import org.khen.pack.Topic;
import org.khen.pack.Unit;
import org.khen.pack.Validity;
import org.khen.pack.Value;

/** A toy pack with one criterion and one number, and what an engine might find of its cases. */
final class ToyPack {

    static final String CRITERION = "toy.tall";

    private static final CellRef AT = new CellRef("trees/cases.csv", 2, 0);
    private static final Text TITLE = new Text("Cây cao", "Tall tree");
    // After what it is made of.
    static final Limit LIMIT = limit(LimitStatus.BY_TEXT, Unit.PERSON);

    private ToyPack() {}

    static Limit limit(LimitStatus status, Unit unit) {
        return limit(status, unit, "toy-1");
    }

    static Limit limit(LimitStatus status, Unit unit, String source) {
        return new Limit(
                "toy.height",
                CRITERION,
                LimitRole.LIMIT,
                null,
                List.of(),
                Direction.AT_LEAST,
                number(10),
                null,
                unit,
                Validity.ALWAYS,
                source,
                null,
                status,
                null,
                null,
                AT);
    }

    static Criterion criterion(JudgedBy judgedBy, String source) {
        return new Criterion(
                CRITERION,
                "trees",
                TITLE,
                CriterionKind.REQUIREMENT,
                EnumSet.of(Subject.PERSON),
                judgedBy,
                List.of(source),
                Validity.ALWAYS,
                null,
                AT);
    }

    static RulePack pack(Criterion criterion, Limit... limits) {
        return pack(new Topic("trees", List.of(criterion), List.of(limits), List.of(), List.of()));
    }

    /** With the rule of the criterion, and a place that is an island. */
    static RulePack packWithRule(String condition, Limit... limits) {
        Rule rule = new Rule(CRITERION, condition, AT);
        return pack(new Topic(
                "trees", List.of(criterion(JudgedBy.MEASURED, "toy-1")), List.of(limits), List.of(rule), List.of()));
    }

    private static RulePack pack(Topic topic) {
        return new RulePack(
                "toy",
                "1",
                new Text("Bộ thử", "Toy"),
                "nobody",
                Validity.ALWAYS,
                List.of(),
                List.of(),
                "0",
                Map.of("toy-1", source("toy-1", Coverage.CRITERION), "toy-9", source("toy-9", Coverage.NOT_SEEN)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(topic),
                List.of(),
                List.of(),
                List.of(new Place(
                        "318",
                        "huyện Đảo",
                        PlaceLevel.DISTRICT,
                        null,
                        PlaceAttribute.ISLAND,
                        false,
                        Validity.ALWAYS,
                        "toy-1",
                        null,
                        null,
                        AT)),
                List.of(),
                List.of(),
                List.of());
    }

    static PackProof proof(CaseResult... results) {
        return new PackProof("toy", List.of(results), List.of());
    }

    /** A case that expects and finds a verdict, with these values measured. */
    static CaseResult passed(Verdict verdict, Integer... measured) {
        List<Comparison> comparisons = new ArrayList<>();
        for (Integer value : measured) {
            comparisons.add(comparison(verdict, value, value));
        }
        return new CaseResult(situation(), true, List.of(), decision(verdict, comparisons), null);
    }

    static CaseResult failed(Verdict verdict) {
        Text failure = new Text("Cây 9 người ôm: mong đợi khác", "Nine: expected otherwise");
        return new CaseResult(situation(), false, List.of(failure), decision(verdict, List.of()), null);
    }

    static Comparison comparison(Verdict verdict, int low, int high) {
        return new Comparison(
                "toy.height",
                new Text("chiều cao", "height"),
                number(low),
                number(high),
                Direction.AT_LEAST,
                number(10),
                Unit.PERSON,
                null,
                verdict,
                citation("toy-1"),
                LimitStatus.BY_TEXT,
                null,
                List.of(),
                List.of());
    }

    static Decision decision(Verdict verdict, List<Comparison> comparisons) {
        Finding finding = new Finding(
                CRITERION,
                TITLE,
                CriterionKind.REQUIREMENT,
                JudgedBy.MEASURED,
                verdict,
                comparisons,
                List.of(),
                List.of(citation("toy-1"), citation("toy-2")),
                null,
                List.of(),
                List.of(),
                null,
                List.of());
        Outcome outcome = outcome(verdict);
        return new Decision(
                "th-1",
                "toy-title",
                null,
                outcome,
                outcome == Outcome.UNDETERMINED ? List.of(OpenReason.MISSING_FACTS) : List.of(),
                null,
                null,
                new AwardFinding("toy-title", null, verdict, false, List.of()),
                List.of(finding),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Outcome outcome(Verdict verdict) {
        if (verdict == Verdict.MET) {
            return Outcome.ELIGIBLE;
        }
        return verdict == Verdict.NOT_MET ? Outcome.NOT_ELIGIBLE : Outcome.UNDETERMINED;
    }

    private static Case situation() {
        return new Case(
                "th-1",
                "trees",
                "Cây 9 người ôm",
                "toy-title",
                null,
                Map.of(),
                null,
                Map.of(CRITERION, "đạt"),
                null,
                null,
                Map.of(),
                AT);
    }

    private static Value.OfNumber number(int value) {
        return new Value.OfNumber(Ratio.of(value));
    }

    private static Citation citation(String source) {
        return new Citation(source, SourceType.NORMATIVE, "1/2003/TOY", "1", null, null, Confidence.SEEN);
    }

    private static Source source(String id, Coverage coverage) {
        return new Source(
                id,
                SourceType.NORMATIVE,
                "1/2003/TOY",
                null,
                null,
                "1",
                null,
                null,
                Validity.ALWAYS,
                "tóm tắt",
                coverage,
                null,
                Confidence.SEEN,
                null,
                AT);
    }
}
