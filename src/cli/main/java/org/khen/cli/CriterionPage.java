package org.khen.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.khen.RulePacks;
import org.khen.facts.Ratio;
import org.khen.pack.AppliesTo;
import org.khen.pack.Criterion;
import org.khen.pack.Language;
import org.khen.pack.Limit;
import org.khen.pack.LimitRole;
import org.khen.pack.LimitStatus;
import org.khen.pack.RulePack;
import org.khen.pack.Source;
import org.khen.pack.Topic;
import org.khen.pack.Value;

/** All that packs hold of one criterion: its numbers through time, its rule, who asks for it. */
final class CriterionPage {

    private final Session session;
    private final RulePacks packs;
    private final String id;
    private final Page page;
    private final Map<String, Source> sources = new HashMap<>();

    CriterionPage(Session session, RulePacks packs, String id) {
        this.session = session;
        this.packs = packs;
        this.id = id;
        this.page = new Page(session);
        packs.packs().forEach(pack -> sources.putAll(pack.sources()));
    }

    String text() {
        List<String> known = new ArrayList<>();
        for (RulePack pack : packs.packs()) {
            for (Topic topic : pack.topics()) {
                for (Criterion criterion : topic.criteria()) {
                    known.add(criterion.id());
                    if (criterion.id().equals(id)) {
                        write(pack, topic, criterion);
                    }
                }
            }
        }
        if (page.text().isEmpty()) {
            throw session.wording()
                    .usage("no-such-criterion", id, session.wording().didYouMean(id, known));
        }
        return page.text();
    }

    private void write(RulePack pack, Topic topic, Criterion criterion) {
        page.line(0, criterion.id() + " – " + criterion.title().in(session.language()));
        page.say(1, "criterion-kind", session.wording().word(criterion.kind()));
        page.say(1, "criterion-judged", session.wording().word(criterion.judgedBy()));
        page.say(1, "criterion-for", page.words(criterion.subjects()));
        page.say(1, "show-in-force", page.validity(criterion.inForce()));
        page.say(1, "criterion-at", pack.id(), topic.name(), criterion.at().line());
        page.say(1, "criterion-sources");
        for (String code : criterion.sources()) {
            Source source = sources.get(code);
            page.line(
                    2,
                    source == null
                            ? code
                            : page.citation(code, sources) + " ("
                                    + session.wording().word(source.confidence()) + "): " + source.summary());
        }
        if (criterion.note() != null) {
            page.say(1, "criterion-note", criterion.note());
        }
        limits(pack, topic);
        topic.rules().stream().filter(rule -> rule.criterion().equals(id)).forEach(rule -> {
            page.say(1, "criterion-rule", rule.at().file(), rule.at().line());
            rule.text().lines().forEach(line -> page.line(2, line));
        });
        askedFor();
        long cases = topic.cases().stream()
                .filter(situation -> situation.expectedVerdicts().containsKey(id))
                .count();
        page.say(1, "criterion-cases", cases, topic.cases().size());
    }

    private void limits(RulePack home, Topic topic) {
        String rule = topic.rules().stream()
                .filter(each -> each.criterion().equals(id))
                .map(each -> each.text())
                .findFirst()
                .orElse("");
        List<Limit> limits = topic.limits().stream()
                .filter(limit -> id.equals(limit.criterion()) || rule.contains("\"" + limit.id() + "\""))
                .toList();
        if (limits.isEmpty()) {
            return;
        }
        page.say(1, "criterion-limits");
        limits.forEach(limit -> page.line(2, limit(limit)));
        layered(home, limits.stream().map(Limit::id).collect(Collectors.toSet()));
    }

    /** What other packs say of the same limits: they override them, or are overridden by them. */
    private void layered(RulePack home, Set<String> ids) {
        for (RulePack pack : packs.packs()) {
            if (pack.id().equals(home.id())) {
                continue;
            }
            pack.topics().stream()
                    .flatMap(topic -> topic.limits().stream())
                    .filter(limit -> ids.contains(limit.id()) || ids.contains(limit.adjusts()))
                    .forEach(limit -> page.line(2, limit(limit) + "; " + session.say("criterion-limit-of", pack.id())));
        }
    }

    private String limit(Limit limit) {
        StringBuilder words = new StringBuilder(limit.id()).append(": ");
        if (limit.role() != LimitRole.LIMIT) {
            words.append(session.wording().word(limit.role())).append(' ');
        }
        if (limit.direction() != null) {
            words.append(session.wording().word(limit.direction())).append(' ');
        }
        words.append(value(limit));
        if (!limit.appliesTo().isEmpty()) {
            words.append(" [")
                    .append(String.join(
                            "; ",
                            limit.appliesTo().stream().map(CriterionPage::who).toList()));
            words.append(']');
        }
        words.append("; ").append(page.validity(limit.inForce()));
        words.append("; ").append(page.citation(limit.source(), sources));
        if (limit.reading() != null) {
            words.append("; ").append(session.say("show-reading", limit.reading()));
        }
        if (limit.status() != LimitStatus.BY_TEXT) {
            words.append("; ").append(session.wording().word(limit.status()));
        }
        return words.toString();
    }

    private static String who(AppliesTo appliesTo) {
        return appliesTo.aspect().name().toLowerCase(java.util.Locale.ROOT) + "=" + appliesTo.value();
    }

    private String value(Limit limit) {
        Ratio factor = limit.factor();
        if (factor != null) {
            return "× " + factor;
        }
        Value value = limit.value();
        if (value instanceof Value.OfNumber number) {
            String plain = number.ratio().toString();
            String unit = session.wording().word(limit.measuredIn());
            return (session.language() == Language.VIETNAMESE ? plain.replace('.', ',') : plain) + " " + unit;
        }
        return value instanceof Value.OfWord word
                ? session.wording().word(word.word())
                : session.wording().word(LimitStatus.AWAITING_LOCAL);
    }

    private void askedFor() {
        List<String> awards = packs.packs().stream()
                .flatMap(pack -> pack.routes().stream())
                .filter(row -> row.asks().equals(id))
                .map(row -> page.award(row.award()))
                .distinct()
                .toList();
        if (!awards.isEmpty()) {
            page.say(1, "criterion-asked", String.join(", ", awards));
        }
    }
}
