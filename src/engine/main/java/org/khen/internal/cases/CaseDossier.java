package org.khen.internal.cases;

import static org.khen.internal.cases.CellText.normal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Attestation;
import org.khen.facts.AttestedBy;
import org.khen.facts.Fact;
import org.khen.facts.Nomination;
import org.khen.facts.Registration;
import org.khen.internal.problems.ProblemCode;
import org.khen.pack.Case;
import org.khen.pack.CellRef;
import org.khen.pack.Criterion;
import org.khen.pack.JudgedBy;
import org.khen.pack.PackProblem;
import org.khen.pack.Subject;
import org.khen.pack.Text;

/**
 * The dossier that a case describes.
 *
 * @param nomination the dossier; {@code null} if cells could not be read, or it is a registration
 * @param registration the registration; {@code null} if cells could not be read, or it is a nomination
 * @param problems every cell and heading that could not be read
 */
public record CaseDossier(
        @Nullable Nomination nomination, @Nullable Registration registration, List<PackProblem> problems) {

    /** Copies the problems. */
    public CaseDossier {
        problems = List.copyOf(problems);
    }

    /**
     * Reads the facts of a case.
     *
     * @param pack the code of the pack the case stands in
     * @param situation the case
     * @param columns what its headings mean
     */
    public static CaseDossier of(String pack, Case situation, CaseColumns columns) {
        return new Reading(pack, situation, columns).read();
    }

    /** One pass over the cells, which goes on after a cell it cannot read. */
    private static final class Reading {

        private static final String NO_AWARD = "*";

        private final String pack;
        private final Case situation;
        private final CaseColumns columns;
        private final List<PackProblem> problems = new ArrayList<>();
        private final Map<Fact, String> headings = new EnumMap<>(Fact.class);

        Reading(String pack, Case situation, CaseColumns columns) {
            this.pack = pack;
            this.situation = situation;
            this.columns = columns;
        }

        CaseDossier read() {
            // Sorted, so that the same case gives the same problems in the same order.
            Map<String, String> cells = new TreeMap<>(situation.facts());
            allHeadings(cells.keySet()).forEach(this::recognise);
            DossierDraft draft = new DossierDraft(situation, subject(cells), columns.awards());
            // In the order of the facts, in which the merit period comes before everything that is placed in it.
            headings.forEach((fact, heading) -> attempt(heading, cells, cell -> readFact(fact, cell, draft)));
            for (String heading : cells.keySet()) {
                String attested = CaseColumns.attested(heading);
                Criterion criterion = attested == null ? null : columns.criterion(attested);
                if (criterion != null) {
                    attempt(heading, cells, cell -> attest(criterion, cell, draft));
                }
            }
            RegistrationDraft registered = draft.registered();
            if (registered == null) {
                award();
                return new CaseDossier(problems.isEmpty() ? draft.nomination() : null, null, problems);
            }
            registration(registered);
            return new CaseDossier(null, problems.isEmpty() ? registered.registration() : null, problems);
        }

        /** The headings of facts from left to right, those of empty columns included. */
        private List<String> allHeadings(Set<String> used) {
            Set<String> all = new TreeSet<>(used);
            situation.headings().keySet().stream()
                    .filter(heading -> ExpectedWords.criterion(heading) == null)
                    .forEach(all::add);
            return all.stream()
                    .sorted(Comparator.comparing(heading -> at(heading).column()))
                    .toList();
        }

        private CellRef at(String heading) {
            return situation.headings().getOrDefault(heading, situation.at());
        }

        private void recognise(String heading) {
            String attested = CaseColumns.attested(heading);
            if (attested != null) {
                if (columns.criterion(attested) == null) {
                    problems.add(columns.unknownCriterion(pack, at(heading), attested));
                }
                return;
            }
            if (CaseColumns.isCandidate(heading)) {
                return;
            }
            Fact fact = columns.fact(heading);
            if (fact == null) {
                problem(
                        ProblemCode.CASE_HEADING_UNKNOWN,
                        at(heading),
                        new Text(
                                "\"" + heading + "\" không phải tên thông tin nào trong evidence.csv.",
                                "\"" + heading + "\" names no fact of evidence.csv."),
                        columns.adviceOnHeading(heading));
                return;
            }
            String before = headings.putIfAbsent(fact, heading);
            if (before != null) {
                problem(
                        ProblemCode.CASE_FACT_TWICE,
                        at(heading),
                        new Text(
                                "Hai cột \"" + before + "\" và \"" + heading + "\" là cùng một thông tin.",
                                "The columns \"" + before + "\" and \"" + heading + "\" are the same fact."),
                        new Text("Hãy giữ một cột.", "Keep one of them."));
            }
        }

        private Subject subject(Map<String, String> cells) {
            for (Map.Entry<String, String> cell : cells.entrySet()) {
                if (CaseColumns.isCandidate(cell.getKey()) && !CellText.isNotKnown(cell.getValue())) {
                    Subject[] subject = {Subject.PERSON};
                    attempt(cell.getKey(), cells, text -> subject[0] = candidate(text));
                    return subject[0];
                }
            }
            // Only a collective has a kind or a headcount.
            boolean collective = headings.containsKey(Fact.KIND) || headings.containsKey(Fact.HEADCOUNT);
            return collective ? Subject.COLLECTIVE : Subject.PERSON;
        }

        private static Subject candidate(String text) throws UnreadableCell {
            return CellText.word(Subject.class, text);
        }

        /** Only a registration is proposed for no award. */
        private void award() {
            if (situation.award().equals(NO_AWARD)) {
                problem(
                        ProblemCode.UNKNOWN_AWARD,
                        situation.at(),
                        new Text(
                                "\"*\" ở cột \"Khen thưởng đề nghị\" chỉ dùng cho đăng ký của cơ quan, đơn vị.",
                                "\"*\" in the column \"award\" is for the registration of an agency or unit only."),
                        new Text(
                                "Hãy ghi mã khen thưởng, hoặc sửa cột \"Loại đề nghị\".",
                                "Write the code of an award, or correct the column \"candidate\"."));
            }
        }

        private void registration(RegistrationDraft registered) {
            if (!situation.award().equals(NO_AWARD)) {
                problem(
                        ProblemCode.CASE_FACT_OF_OTHER_CANDIDATE,
                        situation.at(),
                        new Text(
                                "đăng ký của cơ quan, đơn vị không đề nghị khen thưởng nào.",
                                "the registration of an agency or unit is proposed for no award."),
                        new Text("Hãy ghi * ở cột \"Khen thưởng đề nghị\".", "Write * in the column \"award\"."));
            }
            if (!registered.hasYear()) {
                problem(
                        ProblemCode.CASE_CELL_UNREADABLE,
                        situation.at(),
                        new Text("cần có năm đăng ký.", "the year of the registration is needed."),
                        new Text("Hãy ghi cột \"năm đăng ký\".", "Fill in the column \"year\"."));
            }
            if (situation.expectedOutcome() != null || situation.expectedIfUnamended() != null) {
                problem(
                        ProblemCode.CASE_EXPECTED_WORD,
                        situation.at(),
                        new Text(
                                "đăng ký của cơ quan, đơn vị không có kết quả đủ điều kiện hay không.",
                                "a registration has no outcome of eligibility."),
                        new Text(
                                "Hãy để trống cột \"Mong đợi: kết quả\" và ghi mong đợi theo tiêu chí.",
                                "Leave the column \"expect: outcome\" empty and expect verdicts of criteria."));
            }
        }

        private static void readFact(Fact fact, String cell, DossierDraft draft) throws UnreadableCell {
            FactCells.CellReader reader = FactCells.of(fact);
            if (reader != null && !CellText.normal(cell).isEmpty()) {
                reader.read(cell, draft);
            }
        }

        private void attest(Criterion criterion, String cell, DossierDraft draft) throws UnreadableCell {
            if (CellText.isNotKnown(cell)) {
                return;
            }
            boolean presence =
                    ExpectedWords.isOfPresence(criterion.kind()) && normal(cell).endsWith("thuộc");
            boolean holds =
                    presence ? CellText.oneOf(cell, "thuộc", "không thuộc") : CellText.oneOf(cell, "đạt", "không đạt");
            boolean byUnit = criterion.judgedBy() == JudgedBy.UNIT;
            draft.attest(new Attestation(
                    criterion.id(),
                    holds,
                    byUnit ? AttestedBy.UNIT : AttestedBy.COUNCIL,
                    byUnit ? "Cơ quan, đơn vị đề nghị" : "Hội đồng Thi đua – Khen thưởng",
                    null,
                    null));
        }

        private interface CellStep {
            void take(String cell) throws UnreadableCell;
        }

        private void attempt(String heading, Map<String, String> cells, CellStep step) {
            String cell = cells.getOrDefault(heading, "");
            try {
                step.take(cell);
            } catch (UnreadableCell unreadable) {
                problem(
                        unreadable.code(),
                        situation.cell(heading),
                        new Text(
                                "Cột \"" + heading + "\": "
                                        + unreadable.problem().vi(),
                                "Column \"" + heading + "\": "
                                        + unreadable.problem().en()),
                        unreadable.advice());
            }
        }

        private void problem(ProblemCode code, CellRef at, Text message, Text advice) {
            problems.add(code.at(pack, at, message, advice));
        }
    }
}
