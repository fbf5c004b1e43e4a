package org.khen.internal.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A flow in a network without beginning or end: what comes to a node leaves it, and the flow of each arc keeps its bounds. Not safe to
 * share between threads.
 */
final class Circulation {

    /** The arcs, the same in all copies. */
    private static final class Network {
        private final int[] from;
        private final int[] to;
        /** Of each node its arcs: a number for one that leaves it, the complement for one that comes to it. */
        private final int[][] at;

        Network(int nodes, List<int[]> arcs) {
            from = arcs.stream().mapToInt(arc -> arc[0]).toArray();
            to = arcs.stream().mapToInt(arc -> arc[1]).toArray();
            int[] degree = new int[nodes];
            for (int arc = 0; arc < from.length; arc++) {
                degree[from[arc]]++;
                degree[to[arc]]++;
            }
            at = new int[nodes][];
            Arrays.setAll(at, node -> new int[degree[node]]);
            for (int arc = from.length - 1; arc >= 0; arc--) {
                at[from[arc]][--degree[from[arc]]] = arc;
                at[to[arc]][--degree[to[arc]]] = ~arc;
            }
        }
    }

    /** Collects the arcs of a network. */
    static final class Builder {
        private final List<int[]> arcs = new ArrayList<>();
        private int nodes;

        int node() {
            return nodes++;
        }

        /** An arc whose flow is between zero and a bound; returns its number. */
        int arc(int from, int to, int upper) {
            arcs.add(new int[] {from, to, upper});
            return arcs.size() - 1;
        }

        Circulation build() {
            int[] upper = arcs.stream().mapToInt(arc -> arc[2]).toArray();
            return new Circulation(
                    new Network(nodes, arcs), new int[upper.length], new int[upper.length], upper, new int[nodes]);
        }
    }

    private final Network network;
    private final int[] flow;
    private final int[] lower;
    private final int[] upper;
    private final int[] queue;
    private boolean[] reached = {};

    private Circulation(Network network, int[] flow, int[] lower, int[] upper, int[] queue) {
        this.network = network;
        this.flow = flow;
        this.lower = lower;
        this.upper = upper;
        this.queue = queue;
    }

    Circulation copy() {
        return new Circulation(network, flow.clone(), lower.clone(), upper.clone(), queue.clone());
    }

    int flow(int arc) {
        return flow[arc];
    }

    int lower(int arc) {
        return lower[arc];
    }

    /** Bounds must hold for the present flow. */
    void bound(int arc, int newLower, int newUpper) {
        lower[arc] = newLower;
        upper[arc] = newUpper;
    }

    /**
     * Raises the lower bound of an arc by one if some flow keeps it; otherwise changes nothing.
     *
     * @param direct arcs, that one among them, that make a ring: tried first
     */
    boolean demandOneMore(int arc, List<Integer> direct) {
        boolean met = flow[arc] > lower[arc] || (flow[arc] < upper[arc] && (raiseAll(direct) || raise(arc)));
        lower[arc] += met ? 1 : 0;
        return met;
    }

    private boolean raiseAll(List<Integer> ring) {
        for (int arc : ring) {
            if (flow[arc] >= upper[arc]) {
                return false;
            }
        }
        ring.forEach(arc -> flow[arc]++);
        return true;
    }

    void demandOneLess(int arc) {
        lower[arc]--;
    }

    /** Lets one more unit run through an arc if some flow allows that. */
    boolean raise(int arc) {
        boolean raised = flow[arc] < upper[arc] && send(network.to[arc], network.from[arc], arc);
        flow[arc] += raised ? 1 : 0;
        return raised;
    }

    /** Lets one unit less run through an arc if some flow allows that. */
    boolean reduce(int arc) {
        boolean reduced = flow[arc] > lower[arc] && send(network.from[arc], network.to[arc], arc);
        flow[arc] -= reduced ? 1 : 0;
        return reduced;
    }

    /** Whether the last search for a way, which found none, came to a node. */
    boolean hasReached(int node) {
        return reached[node];
    }

    /** Sends a unit from node to node along some way that is free, without touching an arc. */
    private boolean send(int start, int goal, int untouched) {
        int[] by = new int[network.at.length];
        reached = new boolean[network.at.length];
        reached[start] = true;
        queue[0] = start;
        int end = 1;
        for (int next = 0; next < end && !reached[goal]; next++) {
            for (int step : network.at[queue[next]]) {
                int over = step >= 0 ? step : ~step;
                int node = step >= 0 ? network.to[over] : network.from[over];
                boolean free = step >= 0 ? flow[over] < upper[over] : flow[over] > lower[over];
                if (free && over != untouched && !reached[node]) {
                    reached[node] = true;
                    by[node] = step;
                    queue[end++] = node;
                }
            }
        }
        for (int node = goal; reached[goal] && node != start; ) {
            int step = by[node];
            int over = step >= 0 ? step : ~step;
            flow[over] += step >= 0 ? 1 : -1;
            node = step >= 0 ? network.from[over] : network.to[over];
        }
        return reached[goal];
    }
}
