package org.khen.internal.selection;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** How many places are left at each contested cap. */
final class Contests {

    private Contests() {}

    /**
     * A narrower contest takes what fits into its cap; a wider one has what is then left. So all who are in, and of each contest as many
     * as there are places, together keep every cap.
     *
     * @param places the fewest places of each cap that can be filled
     */
    static List<Contest> of(List<Outcome> outcomes, CapTree tree, int[] places) {
        TreeMap<Integer, List<Integer>> contenders = new TreeMap<>();
        int[] held = new int[tree.caps()];
        for (int e = 0; e < outcomes.size(); e++) {
            Outcome outcome = outcomes.get(e);
            if (outcome.fate() == Fate.IN) {
                for (int cap = tree.home(e); cap >= 0; cap = tree.parent(cap)) {
                    held[cap]++;
                }
            } else if (outcome.cap() >= 0 && contends(outcome)) {
                contenders
                        .computeIfAbsent(outcome.cap(), cap -> new ArrayList<>())
                        .add(e);
            }
        }
        List<Contest> contests = new ArrayList<>();
        for (int cap : tree.inwardFirst()) {
            List<Integer> here = contenders.get(cap);
            if (here != null) {
                int left = fit(here, held, tree, places);
                contests.add(new Contest(cap, left, here));
            }
        }
        contests.sort(Comparator.comparingInt(Contest::cap));
        return contests;
    }

    /**
     * Lets those contend for the places of a wider cap who would contend for those of a narrower one with others who do so; and whom
     * only a conflict keeps out of the list, where others wait for his place.
     */
    static void join(Outcome[] outcomes, CapTree tree) {
        int[] joined = joined(outcomes, tree);
        BitSet contested = new BitSet();
        for (Outcome outcome : outcomes) {
            if (contends(outcome) && outcome.cap() >= 0) {
                contested.set(joined[outcome.cap()]);
            }
        }
        for (int e = 0; e < outcomes.length; e++) {
            if (contends(outcomes[e])) {
                int at = outcomes[e].cap() >= 0 ? joined[outcomes[e].cap()] : -1;
                for (int cap = tree.home(e); cap >= 0 && outcomes[e].cap() < 0; cap = tree.parent(cap)) {
                    at = contested.get(cap) ? cap : at;
                }
                outcomes[e] = new Outcome(Fate.COUNCIL_CHOOSES, at, 0, false, -1, false);
            }
        }
    }

    /** Of each cap the widest for whose places somebody within it contends; itself if nobody does. */
    private static int[] joined(Outcome[] outcomes, CapTree tree) {
        int[] inward = tree.inwardFirst();
        int[] width = new int[inward.length];
        int[] joined = new int[inward.length];
        for (int i = 0; i < inward.length; i++) {
            width[inward[i]] = i;
            joined[i] = i;
        }
        for (int e = 0; e < outcomes.length; e++) {
            int label = contends(outcomes[e]) ? outcomes[e].cap() : -1;
            for (int cap = tree.home(e); label >= 0 && cap != label; cap = tree.parent(cap)) {
                joined[cap] = width[joined[cap]] < width[label] ? label : joined[cap];
            }
        }
        for (int i = inward.length - 1; i >= 0; i--) {
            joined[inward[i]] = joined[joined[inward[i]]];
        }
        return joined;
    }

    private static boolean contends(Outcome outcome) {
        return outcome.fate() == Fate.COUNCIL_CHOOSES;
    }

    /** Puts as many as fit under a cap, whatever is held there already, and says how many. */
    private static int fit(List<Integer> entries, int[] held, CapTree tree, int[] places) {
        int fitting = 0;
        for (int e : entries) {
            int cap = tree.home(e);
            while (cap >= 0 && held[cap] < places[cap]) {
                cap = tree.parent(cap);
            }
            if (cap < 0) {
                fitting++;
                for (int at = tree.home(e); at >= 0; at = tree.parent(at)) {
                    held[at]++;
                }
            }
        }
        return fitting;
    }
}
