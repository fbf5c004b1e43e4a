package org.khen.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khen.facts.PlaceAttribute;
import org.khen.pack.Award;
import org.khen.pack.Confidence;
import org.khen.pack.Criterion;
import org.khen.pack.LaunchedMovement;
import org.khen.pack.Place;
import org.khen.pack.RouteRow;
import org.khen.pack.RulePack;
import org.khen.pack.Source;
import org.khen.pack.Spend;
import org.khen.pack.Topic;
import org.khen.pack.Transition;
import org.khen.pack.Validity;

/** What packs hold, on a day or altogether. */
final class PackPage {

    private final Session session;
    private final @Nullable LocalDate day;
    private final Page page;
    private final Map<String, Source> sources = new HashMap<>();

    PackPage(Session session, @Nullable LocalDate day) {
        this.session = session;
        this.day = day;
        this.page = new Page(session);
    }

    String text() {
        return page.text();
    }

    /** Adds a pack after those it builds on; one that is not shown is there for its sources. */
    void add(RulePack pack, boolean shown) {
        sources.putAll(pack.sources());
        if (!shown) {
            return;
        }
        if (!page.text().isEmpty()) {
            page.blank();
        }
        page.line(0, PackChoice.named(session, pack));
        page.say(1, "show-authority", pack.authority());
        page.say(1, "show-in-force", page.validity(pack.inForce()));
        if (!pack.buildsOn().isEmpty()) {
            page.say(1, "show-builds-on", String.join(", ", pack.buildsOn()));
        }
        if (!pack.overrides().isEmpty()) {
            page.say(1, "show-overrides", String.join(", ", pack.overrides()));
        }
        page.say(1, "show-hash", pack.hash());
        page.say(1, "show-sources", pack.sources().size(), confidences(pack));
        awards(pack);
        transitions(pack);
        ledger(pack);
        new RoundRulesPage(session, page, sources).add(pack, day);
        movements(pack);
        places(pack);
        pack.topics().forEach(this::topic);
    }

    private String confidences(RulePack pack) {
        List<String> counts = new ArrayList<>();
        for (Confidence confidence : Confidence.values()) {
            long count = pack.sources().values().stream()
                    .filter(source -> source.confidence() == confidence)
                    .count();
            if (count > 0) {
                counts.add(session.wording().word(confidence) + ": " + count);
            }
        }
        return String.join("; ", counts);
    }

    private void awards(RulePack pack) {
        Map<String, List<RouteRow>> routes = pack.routes().stream()
                .filter(row -> shown(row.inForce()))
                .collect(Collectors.groupingBy(RouteRow::award, LinkedHashMap::new, Collectors.toList()));
        List<Award> awards =
                pack.awards().stream().filter(award -> shown(award.inForce())).toList();
        if (awards.isEmpty() && routes.isEmpty()) {
            return;
        }
        page.blank();
        page.line(1, day == null ? session.say("show-awards") : session.say("show-awards-on", page.date(day)));
        for (Award award : awards) {
            page.line(
                    2,
                    award.id() + " – " + award.title().in(session.language()) + " (" + page.words(award.subjects())
                            + "; " + page.validity(award.inForce()) + ")");
            page.say(3, "show-decided-by", award.decidedBy().in(session.language()));
            routes(routes.remove(award.id()));
        }
        routes.forEach((award, rows) -> {
            page.line(2, page.award(award));
            routes(rows);
        });
    }

    private void routes(@Nullable List<RouteRow> rows) {
        if (rows == null) {
            return;
        }
        for (RouteRow row : rows) {
            String route =
                    row.route().equals("*") ? session.say("show-all-routes") : session.say("show-route", row.route());
            String reading = row.reading() == null ? "" : " " + session.say("show-reading", row.reading());
            String group = row.group() == null ? "" : " " + session.say("show-group", row.group());
            String who = row.who().isEmpty() ? "" : ", " + page.words(row.who());
            String span = day == null ? "; " + page.validity(row.inForce()) : "";
            page.line(
                    3,
                    route + reading + group + ": " + row.asks() + " ("
                            + session.wording().word(row.subject()) + who + span + "; "
                            + page.citation(row.source(), sources) + ")");
        }
    }

    private void movements(RulePack pack) {
        List<LaunchedMovement> movements = pack.movements().stream()
                .filter(movement -> shown(movement.inForce()))
                .toList();
        if (movements.isEmpty()) {
            return;
        }
        page.blank();
        page.line(1, session.say("show-movements"));
        for (LaunchedMovement movement : movements) {
            page.line(
                    2,
                    movement.id() + " – " + movement.title().in(session.language()) + " ("
                            + page.validity(movement.inForce()) + ")");
            page.say(3, "show-movement", movement.launchedBy(), page.citation(movement.source(), sources));
        }
    }

    private void places(RulePack pack) {
        List<Place> places =
                pack.places().stream().filter(place -> shown(place.inForce())).toList();
        if (places.isEmpty()) {
            return;
        }
        page.blank();
        page.line(1, day == null ? session.say("show-places") : session.say("show-places-on", page.date(day)));
        for (Place place : places) {
            String partOf = place.partOf() == null ? "" : ", " + session.say("show-place-part-of", place.partOf());
            PlaceAttribute attribute = place.attribute();
            String what = attribute == null
                    ? ""
                    : place.closesList()
                            ? ": "
                                    + session.say(
                                            "show-place-list", session.wording().word(attribute))
                            : ": " + session.wording().word(attribute);
            String replaced =
                    place.replacedBy() == null ? "" : "; " + session.say("show-place-replaced", place.replacedBy());
            page.line(
                    2,
                    place.code() + " " + place.name() + " ("
                            + session.wording().word(place.level()) + partOf + ")" + what + "; "
                            + page.validity(place.inForce()) + "; " + page.citation(place.source(), sources)
                            + replaced);
        }
    }

    /** Changes of law are told whatever the day: a dossier of the day before may be received on the day itself. */
    private void transitions(RulePack pack) {
        if (pack.transitions().isEmpty()) {
            return;
        }
        page.blank();
        page.say(1, "show-transitions");
        for (Transition row : pack.transitions()) {
            page.say(
                    2,
                    "show-transition",
                    page.date(row.on()),
                    session.wording().word(row.by()),
                    page.citation(row.source(), sources));
            if (row.unseen() != null) {
                page.say(3, "show-transition-unseen", page.citation(row.unseen(), sources));
            }
            if (row.note() != null) {
                page.line(3, row.note());
            }
        }
    }

    private void ledger(RulePack pack) {
        List<Spend> rows =
                pack.spends().stream().filter(row -> shown(row.inForce())).toList();
        if (rows.isEmpty()) {
            return;
        }
        page.blank();
        page.say(1, "show-ledger");
        for (Spend row : rows) {
            page.say(
                    2,
                    "show-spend",
                    page.award(row.award()),
                    session.wording().word(row.proof()),
                    session.wording().word(row.noLongerFor()),
                    page.validity(row.inForce()),
                    page.citation(row.source(), sources));
        }
    }

    private void topic(Topic topic) {
        List<Criterion> criteria = topic.criteria().stream()
                .filter(criterion -> shown(criterion.inForce()))
                .toList();
        if (criteria.isEmpty()) {
            return;
        }
        page.blank();
        page.say(1, "show-topic", topic.name(), topic.cases().size());
        for (Criterion criterion : criteria) {
            page.line(
                    2,
                    criterion.id() + " – " + session.wording().word(criterion.kind()) + ", "
                            + session.wording().word(criterion.judgedBy()) + ": "
                            + criterion.title().in(session.language()) + ". "
                            + page.citations(criterion.sources(), sources) + ".");
        }
    }

    private boolean shown(Validity span) {
        return day == null || span.holds(day);
    }
}
