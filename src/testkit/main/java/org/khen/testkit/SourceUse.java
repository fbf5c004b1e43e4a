package org.khen.testkit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.khen.pack.Award;
import org.khen.pack.Place;
import org.khen.pack.RoundRule;
import org.khen.pack.RouteRow;
import org.khen.pack.RulePack;
import org.khen.pack.Source;
import org.khen.pack.Text;
import org.khen.pack.Topic;

/** Finds passages that a pack says have a criterion, or hold over rounds, while no row of it cites them. */
final class SourceUse {

    private SourceUse() {}

    static List<Text> unused(RulePack pack) {
        Set<String> cited = new HashSet<>();
        for (Topic topic : pack.topics()) {
            topic.criteria().forEach(criterion -> cited.addAll(criterion.sources()));
            topic.limits().forEach(limit -> cited.add(limit.source()));
        }
        pack.routes().stream().map(RouteRow::source).forEach(cited::add);
        pack.awards().stream().map(Award::source).forEach(cited::add);
        pack.places().stream().map(Place::source).forEach(cited::add);
        Set<String> ofRounds = new HashSet<>();
        for (RoundRule rule : pack.rounds()) {
            ofRounds.add(rule.source());
            if (rule.roundingSource() != null) {
                ofRounds.add(rule.roundingSource());
            }
        }
        cited.addAll(ofRounds);
        return pack.sources().values().stream()
                .filter(source -> switch (source.coverage()) {
                    case CRITERION -> !cited.contains(source.id());
                    case ROUND -> !ofRounds.contains(source.id());
                    case PROCEDURE, PRINCIPLE, OUT_OF_SCOPE, NOT_SEEN -> false;
                })
                .map(SourceUse::notCited)
                .toList();
    }

    private static Text notCited(Source source) {
        return new Text(
                source.id() + ": ghi \"" + source.coverage().vi() + "\" nhưng không dòng nào dẫn căn cứ này",
                source.id() + ": marked \"" + source.coverage().en() + "\" but no row cites it");
    }
}
