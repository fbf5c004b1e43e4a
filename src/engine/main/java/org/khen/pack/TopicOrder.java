package org.khen.pack;

import java.util.Comparator;
import java.util.List;

/**
 * The order in which topics are shown and findings are told: the four families that every pack opens with, then the others by
 * name. Whoever reads one pack finds his way in the next.
 */
public final class TopicOrder {

    /** Names of topics: the families in their order, then the others by name. */
    public static final Comparator<String> FAMILIES_FIRST =
            Comparator.comparingInt(TopicOrder::family).thenComparing(Comparator.naturalOrder());

    private static final List<String> FAMILIES =
            List.of("frontline", "small-collective", "remote-area", "anti-overuse");

    private TopicOrder() {}

    /** The place of the topic's family, from 0; all topics that belong to none share the place behind the last. */
    public static int family(String topic) {
        int slash = topic.indexOf('/');
        int place = FAMILIES.indexOf(slash < 0 ? topic : topic.substring(0, slash));
        return place < 0 ? FAMILIES.size() : place;
    }
}
