package org.khen.json;

import java.time.LocalDate;
import java.util.List;
import org.khen.Asked;
import org.khen.AwardFinding;
import org.khen.Basis;
import org.khen.Citation;
import org.khen.Comparison;
import org.khen.Decision;
import org.khen.Finding;
import org.khen.MissingFact;
import org.khen.OpenReason;
import org.khen.Outcome;
import org.khen.PackUse;
import org.khen.Particular;
import org.khen.ParticularKind;
import org.khen.PlaceFinding;
import org.khen.Replaced;
import org.khen.RouteFinding;
import org.khen.UnknownAttestation;
import org.khen.Verdict;
import org.khen.facts.Attestation;
import org.khen.facts.AttestedBy;
import org.khen.facts.Contradiction;
import org.khen.facts.Fact;
import org.khen.facts.Level;
import org.khen.facts.Period;
import org.khen.facts.PlaceAttribute;
import org.khen.facts.ProceedingKind;
import org.khen.facts.Rating;
import org.khen.facts.Ratio;
import org.khen.facts.Scope;
import org.khen.pack.Confidence;
import org.khen.pack.CriterionKind;
import org.khen.pack.Direction;
import org.khen.pack.JudgedBy;
import org.khen.pack.LimitStatus;
import org.khen.pack.SourceType;
import org.khen.pack.Text;
import org.khen.pack.Unit;
import org.khen.pack.Value;

/** Decisions made by hand, as rich as a decision can be. */
final class SampleDecisions {

    static final Citation DECREE =
            new Citation("nd65-24-1-c", SourceType.NORMATIVE, "65/2014/NĐ-CP", "24", "1", "đ", Confidence.SECONDARY);
    static final Citation PLAN =
            new Citation("kh6963-i-5", SourceType.ADMINISTRATIVE, "6963/KH-UBND", "I", "5", null, Confidence.SEEN);

    private SampleDecisions() {}

    static Decision open() {
        Text title = new Text("Bằng khen \"cấp tỉnh\"", "Provincial certificate");
        AwardFinding nested = new AwardFinding(
                "cstd-co-so",
                null,
                Verdict.UNKNOWN,
                true,
                List.of(new RouteFinding(
                        "*",
                        "b",
                        Verdict.UNKNOWN,
                        List.of(new Asked("cstd.rating", "x", Verdict.NOT_MET, DECREE, null)))));
        AwardFinding award = new AwardFinding(
                "bk-tinh",
                title,
                Verdict.UNKNOWN,
                false,
                List.of(
                        new RouteFinding(
                                "a",
                                null,
                                Verdict.UNKNOWN,
                                List.of(new Asked("award:cstd-co-so", null, Verdict.UNKNOWN, PLAN, nested))),
                        new RouteFinding("b", null, Verdict.NOT_APPLICABLE, List.of())));
        return new Decision(
                "HP-2014-017",
                "bk-tinh",
                LocalDate.of(2014, 12, 31),
                Outcome.UNDETERMINED,
                List.of(OpenReason.MISSING_FACTS, OpenReason.COUNCIL_JUDGES),
                new Text("Chủ tịch UBND tỉnh", "Chairman of the province"),
                "a",
                award,
                List.of(measured(), attested()),
                List.of(new MissingFact(
                        Fact.YEARS_RATING, new Text("mức", "rating"), "báo cáo", null, List.of("bk.years"))),
                List.of(List.of(Fact.YEARS_RATING, Fact.PROPOSED_ON), List.of(Fact.HEADCOUNT)),
                List.of(new Contradiction(Fact.ABSENCES, "hai kỳ nghỉ trùng nhau", "two absences overlap")),
                List.of(
                        new UnknownAttestation("bk-tinh.exemplery", "bk-tinh.exemplary"),
                        new UnknownAttestation("x", null)),
                List.of(new PackUse("law-2003", "1.0.0", "ab".repeat(32))));
    }

    static Decision bare() {
        return new Decision(
                "x",
                "khong-co",
                null,
                Outcome.NO_RULE_IN_FORCE,
                List.of(),
                null,
                null,
                new AwardFinding("khong-co", null, Verdict.NOT_MET, false, List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** A bare decision with one finding on that value. */
    static Decision on(Value value) {
        Decision bare = bare();
        return new Decision(
                bare.id(),
                bare.award(),
                bare.asOf(),
                bare.outcome(),
                bare.openBecause(),
                bare.decidedBy(),
                bare.route(),
                bare.awardFinding(),
                List.of(measured(List.of(comparison(value, value, value, Unit.WORD, null)))),
                bare.missing(),
                bare.settledBy(),
                bare.contradictions(),
                bare.unknownAttestations(),
                bare.packs());
    }

    private static Finding measured() {
        return measured(List.of(
                comparison(number(Ratio.of(5, 33)), null, number(Ratio.of(151, 10)), Unit.PERCENT, null),
                comparison(
                        number(Ratio.of(-1000000)),
                        number(Ratio.of(2)),
                        number(Ratio.of(3)),
                        Unit.DONG,
                        Ratio.of(-1, 3)),
                comparison(new Value.OfWord(Scope.PROVINCE), new Value.OfWord(Level.PROVINCE), null, Unit.WORD, null)));
    }

    private static Finding measured(List<Comparison> comparisons) {
        return new Finding(
                "bk.years",
                new Text("Có đủ số năm hoàn thành xuất sắc", ""),
                CriterionKind.REQUIREMENT,
                JudgedBy.MEASURED,
                Verdict.UNKNOWN,
                comparisons,
                List.of(
                        new PlaceFinding(
                                "00123",
                                "xã \"Đảo\"",
                                PlaceAttribute.ISLAND,
                                Verdict.MET,
                                LocalDate.of(2014, 1, 1),
                                PLAN),
                        new PlaceFinding(null, null, PlaceAttribute.ZONE_III, Verdict.UNKNOWN, null, null)),
                List.of(DECREE, PLAN),
                null,
                List.of(Fact.YEARS_RATING),
                List.of(OpenReason.MISSING_FACTS),
                " ghi chú\nhai dòng ",
                List.of(
                        new Particular(
                                ParticularKind.ALREADY_REWARDED,
                                "bk",
                                new Text("Bằng khen", "Certificate"),
                                "12/QĐ-UBND",
                                LocalDate.of(2014, 3, 1),
                                "TT-1",
                                null,
                                null,
                                null,
                                null),
                        new Particular(
                                ParticularKind.LED_UNIT,
                                null,
                                null,
                                null,
                                null,
                                null,
                                Period.year(2014),
                                Rating.GOOD,
                                Rating.EXCELLENT,
                                null),
                        new Particular(
                                ParticularKind.MATTER,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                ProceedingKind.INSPECTION)));
    }

    private static Finding attested() {
        return new Finding(
                "bk.example",
                new Text("Gương mẫu", "Exemplary"),
                CriterionKind.BAR,
                JudgedBy.COUNCIL,
                Verdict.MET,
                List.of(),
                List.of(),
                List.of(DECREE),
                new Attestation(
                        "bk.example", true, AttestedBy.COUNCIL, "Hội đồng", "12/BB-HĐ", LocalDate.of(2014, 12, 1)),
                List.of(),
                List.of(),
                null,
                List.of());
    }

    private static Value number(Ratio ratio) {
        return new Value.OfNumber(ratio);
    }

    private static Comparison comparison(Value low, Value high, Value required, Unit unit, Ratio margin) {
        return new Comparison(
                "bk.years",
                new Text("số năm", "years"),
                low,
                high,
                Direction.AT_LEAST,
                required,
                unit,
                margin,
                Verdict.UNKNOWN,
                DECREE,
                LimitStatus.LOCAL_UNCONFIRMED,
                "a",
                List.of(new Basis(new Text("cửa sổ 05 năm", "window of 5 years"), PLAN)),
                List.of(
                        new Replaced(Direction.MORE_THAN, required, LimitStatus.BY_TEXT, DECREE),
                        new Replaced(Direction.AT_LEAST, null, LimitStatus.AWAITING_LOCAL, PLAN)));
    }
}
