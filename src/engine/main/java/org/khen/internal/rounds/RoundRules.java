package org.khen.internal.rounds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khen.Citation;
import org.khen.EvaluationException;
import org.khen.RoundRuleUse;
import org.khen.pack.Award;
import org.khen.pack.AwardGroup;
import org.khen.pack.RoundRule;
import org.khen.pack.RoundRuleKind;
import org.khen.pack.RulePack;
import org.khen.pack.Source;
import org.khen.pack.Text;
import org.khen.pack.Topic;
import org.khen.pack.TopicOrder;

/** What the packs say of rounds held on one day. */
final class RoundRules {

    private final LocalDate day;
    private final List<RoundRule> rules = new ArrayList<>();
    private final Map<String, Source> sources = new HashMap<>();
    private final Map<String, Integer> families = new HashMap<>();
    private final Map<String, Award> awards = new HashMap<>();

    RoundRules(List<RulePack> packs, LocalDate day) {
        this.day = day;
        for (RulePack pack : packs) {
            pack.sources().forEach(sources::putIfAbsent);
            pack.rounds().stream().filter(this::says).forEach(rules::add);
            for (Topic topic : pack.topics()) {
                topic.criteria().forEach(criterion -> families.put(criterion.id(), TopicOrder.family(topic.name())));
            }
            pack.awards().stream()
                    .filter(award -> award.inForce().holds(day))
                    .forEach(award -> awards.putIfAbsent(award.id(), award));
        }
        rules.sort(Comparator.comparing(RoundRule::id));
    }

    /** A row whose value the locality has yet to set says nothing. */
    private boolean says(RoundRule rule) {
        return rule.inForce().holds(day)
                && (rule.value() != null || !rule.kind().countsPlaces());
    }

    /** The rows of a kind for an award, those for all awards included, by their codes. */
    List<RoundRule> of(RoundRuleKind kind, String award) {
        return rules.stream()
                .filter(rule -> rule.kind() == kind
                        && (rule.award() == null || rule.award().equals(award)))
                .toList();
    }

    /** All of them with their clauses, by their codes. */
    List<RoundRuleUse> uses() {
        return rules.stream()
                .map(rule -> new RoundRuleUse(
                        rule.id(),
                        rule.kind(),
                        rule.award(),
                        rule.scope(),
                        rule.base(),
                        rule.baseAward(),
                        rule.value(),
                        rule.rounding(),
                        rule.group(),
                        rule.unused(),
                        rule.order(),
                        citation(rule),
                        rule.status()))
                .toList();
    }

    /** The family of topics that a criterion stands in; none if it stands in no family or no pack has it. */
    int family(String criterion) {
        return families.getOrDefault(criterion, -1);
    }

    /** Whether the award is a form of commendation; an award that the packs do not name is none. */
    boolean isForm(String award) {
        Award row = awards.get(award);
        return row != null && row.awardGroup() == AwardGroup.FORM;
    }

    /** Whether the award is one of state level: known, and so. */
    boolean isStateLevel(String award) {
        Award row = awards.get(award);
        return row != null && Boolean.TRUE.equals(row.stateLevel());
    }

    /** The name of an award; its code if the packs do not name it on the day. */
    Text title(String award) {
        Award row = awards.get(award);
        return row == null ? new Text(award, award) : row.title();
    }

    Citation citation(RoundRule rule) {
        @Nullable Source source = sources.get(rule.source());
        if (source == null) {
            throw new EvaluationException("A row cites a source that no pack has (" + rule.source() + ")");
        }
        return Citation.of(source);
    }
}
