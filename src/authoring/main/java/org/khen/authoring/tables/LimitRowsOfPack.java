package org.khen.authoring.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khen.pack.Limit;
import org.khen.pack.PackProblem;
import org.khen.pack.RulePack;

/**
 * The rows of each limit of one pack. A pack that builds on others replaces their rows on purpose and by name, so that only rows
 * of one pack are held against each other.
 */
final class LimitRowsOfPack {

    private final RulePack pack;
    private final LimitUses uses;
    private final Map<String, List<Limit>> limits = new LinkedHashMap<>();

    LimitRowsOfPack(RulePack pack, LimitUses uses) {
        this.pack = pack;
        this.uses = uses;
        pack.topics()
                .forEach(topic -> topic.limits()
                        .forEach(row -> limits.computeIfAbsent(row.id(), none -> new ArrayList<>())
                                .add(row)));
    }

    void tell(List<PackProblem> problems) {
        for (List<Limit> rows : limits.values()) {
            Limit any = rows.get(0);
            String asked = any.adjusts() == null ? any.id() : any.adjusts();
            new RowsOfLimit(pack.id(), rows, uses.of(asked)).tell(problems);
        }
    }
}
