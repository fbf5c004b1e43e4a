package org.khen.internal.loading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.khen.internal.language.ParsedRule;
import org.khen.internal.language.Reference;
import org.khen.internal.problems.Advice;
import org.khen.internal.problems.ProblemCode;
import org.khen.pack.CellRef;
import org.khen.pack.Coverage;
import org.khen.pack.Criterion;
import org.khen.pack.JudgedBy;
import org.khen.pack.Limit;
import org.khen.pack.LimitRole;
import org.khen.pack.Source;
import org.khen.pack.Text;

/** Holds rules against criteria, and what rules use against the tables. */
final class RuleChecks {

    private final PackSet packs;
    private final RowProblems problems;
    private final Codes codes;
    private final MeasureKinds kinds;
    private final TableUse tables;
    private final Set<String> used = new HashSet<>();
    private boolean allKnown = true;

    RuleChecks(PackSet packs, RowProblems problems, Codes codes) {
        this.packs = packs;
        this.problems = problems;
        this.codes = codes;
        this.kinds = new MeasureKinds(packs, problems);
        this.tables = new TableUse(packs, problems);
    }

    void check() {
        List<Placed<ParsedRule>> rules = new ArrayList<>();
        for (Placed<ParsedRule> rule : packs.allRules()) {
            rules.stream()
                    .filter(earlier -> earlier.item().name().equals(rule.item().name())
                            && !packs.isBelow(earlier.pack(), rule.pack()))
                    .findFirst()
                    .ifPresent(earlier -> duplicate(rule, earlier));
            rules.add(rule);
            criterionOf(rule);
            rule.item().references().forEach(reference -> reference(rule.pack(), reference));
            kinds.check(rule.item());
        }
        packs.allCriteria().forEach(criterion -> ruleOf(criterion, rules));
        // A rule that misspells a limit means to use one; then it is too early to call one unused.
        if (allKnown
                && packs.packs().stream()
                        .allMatch(pack -> pack.faultyRuleFiles().isEmpty())) {
            packs.limits().values().forEach(this::unused);
            tables.unused(used);
        }
    }

    private void duplicate(Placed<ParsedRule> rule, Placed<ParsedRule> earlier) {
        Text place =
                RowProblems.place(rule.pack(), earlier.pack(), earlier.item().at());
        problems.add(
                ProblemCode.RULE_DUPLICATE,
                rule.pack(),
                rule.item().at(),
                new Text(
                        "Tiêu chí \"" + rule.item().name() + "\" đã có một quy tắc tại " + place.vi() + ".",
                        "The criterion \"" + rule.item().name() + "\" already has a rule at " + place.en() + "."),
                new Text("Hãy giữ một quy tắc.", "Keep one of them."));
    }

    private void criterionOf(Placed<ParsedRule> rule) {
        String name = rule.item().name();
        Set<String> known = packs.known(CriteriaTable.FORMAT);
        if (!known.contains(name) && packs.isComplete(CriteriaTable.FORMAT)) {
            problems.add(
                    ProblemCode.RULE_WITHOUT_CRITERION,
                    rule.pack(),
                    rule.item().at(),
                    new Text(
                            "Quy tắc \"" + name + "\" không có tiêu chí cùng mã.",
                            "The rule \"" + name + "\" has no criterion of that code."),
                    Advice.nearest(
                            name,
                            known,
                            new Text("Hãy thêm tiêu chí vào criteria.csv.", "Add the criterion to criteria.csv.")));
        }
    }

    private void ruleOf(Placed<Criterion> row, List<Placed<ParsedRule>> rules) {
        Criterion criterion = row.item();
        boolean unread = row.pack().faultyRuleFiles().contains(criterion.topic() + "/" + PackFileNames.RULES);
        if (criterion.judgedBy() != JudgedBy.MEASURED
                || rules.stream()
                        .anyMatch(rule -> rule.pack().id().equals(row.pack().id())
                                && rule.item().name().equals(criterion.id()))
                || unread
                || isOpen(criterion)) {
            return;
        }
        problems.add(
                ProblemCode.RULE_MISSING,
                row.pack(),
                criterion.at(),
                CriteriaTable.JUDGED_BY,
                new Text(
                        "Tiêu chí \"" + criterion.id() + "\" đối chiếu số liệu nhưng không có quy tắc.",
                        "The criterion \"" + criterion.id() + "\" is measured and has no rule."),
                new Text(
                        "Hãy viết quy tắc trong rules.drl, hoặc sửa cột \"Cách đánh giá\".",
                        "Write its rule in rules.drl, or mend the column \"judged_by\"."));
    }

    /** A criterion whose text nobody has seen cannot have a rule yet: it stays open. */
    private boolean isOpen(Criterion criterion) {
        return criterion.sources().stream().allMatch(id -> {
            Source source = packs.source(id);
            return source == null || source.coverage() == Coverage.NOT_SEEN;
        });
    }

    private void reference(ReadPack pack, Reference reference) {
        if (reference.kind() == Reference.Kind.TABLE) {
            used.add(reference.code());
            allKnown &= tables.known(pack, reference);
            return;
        }
        boolean known = codes.check(
                switch (reference.kind()) {
                    case LIMIT -> Codes.Kind.LIMIT;
                    case PARAMETER -> Codes.Kind.PARAMETER;
                    case AWARD, TABLE -> Codes.Kind.AWARD;
                },
                pack,
                reference.at(),
                reference.code());
        allKnown &= known;
        if (reference.kind() != Reference.Kind.AWARD) {
            used.add(reference.code());
            role(pack, reference, reference.kind() == Reference.Kind.LIMIT ? LimitRole.LIMIT : LimitRole.PARAMETER);
        }
    }

    private void role(ReadPack pack, Reference reference, LimitRole role) {
        List<Placed<Limit>> rows = packs.limit(reference.code());
        if (!rows.isEmpty() && rows.get(0).item().role() != role) {
            LimitRole actual = rows.get(0).item().role();
            problems.add(
                    ProblemCode.LIMIT_ROLE,
                    pack,
                    reference.at(),
                    new Text(
                            "\"" + reference.code() + "\" là " + actual.vi() + ", không phải " + role.vi() + ".",
                            "\"" + reference.code() + "\" is a row of role " + actual.en() + ", not " + role.en()
                                    + "."),
                    new Text(
                            "Mức quy định dùng trong satisfies, tham số dùng trong param.",
                            "A limit goes into satisfies, a parameter into param."));
        }
    }

    private void unused(List<Placed<Limit>> rows) {
        Placed<Limit> first = rows.get(0);
        CellRef at = first.item().at();
        if (first.item().role() == LimitRole.ADJUSTMENT
                || used.contains(first.item().id())) {
            return;
        }
        problems.add(
                ProblemCode.LIMIT_UNUSED,
                first.pack(),
                at,
                LimitsTable.ID,
                new Text(
                        "Không quy tắc nào dùng \"" + first.item().id() + "\".",
                        "No rule uses \"" + first.item().id() + "\"."),
                new Text("Hãy dùng trong rules.drl, hoặc xóa.", "Use it in rules.drl, or delete it."));
    }
}
