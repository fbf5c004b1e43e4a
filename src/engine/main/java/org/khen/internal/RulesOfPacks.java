package org.khen.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khen.internal.language.ParsedRule;
import org.khen.internal.language.ParsedRules;
import org.khen.internal.language.RuleFileParser;
import org.khen.pack.InvalidRulePackException;
import org.khen.pack.Rule;
import org.khen.pack.RulePack;
import org.khen.pack.Topic;

/** The rules that count in packs that were found valid together: of each criterion one. */
public final class RulesOfPacks {

    private RulesOfPacks() {}

    /** Their rules in the order of the packs. */
    public static List<ParsedRule> of(List<RulePack> packs) {
        Map<String, String> homes = homes(packs);
        List<ParsedRule> parsed = new ArrayList<>();
        for (RulePack pack : packs) {
            for (Topic topic : pack.topics()) {
                for (Rule rule : topic.rules()) {
                    if (pack.id().equals(homes.getOrDefault(rule.criterion(), pack.id()))) {
                        parsed.add(parse(pack, rule));
                    }
                }
            }
        }
        return parsed;
    }

    /**
     * The topmost pack that has a criterion: its rule is the one that counts. What it overrides rests on texts that nobody has
     * seen, so a rule that stands there decides nothing on any day.
     */
    private static Map<String, String> homes(List<RulePack> packs) {
        Map<String, String> homes = new HashMap<>();
        for (RulePack pack : packs) {
            for (Topic topic : pack.topics()) {
                topic.criteria().forEach(criterion -> homes.put(criterion.id(), pack.id()));
            }
        }
        return homes;
    }

    private static ParsedRule parse(RulePack pack, Rule rule) {
        ParsedRules read = RuleFileParser.parse(pack.id(), rule.at().file(), rule.text());
        if (!read.problems().isEmpty() || read.rules().size() != 1) {
            throw new InvalidRulePackException(read.problems());
        }
        return read.rules().get(0);
    }
}
