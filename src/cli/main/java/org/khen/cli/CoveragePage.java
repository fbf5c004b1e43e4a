package org.khen.cli;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.khen.pack.Coverage;
import org.khen.pack.RoundRule;
import org.khen.pack.RulePack;
import org.khen.pack.Source;
import org.khen.pack.Topic;

/** What packs make of each passage of the instruments they rest on, so that nothing is passed over in silence. */
final class CoveragePage {

    private final Session session;
    private final @Nullable LocalDate day;
    private final Page page;

    CoveragePage(Session session, @Nullable LocalDate day) {
        this.session = session;
        this.day = day;
        this.page = new Page(session);
    }

    String text() {
        return page.text();
    }

    void add(RulePack pack) {
        if (!page.text().isEmpty()) {
            page.blank();
        }
        page.line(0, PackChoice.named(session, pack));
        List<Source> sources = pack.sources().values().stream()
                .filter(source -> day == null || source.inForce().holds(day))
                .toList();
        Map<Coverage, Integer> counts = new EnumMap<>(Coverage.class);
        for (Source source : sources) {
            counts.merge(source.coverage(), 1, Integer::sum);
            passage(pack, source);
        }
        page.blank();
        page.say(1, "coverage-counts");
        counts.forEach((coverage, count) -> page.line(2, session.wording().word(coverage) + ": " + count));
        page.line(2, session.say("coverage-total") + ": " + sources.size());
    }

    private void passage(RulePack pack, Source source) {
        page.blank();
        page.line(
                1,
                page.citation(source.id(), pack.sources()) + " [" + source.id() + "]: "
                        + session.wording().word(source.coverage()));
        page.say(2, "coverage-summary", source.summary());
        if (source.reason() != null) {
            page.say(2, "coverage-reason", source.reason());
        }
        Set<String> criteria = criteria(pack, source.id());
        if (!criteria.isEmpty()) {
            page.say(2, "coverage-criteria", String.join(", ", criteria));
        }
        List<String> places = pack.places().stream()
                .filter(place -> place.source().equals(source.id()))
                .map(place -> place.code() + " " + place.name())
                .distinct()
                .toList();
        if (!places.isEmpty()) {
            page.say(2, "coverage-places", String.join(", ", places));
        }
        List<String> rounds = pack.rounds().stream()
                .filter(rule -> rule.source().equals(source.id()) || source.id().equals(rule.roundingSource()))
                .map(RoundRule::id)
                .distinct()
                .toList();
        if (!rounds.isEmpty()) {
            page.say(2, "coverage-rounds", String.join(", ", rounds));
        }
    }

    /** The criteria that rest on a passage: by themselves, by a limit, or because a route asks for them by it. */
    private static Set<String> criteria(RulePack pack, String source) {
        Set<String> criteria = new TreeSet<>();
        for (Topic topic : pack.topics()) {
            topic.criteria().stream()
                    .filter(criterion -> criterion.sources().contains(source))
                    .forEach(criterion -> criteria.add(criterion.id()));
            topic.limits().stream()
                    .filter(limit -> limit.source().equals(source))
                    .map(limit -> limit.criterion())
                    .filter(criterion -> criterion != null)
                    .forEach(criteria::add);
        }
        pack.routes().stream().filter(row -> row.source().equals(source)).forEach(row -> criteria.add(row.asks()));
        return criteria;
    }
}
