package org.khen.authoring.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.khen.internal.language.Condition;
import org.khen.internal.language.Conditions;
import org.khen.internal.text.ConditionWords;
import org.khen.pack.Rule;
import org.khen.pack.Text;
import org.khen.pack.Topic;

/** Rules with a condition left out or turned into its opposite, and with one for all or all for one. */
final class RuleMutants {

    private final PackUnderTrial trial;
    private final ConditionWords words;
    private final RowCodes codes = new RowCodes();
    private final List<Attempt> attempts = new ArrayList<>();

    private RuleMutants(PackUnderTrial trial) {
        this.trial = trial;
        this.words = new ConditionWords(trial.packs());
    }

    static List<Attempt> of(PackUnderTrial trial) {
        RuleMutants mutants = new RuleMutants(trial);
        for (Topic topic : trial.pack().topics()) {
            for (Rule rule : topic.rules()) {
                Condition condition = trial.unchanged().condition(rule.criterion());
                boolean unseen = topic.criteria().stream()
                        .filter(criterion -> criterion.id().equals(rule.criterion()))
                        .allMatch(trial::isUnseen);
                if (condition != null && !unseen) {
                    mutants.add(rule, condition);
                }
            }
        }
        return mutants.attempts;
    }

    private void add(Rule rule, Condition condition) {
        List<Condition.Test> tests = condition.tests().toList();
        for (int i = 0; i < tests.size(); i++) {
            Condition.Test test = tests.get(i);
            Text words = this.words.of(test);
            // The only condition left out would leave a rule that always holds.
            Condition without = Conditions.without(condition, test);
            add(
                    rule,
                    "-" + (i + 1),
                    without == null ? new Condition.Fixed(true) : without,
                    new Text("quy tắc thiếu điều kiện " + words.vi(), "the rule lacks the condition " + words.en()));
            add(
                    rule,
                    "!" + (i + 1),
                    Conditions.replaced(condition, test, Condition.not(test)),
                    new Text(
                            "quy tắc đòi ngược lại điều kiện " + words.vi(),
                            "the rule asks for the opposite of the condition " + words.en()));
        }
        List<Condition> groups = Conditions.groups(condition);
        for (int i = 0; i < groups.size(); i++) {
            Condition group = groups.get(i);
            boolean all = group instanceof Condition.And;
            add(
                    rule,
                    (all ? "||" : "&&") + (i + 1),
                    Conditions.replaced(condition, group, Conditions.turned(group)),
                    all
                            ? new Text(
                                    "quy tắc chỉ đòi một trong các điều kiện",
                                    "one of the conditions of the rule suffices")
                            : new Text(
                                    "quy tắc đòi đủ các điều kiện thay thế", "all alternatives of the rule must hold"));
        }
    }

    private void add(Rule rule, String change, Condition changed, Text what) {
        String criterion = rule.criterion();
        Mutant mutant = new Mutant(
                codes.of("rule:" + criterion, change),
                MutationKind.CONDITION,
                trial.pack().id(),
                rule.at(),
                new Text("\"" + criterion + "\": " + what.vi(), "\"" + criterion + "\": " + what.en()),
                Advices.expecting(criterion));
        attempts.add(new Attempt(
                mutant,
                PackUnderTrial.asking(Set.of(criterion)),
                unchanged -> unchanged.withCondition(criterion, changed)));
    }
}
