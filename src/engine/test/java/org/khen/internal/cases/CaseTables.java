package org.khen.internal.cases;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.khen.facts.Fact;
import org.khen.pack.Award;
import org.khen.pack.AwardGroup;
import org.khen.pack.Case;
import org.khen.pack.CellRef;
import org.khen.pack.Confidence;
import org.khen.pack.Coverage;
import org.khen.pack.Criterion;
import org.khen.pack.CriterionKind;
import org.khen.pack.Evidence;
import org.khen.pack.JudgedBy;
import org.khen.pack.RulePack;
import org.khen.pack.Source;
import org.khen.pack.SourceType;
import org.khen.pack.Subject;
import org.khen.pack.Text;
import org.khen.pack.Topic;
import org.khen.pack.Validity;

/** A toy pack and its cases, made by hand. */
public final class CaseTables {

    /** The code of the toy pack. */
    public static final String PACK = "toy";

    private static final CellRef AT = new CellRef("gardens/cases.csv", 2, 0);

    private CaseTables() {}

    /** A case proposed on 10 January 2015 with these cells: heading, text, heading, text … */
    public static Case facts(String... cells) {
        return situation(null, Map.of(), null, cells);
    }

    /** A case that expects something. */
    public static Case situation(String outcome, Map<String, String> verdicts, String source, String... cells) {
        Map<String, String> facts = new LinkedHashMap<>();
        Map<String, CellRef> headings = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            facts.put(cells[i], cells[i + 1]);
            headings.put(cells[i], new CellRef(AT.file(), 1, 5 + i / 2));
        }
        return new Case(
                "th-1",
                "gardens",
                "Tổ 11 người",
                "toy-title",
                LocalDate.of(2015, 1, 10),
                facts,
                outcome,
                verdicts,
                source,
                null,
                headings,
                AT);
    }

    /** The toy pack: an award, one criterion of each way of judging, and a bar. */
    public static RulePack pack(Case... cases) {
        List<Criterion> criteria = List.of(
                criterion("toy.days-off", CriterionKind.REQUIREMENT, JudgedBy.MEASURED),
                criterion("toy.exemplary", CriterionKind.REQUIREMENT, JudgedBy.UNIT),
                criterion("toy.outstanding", CriterionKind.REQUIREMENT, JudgedBy.COUNCIL),
                criterion("toy.disciplined", CriterionKind.BAR, JudgedBy.MEASURED));
        return new RulePack(
                PACK,
                "1",
                new Text("Bộ thử", "Toy"),
                "nobody",
                Validity.ALWAYS,
                List.of(),
                "0",
                Map.of("toy-1", source("toy-1"), "toy-2", source("toy-2")),
                List.of(new Award(
                        "toy-title",
                        new Text("Danh hiệu thử", "Toy title"),
                        AwardGroup.TITLE,
                        null,
                        EnumSet.of(Subject.PERSON),
                        false,
                        new Text("Thủ trưởng", "Head"),
                        Validity.ALWAYS,
                        "toy-1",
                        AT)),
                List.of(),
                List.of(
                        evidence(Fact.RECRUITED_ON, "Ngày vào làm", "First day at work"),
                        evidence(Fact.ABSENCES_WORKING_DAYS, "Số ngày nghỉ", "Days off")),
                List.of(),
                List.of(new Topic(
                        "gardens",
                        criteria,
                        List.of(),
                        List.of(),
                        Stream.of(cases).toList())));
    }

    /** What is read from these cells of the toy pack. */
    static CaseDossier read(String... cells) {
        return CaseDossier.of(PACK, facts(cells), new CaseColumns(List.of(pack())));
    }

    private static Evidence evidence(Fact fact, String vi, String en) {
        return new Evidence(fact, new Text(vi, en), "giấy", "nơi cấp", false, null, AT);
    }

    private static Criterion criterion(String id, CriterionKind kind, JudgedBy judgedBy) {
        return new Criterion(
                id,
                "gardens",
                new Text("Tiêu chí " + id, "Criterion " + id),
                kind,
                EnumSet.of(Subject.PERSON),
                judgedBy,
                List.of("toy-1"),
                Validity.ALWAYS,
                null,
                AT);
    }

    private static Source source(String id) {
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
                Coverage.CRITERION,
                null,
                Confidence.SEEN,
                null,
                AT);
    }
}
