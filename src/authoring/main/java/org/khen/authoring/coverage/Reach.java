package org.khen.authoring.coverage;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khen.Verdict;
import org.khen.internal.language.Condition;
import org.khen.internal.language.RuleFileParser;
import org.khen.pack.Coverage;
import org.khen.pack.Criterion;
import org.khen.pack.CriterionKind;
import org.khen.pack.JudgedBy;
import org.khen.pack.Rule;
import org.khen.pack.RulePack;
import org.khen.pack.Source;
import org.khen.pack.Text;

/** Which verdicts on criteria any dossier can bring about, and why not the others. */
final class Reach {

    static final Text TEXT_NOT_SEEN = new Text(
            "mọi căn cứ của tiêu chí đều chưa xem được nguyên văn", "nobody has seen the text of any of its sources");

    private final Map<String, Source> sources;
    private final Map<String, Condition> conditions = new HashMap<>();
    private final Map<String, Criterion> criteria = new HashMap<>();
    private final TestReach tests;

    Reach(Collection<RulePack> packs, Map<String, Source> sources) {
        this.sources = sources;
        this.tests = new TestReach(packs, sources);
        for (RulePack pack : packs) {
            pack.topics().forEach(topic -> {
                topic.rules().forEach(rule -> read(pack, rule));
                topic.criteria().forEach(criterion -> criteria.put(criterion.id(), criterion));
            });
        }
    }

    private void read(RulePack pack, Rule rule) {
        RuleFileParser.parse(pack.id(), rule.at().file(), rule.text())
                .rules()
                .forEach(parsed -> conditions.put(rule.criterion(), parsed.condition()));
    }

    /** The criterion of that code in the topmost pack that has it; {@code null} if none has. */
    @Nullable
    Criterion criterion(String id) {
        return criteria.get(id);
    }

    /** The verdicts that a case can prove. */
    Set<Verdict> verdicts(Criterion criterion) {
        if (textNotSeen(criterion)) {
            return EnumSet.of(Verdict.UNKNOWN);
        }
        if (criterion.judgedBy() != JudgedBy.MEASURED) {
            return EnumSet.of(Verdict.MET, Verdict.NOT_MET, Verdict.REFERRED);
        }
        Condition condition = conditions.get(criterion.id());
        return condition == null
                ? EnumSet.of(Verdict.MET, Verdict.NOT_MET, Verdict.UNKNOWN)
                : tests.of(condition, gates(criterion));
    }

    /** Why not every verdict can be found of it; {@code null} if every one can. */
    @Nullable
    Text whyNotAll(Criterion criterion) {
        if (textNotSeen(criterion)) {
            return TEXT_NOT_SEEN;
        }
        Condition condition = conditions.get(criterion.id());
        return condition == null || criterion.judgedBy() != JudgedBy.MEASURED
                ? null
                : condition
                        .tests()
                        .map(test -> tests.why(test, gates(criterion)))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    /** Why a test inside the rule of a criterion can never hold, or never fail; {@code null} if it can. */
    @Nullable
    Text whyNever(Criterion criterion, Condition.Test test, boolean holds) {
        return textNotSeen(criterion) ? TEXT_NOT_SEEN : tests.whyNever(test, holds, gates(criterion));
    }

    private static boolean gates(Criterion criterion) {
        return criterion.kind() != CriterionKind.PRIORITY && criterion.kind() != CriterionKind.PROCEDURE;
    }

    boolean textNotSeen(Criterion criterion) {
        return criterion.sources().stream().allMatch(id -> {
            Source source = sources.get(id);
            return source != null && source.coverage() == Coverage.NOT_SEEN;
        });
    }
}
