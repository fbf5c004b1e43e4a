package org.khen.internal.selection;

import java.util.List;

/** To which reserves of one cap an entry belongs, as bits. */
final class Masks {

    private final List<Reserve> reserves;
    private final int[] ofEntry;

    Masks(List<Reserve> reserves, int entries) {
        this.reserves = reserves;
        ofEntry = new int[entries];
        for (int group = 0; group < reserves.size(); group++) {
            for (int member : reserves.get(group).members()) {
                ofEntry[member] |= 1 << group;
            }
        }
    }

    List<Reserve> reserves() {
        return reserves;
    }

    int of(int entry) {
        return ofEntry[entry];
    }

    /**
     * Says for which reserve each of these counts, given from the last to the first: as many as can count do, the later ones rather than
     * the earlier ones, who need no reserve.
     *
     * @return the number of the reserve among those of the cap, -1 for none
     */
    int[] assign(int[] lastFirst) {
        int[][] used = new int[1 << reserves.size()][reserves.size()];
        boolean[] full = new boolean[used.length];
        boolean[] counts = new boolean[lastFirst.length];
        for (int i = 0; i < lastFirst.length; i++) {
            int mask = of(lastFirst[i]);
            counts[i] = !full[mask] && makeRoom(mask, used, 0);
            full[mask] = !counts[i];
        }
        int[] group = new int[lastFirst.length];
        for (int i = 0; i < lastFirst.length; i++) {
            int[] left = used[of(lastFirst[i])];
            group[i] = -1;
            for (int g = 0; counts[i] && group[i] < 0; g++) {
                if (left[g] > 0) {
                    left[g]--;
                    group[i] = g;
                }
            }
        }
        return group;
    }

    /** Finds a place for one of a mask, moving others from reserve to reserve where that helps; the seen reserves are of no use. */
    private boolean makeRoom(int mask, int[][] used, int seen) {
        int tried = seen;
        for (int g = 0; g < reserves.size(); g++) {
            if ((mask & ~tried & 1 << g) != 0) {
                tried |= 1 << g;
                if (count(used, g) < reserves.get(g).places()) {
                    used[mask][g]++;
                    return true;
                }
                for (int other = 0; other < used.length; other++) {
                    if (used[other][g] > 0 && makeRoom(other, used, tried)) {
                        used[other][g]--;
                        used[mask][g]++;
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static int count(int[][] used, int group) {
        int count = 0;
        for (int[] ofMask : used) {
            count += ofMask[group];
        }
        return count;
    }
}
