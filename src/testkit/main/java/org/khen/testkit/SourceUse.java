package org.khen.testkit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.khen.pack.Award;
import org.khen.pack.Coverage;
import org.khen.pack.Place;
import org.khen.pack.RouteRow;
import org.khen.pack.RulePack;
import org.khen.pack.Text;
import org.khen.pack.Topic;

/** Finds passages that a pack says have a criterion while no row of it cites them. */
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
        return pack.sources().values().stream()
                .filter(source -> source.coverage() == Coverage.CRITERION && !cited.contains(source.id()))
                .map(source -> new Text(
                        source.id() + ": ghi \"" + Coverage.CRITERION.vi() + "\" nhưng không dòng nào dẫn căn cứ này",
                        source.id() + ": marked \"" + Coverage.CRITERION.en() + "\" but no row cites it"))
                .toList();
    }
}
