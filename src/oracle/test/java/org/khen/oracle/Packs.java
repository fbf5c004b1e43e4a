package org.khen.oracle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.khen.RulePacks;
import org.khen.pack.RulePack;
import org.khen.pack.Topic;

/** The packs of both laws, and the same with their rows in any order: the order of a table decides nothing. */
final class Packs {

    private Packs() {}

    static RulePacks inOrder() {
        return RulePacks.onClassPath("law-2003", "law-2022");
    }

    /** Rows of routes, the ledger, topics, criteria, limits and rules in an order that the seed gives. */
    static RulePacks shuffled(long seed) {
        Random random = new Random(seed);
        return inOrder().changed(pack -> shuffled(pack, random));
    }

    private static RulePack shuffled(RulePack pack, Random random) {
        List<Topic> topics = pack.topics().stream()
                .map(topic -> new Topic(
                        topic.name(),
                        shuffled(topic.criteria(), random),
                        shuffled(topic.limits(), random),
                        shuffled(topic.rules(), random),
                        topic.cases()))
                .toList();
        return pack.with(
                shuffled(pack.routes(), random),
                shuffled(pack.spends(), random),
                shuffled(topics, random),
                pack.tables());
    }

    private static <T> List<T> shuffled(List<T> rows, Random random) {
        List<T> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
