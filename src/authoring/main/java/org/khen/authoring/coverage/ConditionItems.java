package org.khen.authoring.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khen.Finding;
import org.khen.Verdict;
import org.khen.internal.Trial;
import org.khen.internal.language.Condition;
import org.khen.internal.language.Conditions;
import org.khen.internal.language.ParsedRule;
import org.khen.internal.language.RuleFileParser;
import org.khen.internal.text.ConditionWords;
import org.khen.pack.CellRef;
import org.khen.pack.Criterion;
import org.khen.pack.Rule;
import org.khen.pack.Text;
import org.khen.pack.Topic;

/**
 * Every test inside a rule that has several: in some case that expects a verdict it has to hold and to decide, so that the
 * verdict would be another if it alone did not hold while everything else stays; and in some case the other way round.
 */
final class ConditionItems {

    private final ProvedPack proved;
    private final Trial trial;
    private final Reach reach;
    private final PlacesWithin places;
    private final Implications implications;
    private final ConditionWords words;
    private final List<CoverageItem> items = new ArrayList<>();

    private ConditionItems(ProvedPack proved, Trial trial) {
        this.proved = proved;
        this.trial = trial;
        this.reach = new Reach(proved.packs(), proved.sources());
        this.places = new PlacesWithin(proved.packs());
        this.implications = new Implications(proved.packs(), proved.sources(), trial);
        this.words = new ConditionWords(proved.packs());
    }

    static List<CoverageItem> of(ProvedPack proved, Trial trial) {
        ConditionItems all = new ConditionItems(proved, trial);
        for (Topic topic : proved.pack().topics()) {
            topic.rules().forEach(all::add);
        }
        return all.items;
    }

    private void add(Rule rule) {
        ParsedRule parsed = RuleFileParser.parse(proved.pack().id(), rule.at().file(), rule.text())
                .rules()
                .get(0);
        List<Condition.Test> tests = parsed.condition().tests().toList();
        if (tests.size() < 2) {
            return;
        }
        Criterion criterion = reach.criterion(rule.criterion());
        for (int i = 0; i < tests.size(); i++) {
            CellRef place = parsed.placesOfTests().get(i);
            CellRef at = new CellRef(rule.at().file(), rule.at().line() + place.line() - 1, place.column());
            Text words = this.words.of(tests.get(i));
            for (boolean holds : new boolean[] {true, false}) {
                Text never = criterion == null ? null : reach.whyNever(criterion, tests.get(i), holds);
                if (holds && places.isHidden(tests.get(i), Conditions.alternatives(parsed.condition(), tests.get(i)))) {
                    never = PlacesWithin.HIDDEN;
                }
                if (!holds && never == null) {
                    never = implications
                            .failsWithin(rule.criterion(), parsed.condition(), tests.get(i))
                            .map(this::failsAlong)
                            .orElse(null);
                }
                List<String> by = provedBy(rule.criterion(), parsed.condition(), tests.get(i), holds);
                add(rule.criterion(), at, words, by, holds, never);
            }
        }
    }

    private Text failsAlong(Condition.Test other) {
        Text named = words.of(other);
        return new Text(
                "hồ sơ không đạt điều kiện này thì cũng không đạt điều kiện " + named.vi()
                        + " của cùng quy tắc, nên không bao giờ chỉ vì riêng nó",
                "what does not meet it does not meet the condition " + named.en()
                        + " of the same rule either, so that it never is the only cause");
    }

    private void add(String criterion, CellRef at, Text words, List<String> by, boolean holds, @Nullable Text exempt) {
        Text answer = holds ? new Text("đúng", "true") : new Text("sai", "false");
        items.add(new CoverageItem(
                CoverageKind.CONDITION,
                proved.pack().id(),
                at,
                criterion,
                new Text(
                        "tiêu chí " + criterion + ": điều kiện " + words.vi() + " " + answer.vi()
                                + " thì quyết định kết luận",
                        "criterion " + criterion + ": the condition " + words.en() + " decides by being "
                                + answer.en()),
                by,
                exempt,
                new Text(
                        "Thêm một tình huống mong đợi tiêu chí " + criterion + ", trong đó điều kiện " + words.vi()
                                + " "
                                + answer.vi() + " và riêng nó quyết định kết luận (nếu nó "
                                + (holds ? "sai" : "đúng") + " thì kết luận khác đi).",
                        "Add a case that expects a verdict on " + criterion + " in which the condition " + words.en()
                                + " is " + answer.en() + " and alone decides (were it "
                                + !holds + ", the verdict would be another).")));
    }

    /** A case in which the test is what it is asked to be, so that nothing changes, and would change if it were not. */
    private List<String> provedBy(String criterion, Condition condition, Condition.Test test, boolean holds) {
        Trial same = trial.withCondition(criterion, Conditions.replaced(condition, test, new Condition.Fixed(holds)));
        Trial otherwise =
                trial.withCondition(criterion, Conditions.replaced(condition, test, new Condition.Fixed(!holds)));
        for (ProvedPack.Read passed : proved.passed()) {
            if (passed.expects(criterion)) {
                Verdict now = verdict(passed.result().findings(), criterion);
                if (verdict(otherwise, passed, criterion) != now && verdict(same, passed, criterion) == now) {
                    return List.of(passed.situation().id());
                }
            }
        }
        return List.of();
    }

    private static @Nullable Verdict verdict(Trial changed, ProvedPack.Read passed, String criterion) {
        if (passed.nomination() != null) {
            return verdict(changed.decide(passed.nomination()).findings(), criterion);
        }
        return verdict(
                changed.decide(Objects.requireNonNull(passed.registration())).findings(), criterion);
    }

    private static @Nullable Verdict verdict(List<Finding> findings, String criterion) {
        return findings.stream()
                .filter(finding -> finding.criterion().equals(criterion))
                .map(Finding::verdict)
                .findFirst()
                .orElse(null);
    }
}
